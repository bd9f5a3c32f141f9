import { addMonths, type Dates, dateOf, monthsOf } from './calendar.ts';
import type { Source } from './expression.ts';
import type { Made, Patterns } from './pattern.ts';
import { numberOf, shifted, shiftOf, yearOf } from './values.ts';

// may stand before a month: "đầu tháng 9/2025", "nửa cuối tháng 7"
const EDGE = '((nửa đầu|cuối|đầu|giữa|nửa cuối) )?';
// and before a quarter: "cuối quý I"
const SIDE = '(<đầu|giữa|cuối> )?';

/** Times by the word they begin with. */
export const MONTHS: Patterns = {
  'tháng nửa đầu giữa cuối': [
    // "tháng 7, 8/2023", "tháng 3 và tháng 4", "tháng 1-6", "hai tháng 6 và 7"; after a comma or `và` only a year, the word or a third makes a month
    [
      `${EDGE}tháng <N>( , (tháng )?N(?!,\\d))*J(tháng )?<N>(<Y>|(?<=(tháng|[–-]|hai tháng N và|, N (,|và)) N))`,
      months,
    ],
    // "tháng 7/2023", "cuối tháng 6.2024", "tháng 7"
    [`${EDGE}tháng <D><><Y>?`, months],
    // "tháng ba năm ngoái", "tháng ba" is March; "mỗi tháng một lần", "tháng hai kỳ" are not
    [
      `${EDGE}tháng <N><>(<Y>|(?= ($|[\\n,.;:()]|đến|tới|và|tiếp|năm|này|qua|vừa|cả|xã|huyện|so|tại|đạt|hơn|vượt|gần|lên|ước|tăng|giảm|thu|là|đã|có)))`,
      months,
    ],
  ],
  // "tháng trước", "quý này", "quý vừa qua"; "nhiều tháng trước" does not say which
  'tháng quý quí qúy': [['L<tháng|Q> <S>', near]],
  // "T6/2023", "T12-2022"
  't1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12': [['t<D><><[/.–−-] X>', months]],
  'quý quí qúy đầu giữa cuối': [
    // "quý I, II năm 2024", "quý 1 và quý 2 năm nay"; "quý I, hai …" is of one
    [`${SIDE}Q <K>J(Q )?<K>(<Y>|(?<=[^a-zà-ỹ]i+v?))`, quarters],
    // "quý I/2024", "quý 1 năm 2024", "quý II-2022", "quý 3.2023", "quý ba"
    [`${SIDE}Q <K><><Y>?`, quarters],
  ],
  // "Q1/2024"
  'q1 q2 q3 q4': [['<>q<K><><Y>', quarters]],
  // "quý đầu năm 2024"; "nửa đầu năm 2024", "nửa đầu 2024", "nửa cuối năm", "nửa năm đầu 2024"
  'quý quí qúy nửa': [['<><Q|nửa>( năm)? <đầu|cuối>(<Y| năm>|(?<=năm [^ ]+))', counted]],
  // "cuối năm 2020", "đầu 2024", "giữa năm"; "những tháng đầu năm 2024" does not say how many
  'đầu giữa cuối': [
    ['(?<=(tháng|quý) )(đầu|cuối)(Y| năm)', () => ({})],
    ['<đầu|giữa|cuối><Y| năm>', (source, side, y) => edgeOf(side, monthsOf(yearOf(source, y), 1, 12))],
  ],
};

// a report is of so many months; "6 tháng tới", "6 tháng liền" are lengths
const REPORTED =
  '<N> <tháng|Q>(?! (trước|sau|qua|vừa|tuổi|kể|kế|một|liền|gần|liên|tới|tiếp|nữa|triển|thực|vận)(?![a-zà-ỹ]))';

/** Times by what follows the number they begin with. */
export const COUNTS_OF_MONTHS: Patterns = {
  'tháng quý quí qúy': [
    // "6 tháng đầu năm 2023", "sáu tháng cuối năm", "6 tháng đầu 2024", "3 quý đầu tiên của năm nay"
    ['<N> <tháng|Q> <đầu|cuối>( tiên| cùng)?<Y| năm>', counted],
    // "9 tháng năm 2023", "6 tháng/2023"
    ['<N> <tháng|Q><><Y>', counted],
    // "Số liệu 9 tháng: …", "lũy kế 11 tháng"
    [`(?<=(hình|ước|tính|chung|kết|tác|quả|cáo|liệu|dồn|quân|tổng|kế) )${REPORTED}`, monthsAlone],
    // "6 tháng, cả nước có …", "10 tháng có 9 vụ", "Trong 6 tháng, …", "Doanh thu 10 tháng hơn 20 tỷ", "con số 7 tháng lên 133"; "kỳ hạn 6 tháng là 4%" is a length
    [
      `((?<![a-zà-ỹ] )|(?<=(^|[\\n.]) trong )(?=N tháng,)|(?<!(sau|hạn) )(?=N tháng (đạt|hơn|vượt|gần|lên|ước|tăng|giảm|thu|là|của|trên|bằng|có(?= \\d)|cả nước)))${REPORTED}`,
      (source, n, unit) => (/3|6|9|ba|sáu|chín/.test(n) ? monthsAlone : monthsDue)(source, n, unit),
    ],
    // "qua 9 tháng", "trong ba quý"
    [`(?<=(suốt|trong|sau|qua) )${REPORTED}`, monthsDue],
    // "7 tháng qua"
    ['<N> <tháng|Q> (vừa )?qua', monthsDue],
  ],
};

/** The month, or the first and last of some. */
function months(source: Source, first: string, last: string, year?: string): Made {
  const [a, b] = [numberOf(first), numberOf(last || first)];
  if (a < 1 || b > 12 || (last && a >= b)) return undefined;
  return { ...monthsOf(yearOf(source, year), a, b), joined: last ? true : undefined };
}

function quarters(source: Source, side: string, first: string, last: string, year?: string): Made {
  const [a, b] = [numberOf(first), numberOf(last || first)];
  if (last && a >= b) return undefined;
  return edgeOf(side, monthsOf(yearOf(source, year), a * 3 - 2, b * 3));
}

/** The first or last months, quarters or half of a year. */
function counted(source: Source, number: string, unit: string, side: string, year?: string): Made {
  const count = monthsIn(number, unit);
  const first = side === 'cuối' ? 13 - count : 1;
  return count < 13 ? monthsOf(yearOf(source, year), first, first + count - 1) : undefined;
}

/** A month at the edge of a longer time. */
function edgeOf(side: string | undefined, { start, end }: Dates): Made {
  if (!side) return { start, end };
  const middle = dateOf(end!.y, (start!.m! + end!.m!) >> 1);
  const edge = side === 'đầu' ? start : side === 'cuối' ? end : middle;
  return { start: edge, end: edge };
}

/** "tháng trước", "quý này", "năm trước": beside the publication; `trước` may be told of another time. */
export function near(source: Pick<Source, 'published'>, unit: string, shift: string): Made {
  const start = shifted(source, unit, shiftOf(shift));
  const end = start && /^q/.test(unit) ? addMonths(start, 2) : start;
  return { start, end, again: shift.includes('trước') ? (unit as 'tháng') : undefined };
}

const MONTHS_OF = { tháng: 1, nửa: 6 };

function monthsIn(number: string, unit: string): number {
  return (numberOf(number) || 1) * (MONTHS_OF[unit as 'tháng'] ?? 3);
}

/** A report in October speaks of nine months, one of late October of ten as well; a later one of eight: so many are no mere length. */
function monthsDue(source: Source, number: string, unit: string): Made {
  const { m, d } = source.published ?? {};
  const count = monthsIn(number, unit);
  const ago = m! - count;
  const due = ago === 1 || (ago ? ago === 2 && count > 3 : !(d! < 15));
  return count > 1 && due ? monthsAlone(source, number, unit) : undefined;
}

/** The first months of the year that is reported on: they must be over, and not long ago. */
function monthsAlone({ published: { m, y } = {} }: Source, number: string, unit: string): Made {
  const count = monthsIn(number, unit);
  const over = m! < count || m! > count + 3;
  return count > 12 ? undefined : monthsOf(over ? y! - Number(m! < count) : undefined, 1, count);
}
