import type { Match } from '../../text/phrases.ts';
import { small, word } from './atoms.ts';
import type { Dates } from './calendar.ts';
import type { Reader, Source } from './expression.ts';
import { shifted } from './relative.ts';
import { LENGTH_HEADS, LENGTH_TAILS, UNITS, type Unit } from './words.ts';
import { spanOfYears } from './years.ts';

/**
 * "2 năm qua", "sau 3 tháng", "5 năm trước", "3 ngày tới": a length of time that is no measured result.
 * "giảm còn 5 ngày", "kéo dài 2 năm" have neither head nor tail and are left to the figures.
 */
export const length: Reader = (source, i) => {
  const n = small(source, i);
  const unit = n && UNITS.get(word(source, n.to));
  if (!n || !unit) return undefined;
  const at = n.to + 1;
  const tail = LENGTH_TAILS.at(source.tokens, at);
  if (tail) {
    const to = at + tail.length;
    return { ...datesOf(source, at, n.value, unit, tail), to, sort: 'duration' };
  }
  // "kế hoạch 5 năm 2021-2025": the years say which
  const years = unit === 'year' ? spanOfYears(source, at) : undefined;
  if (years) return years;
  // "2,5 năm" is one number token and never comes here
  return hasHead(source, i) ? { to: at, sort: 'duration' } : undefined;
};

/** "sau 3 tháng", "trong hơn 2 năm", "qua gần 3 năm" */
function hasHead(source: Source, i: number): boolean {
  const before = /^(?:hơn|gần|khoảng|vòng|đúng|tròn)$/.test(word(source, i - 1)) ? i - 2 : i - 1;
  return LENGTH_HEADS.has(source.tokens[before]);
}

/**
 * "3 ngày trước", "5 năm trước": that day, month or year. "2 tháng qua" in February: December and January, whole units
 * before the publication's own, "2 tháng tới" those after it.
 */
function datesOf(
  source: Source,
  at: number,
  n: number,
  unit: Unit,
  { value, length }: Match<-1 | 0 | 1>,
): Dates {
  const ago = word(source, at) === 'trước' && length === 1 && word(source, at + 1) !== 'khi';
  if (unit === 'quarter' || !(ago || (value && unit !== 'week'))) return {};
  const start = shifted(source, unit, value > 0 ? 1 : -n);
  return { start, end: ago ? start : shifted(source, unit, value > 0 ? n : -1) };
}
