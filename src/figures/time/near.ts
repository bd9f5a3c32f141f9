import { dateOf } from './calendar.ts';
import type { Source } from './expression.ts';
import type { Made, Patterns } from './pattern.ts';
import { numberOf, shifted, yearOf } from './values.ts';
import { spanOf } from './years.ts';

/** Times that stand on the publication, and lengths, by the word they begin with. */
export const NEAR: Patterns = {
  // "đến nay", "tới nay", "đến thời điểm hiện tại"
  'đến tới > nay bây giờ hiện hôm lúc thời': [
    [
      '(?<!trước )(đến|tới) (nay|(bây )?giờ|hiện tại|hiện nay|hôm nay|lúc này|thời điểm (này|hiện tại|hiện nay))',
      now,
    ],
  ],
  // "hiện nay", "hiện có", "Hiện khoảng 7 triệu người"; not "thực hiện", "hiện đại"
  hiện: [
    [
      '(?<!(biểu|tái|phát|hành|xuất|hiển|thực|ẩn|thể) )hiện( nay| tại| giờ|(?! (trạng|diện|đại|thực|vật|hành|hữu|trường|tượng)(?![a-zà-ỹ])))',
      now,
    ],
  ],
  // "nay là 8 triệu", "nay đã có 161 dịch vụ"; not "lâu nay", "từ nay"
  'nay bây lúc': [['(?<!(bấy|ngày|thời|tới|đến|từ|trước|xưa|đời|lâu) )nay|bây giờ|lúc này', now]],
  // "cùng kỳ", "cùng kỳ năm trước", "cùng thời điểm năm ngoái": only ever a base of comparison
  cùng: [
    [
      'cùng (kỳ|kì|thời điểm)( của)?<Y>?',
      (source, year) => {
        const y = yearOf(source, year);
        return { sort: 'base', ...(y && { start: dateOf(y), end: dateOf(y) }) };
      },
    ],
  ],
  // "Trong tháng, …", "trong quý", "cả năm": the one spoken of last; "trong năm qua", "trong quý I" are read with what follows
  'trong cả cùng > tuần tháng quý năm': [
    [
      '(trong|cả|cùng(?= tuần)) <tuần|tháng|quý|năm>(?! (thứ|N(?!\\d*( (%|tỷ|triệu|nghìn)|[,.]\\d))|[iv]+|nhất|S|học|đầu|cuối|tài)(?![a-zà-ỹ]))',
      (_, unit) => ({ again: unit as 'tháng' }),
    ],
  ],
};

const HEADS = '(?<=(suốt|trong|sau|qua|trải|kỷ|vòng) ((hơn|gần|khoảng|đúng|tròn|vòng) )?)';

/** Lengths of time that are no measured result, by what follows the number. */
export const LENGTHS: Patterns = {
  // "kế hoạch 5 năm 2021-2025": the years say which
  năm: [['N năm <T>', spanOf]],
  'ngày tuần tháng quý năm': [
    // "2 năm qua", "3 ngày tới", "5 năm trước": of so many whole units beside the publication's own
    [
      '<N> <U> ((vừa )?qua|vừa rồi|gần đây|gần nhất|trở lại đây|<(sắp )?tới|tiếp theo|nữa>|<trước>(?! đó| đây| khi))',
      length,
    ],
    ['N U (trước|sau)( đó| đây| khi)?', () => ({ sort: 'duration' })],
    // "sau 3 tháng", "trong hơn 2 năm"
    [`${HEADS}N U(?! \\d)`, () => ({ sort: 'duration' })],
  ],
};

function now({ published }: Source): Made {
  return { sort: 'asOf', end: published };
}

function length(
  source: Source,
  number: string,
  unit: string,
  next: string | undefined,
  ago: string | undefined,
): Made {
  const n = numberOf(number);
  if (/^q/.test(unit) || (unit === 'tuần' && !ago)) return { sort: 'duration' };
  const start = shifted(source, unit, next ? 1 : -n);
  return { start, end: ago ? start : shifted(source, unit, next ? n : -1), sort: 'duration' };
}
