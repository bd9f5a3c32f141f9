import { small, word, yearAt } from './atoms.ts';
import { addMonths } from './calendar.ts';
import type { Reading, Source } from './expression.ts';
import { SHIFTS } from './words.ts';

/** A year without `năm`: "nửa đầu 2024", "tháng 7 2023". */
export function bareYear(source: Source, i: number): { y: number; to: number } | undefined {
  const y = yearAt(source, i);
  return y === undefined ? undefined : { y, to: i + 1 };
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
  const to = at + shift.length;
  const { published } = source;
  if (published?.m === undefined) return { to };
  if (unit === 'month') {
    const date = addMonths(published, shift.value);
    return { to, start: date, end: date };
  }
  const start = addMonths({ ...published, m: published.m - ((published.m - 1) % 3) }, 3 * shift.value);
  return { to, start, end: addMonths(start, 2) };
}
