import { addDays, type CalendarDate, dateOf, isDate, weekdayOf } from './calendar.ts';
import type { Source } from './expression.ts';
import type { Made, Pattern, Patterns } from './pattern.ts';
import { numberOf, shifted, shiftOf, yearOf } from './values.ts';

const WEEKDAY = '(thứ (hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|(chủ|chúa) nhật)';
// "ngày mồng", "sáng ngày", "thứ hai, ngày", "chiều"
const LEAD = `((${WEEKDAY} [,(–-]? )?(P|ngày|mồng|mùng|hôm|bữa|rạng) ){1,3}`;
// "12/7/2023", "12-7-2023", "12.7.2023", "12/7", "12/7/23", "12 tháng 7 năm 2023", "ba tháng ba"
const DATE = '<N>( [/–−-] |[.]| tháng )<N><Y|/\\d\\d>?';
// "12-15/7/2023", "12 và 13-7", "12, 13 và 14 tháng 7", "1 đến ngày 15 tháng 8", "12, rạng sáng 13/8"
const SOME = '<N>( , N)* (,|và|đến|-|–|,? rạng( sáng)?) (ngày )?<N>( [/–−-] | tháng )<N><Y>?';
/** "2024-03-15" */
export const ISO = '<X><[/-]><\\d\\d>\\2<\\d\\d>';
// after these two numbers may be a date; alone in brackets they are one: "(31/1)", "(1/1 - 5/1)"; "41,7% (5/12)" is a share
const TO_DATE =
  '((?<=(từ|đến|tới|hết|trước|sau|hôm|qua|nay|thời điểm|phiên|lễ|/\\d\\d? [–-]) )|(?<=(?<!% )[(] )(?=[\\d /–-]+[)]))';

/** Times by the word they begin with. */
export const DAYS: Patterns = {
  'ngày hôm bữa mồng mùng rạng sáng trưa chiều tối đêm thứ chủ chúa > ngày hôm bữa mồng mùng rạng sáng trưa chiều tối đêm thứ chủ chúa nhật kia qua nay mai một hai ba bốn năm tư sáu bảy bẩy tám chín mười':
    [
      [LEAD + SOME, some],
      [LEAD + DATE, day],
      // "hôm nay (30/9)", "ngày hôm qua", "chiều mai"; "ngày kia" is to come
      [`(?<!(những|mấy|nhiều) )<${LEAD}><kia|qua|nay|mai>( [(]D/D(/X)? [)])?`, near],
      // "thứ tư tuần tới", "sáng thứ hai của tuần này"
      [`(P )?thứ <N> (của )?tuần <S>`, (source, name, shift) => weekOf(source, shift, name)],
    ],
  // "tuần trước", "tuần này": seven days from Monday
  tuần: [
    ['tuần <S>', weekOf],
    // "tuần 33/2025", "tuần thứ 33 của năm 2025", "Trong tuần 33, …"; "tuần 40 giờ" is a length
    [
      `tuần (thứ )?<D>(<Y>|(?<=\\d\\d)(?= ($|[\\n,.;:(]|là|có|ghi|so|tăng|giảm|cả|tỉnh|thành)))`,
      numberedWeek,
    ],
  ],
};

/** Dates in signs. */
export const SIGNED_DAYS: Pattern[] = [
  // "12/7/2023", "30.12.2016", "3/3/17"
  ['G<D><[/.–−-]><D><\\2X|/\\d\\d>Z', (source, d, _, m, y) => day(source, d, m, y)],
  // "11-2022", "12/2020"; "1.2021" may be a decimal in the English style
  ['(?<!số )G<D>[/–−-]<X>Z', (_, m, y) => checked(Number(y), Number(m))],
  // "từ 9/3", "đến 31/12": no share is of more than all; "từ 5/7 đến", "phiên 5/7,", "thời điểm 5/7"
  [
    `${TO_DATE}<D>[/.–−-]<D>Z(?! h[ằà]ng)(?= <$|[\\n,.;:()–-]|đến|tới|năm|đã|có|cả|toàn|là|và|tại|ở|(?<=điểm D.D)>|)`,
    (source, d, m, tail) => (Number(d) > Number(m) || tail !== undefined ? day(source, d, m) : undefined),
  ],
];

/** Times by what follows the number they begin with. */
export const BARE_DAYS: Patterns = {
  '/ - . – − > ': SIGNED_DAYS,
  // "từ 12 đến 15/7", "(12 - 15/7)"
  ', và đến - –': [[TO_DATE + SOME, some]],
  // "15 ngày đầu tháng 8", "3 ngày đầu năm"
  ngày: [
    [
      '<N> ngày đầu( tiên)?( của)? (năm|tháng <D>)<Y>?',
      (source, n, m = '1', y) => some(source, '1', n, m, y),
    ],
  ],
  // "7 tháng 5 năm 1954"; "12 tháng 7" alone would be twelve months, "Đề án 06 tháng 6/2025" names a plan
  tháng: [['(?<!(án|quyết) )<N> tháng <N><Y>', day]],
};

function day(source: Source, d: string, m: string, y?: string): Made {
  return checked(yearOf(source, y), numberOf(m), numberOf(d));
}

export function iso(_: Source, y: string, __: string, m: string, d: string): Made {
  return checked(Number(y), Number(m), Number(d));
}

function checked(y: number | undefined, m: number, d?: number): Made {
  const date = dateOf(y, m, d);
  return isDate(date) ? { start: date, end: date } : undefined;
}

function some(source: Source, first: string, last: string, m: string, y?: string): Made {
  const end = day(source, last, m, y)?.end;
  const start = end && dateOf(end.y, end.m, numberOf(first));
  return start && start.d! < end.d! ? { start, end, joined: true } : undefined;
}

function near(source: Source, lead: string, word: string): Made {
  const named = /^ngày *$/.test(lead);
  // "ngày nay" is these days
  if (named && word === 'nay') return undefined;
  const days = ['kia', 'qua', 'nay', 'mai'].indexOf(word) - 2;
  return on(shifted(source, 'ngày', named && days < -1 ? 2 : days));
}

const on = (date: CalendarDate | undefined): Made => ({ start: date, end: date });

/** A week beside the publication's own, or one day of it: `tư`, `4` is Wednesday. */
function weekOf({ published }: Source, shift: string, day?: string): Made {
  if (!published?.d) return {};
  const { start, end } = weekAt(published, shiftOf(shift));
  return day ? on(addDays(start, numberOf(day) - 2)) : { start, end };
}

/** ISO 8601: the first week of a year is that of 4 January. */
function numberedWeek(source: Source, number: string, said?: string): Made {
  const y = yearOf(source, said) ?? source.published?.y;
  return y ? weekAt(dateOf(y, 1, 4), Number(number) - 1) : {};
}

/** Monday to Sunday of the week that a day lies in, or of one `weeks` later. */
function weekAt(day: CalendarDate, weeks: number) {
  const start = addDays(day, 1 - (weekdayOf(day) || 7) + 7 * weeks);
  return { start, end: addDays(start, 6) };
}
