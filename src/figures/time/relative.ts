import { small, word, yearAfter, yearAt } from './atoms.ts';
import { addDays, addMonths, type CalendarDate, dateOf } from './calendar.ts';
import type { Reading, Source } from './expression.ts';
import { SHIFTS, type Unit } from './words.ts';

/** A year without `năm`: "nửa đầu 2024", "tháng 7 2023". */
export function bareYear(source: Source, i: number): { y: number; to: number } | undefined {
  const y = yearAt(source, i);
  return y === undefined ? undefined : { y, to: i + 1 };
}

/** The year that belongs to what ends before token `i`: "/2023", "năm 2023", "2023", "năm ngoái". */
export function someYear(source: Source, i: number): { y: number; to: number } | undefined {
  return yearAfter(source, i) ?? bareYear(source, i) ?? relativeYear(source, i);
}

/** "năm nay", "năm ngoái", "năm trước" */
export function relativeYear(source: Source, i: number): { y: number; to: number } | undefined {
  const at = word(source, i) === 'của' ? i + 1 : i;
  if (word(source, at) !== 'năm' || source.published?.y === undefined) return undefined;
  const shift = SHIFTS.at(source.tokens, at + 1);
  if (!shift || /^(?:mai|kia)$/.test(word(source, at + 1))) return undefined;
  return { y: source.published.y + shift.value, to: at + 1 + shift.length };
}

/** "tháng trước", "quý này", "tháng vừa qua": counted from the publication */
export function near(source: Source, i: number, at: number, unit: 'month' | 'quarter'): Reading | undefined {
  const shift = SHIFTS.at(source.tokens, at);
  // "2 tháng trước", "hàng tháng": lengths, read elsewhere
  if (!shift || /^(?:mai|kia|ngoái)$/.test(word(source, at)) || small(source, i - 1)) return undefined;
  const start = shifted(source, unit, shift.value);
  return { to: at + shift.length, start, end: start && unit === 'quarter' ? addMonths(start, 2) : start };
}

/** The year, month, day … that lies `n` of them from the publication; of a quarter or week where it begins or its day. */
export function shifted({ published }: Source, unit: Unit, n: number): CalendarDate | undefined {
  const { y, m, d } = published ?? {};
  if (y === undefined) return undefined;
  if (unit === 'year') return dateOf(y + n);
  if (unit === 'month') return m ? addMonths(dateOf(y, m), n) : undefined;
  if (unit === 'quarter') return m ? addMonths(dateOf(y, m - ((m - 1) % 3)), 3 * n) : undefined;
  return d ? addDays(dateOf(y, m, d), unit === 'week' ? 7 * n : n) : undefined;
}
