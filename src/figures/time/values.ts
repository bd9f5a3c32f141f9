import { counted } from '../../text/numerals.ts';
import { addDays, addMonths, type CalendarDate, dateOf } from './calendar.ts';
import type { Source } from './expression.ts';

/** Small numbers, as they stand before and after `tháng`, `quý`, `năm`. */
export const NUMBER_WORDS = counted('một hai ba bốn năm sáu bảy tám chín mười', 1).set('tư', 4).set('bẩy', 7);
const NUMBERS = new Map([...NUMBER_WORDS, ...counted('i ii iii iv', 1), ['nhất', 1]]);

/** `6`, `06`, `sáu`, `mười hai`, `iii` */
export function numberOf(text = ''): number {
  return NUMBERS.get(text) ?? (text.startsWith('mười ') ? 10 + numberOf(text.slice(5).trim()) : Number(text));
}

/** The year that "/2023", "năm 2023", "12", "năm ngoái" say; undefined for "năm" alone. */
export function yearOf({ published }: Source, text = ''): number | undefined {
  const digits = text.slice(text.search(/\d*$/));
  if (digits) return Number(digits) + (digits.length > 2 ? 0 : digits < '50' ? 2000 : 1900);
  return /năm./.test(text) && published?.y ? published.y + shiftOf(text) : undefined;
}

/** `này`, `ngoái`, `vừa qua`, `tới`: how many units away from the publication. */
export function shiftOf(text: string): number {
  if (/nay|này|hiện/.test(text)) return 0;
  return /sau|tới|tiếp/.test(text) ? 1 : -1;
}

/** The year, month, day … that lies `n` of them from the publication; of a quarter where it begins. */
export function shifted(
  { published }: Pick<Source, 'published'>,
  unit: string,
  n: number,
): CalendarDate | undefined {
  const { m, y, d } = published ?? {};
  if (!y) return undefined;
  if (unit === 'năm') return dateOf(y + n);
  if (unit === 'tháng') return m ? addMonths(dateOf(y, m), n) : undefined;
  if (/^q/.test(unit)) return m ? addMonths(dateOf(y, m - ((m - 1) % 3)), 3 * n) : undefined;
  return d ? addDays(dateOf(y, m, d), unit === 'tuần' ? 7 * n : n) : undefined;
}
