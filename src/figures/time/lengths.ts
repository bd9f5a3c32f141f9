import { small, word } from './atoms.ts';
import { addDays, addMonths, type CalendarDate, dateOf } from './calendar.ts';
import type { Reader, Reading, Source } from './expression.ts';
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
    const ago = word(source, at) === 'trước' && tail.length === 1 && word(source, at + 1) !== 'khi';
    const dates = ago
      ? agoOf(source.published, unit, n.value)
      : away(source.published, unit, n.value, tail.value);
    return { ...dates, to: at + tail.length, sort: 'duration' };
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
  return LENGTH_HEADS.has(word(source, before));
}

/** "3 ngày trước", "5 năm trước": that day, month or year. */
function agoOf(published: CalendarDate | undefined, unit: Unit, n: number): Partial<Reading> {
  const { y, m, d } = published ?? {};
  if (y === undefined) return {};
  if (unit === 'year') return pointOf(dateOf(y - n));
  if (unit === 'month' && m) return pointOf(addMonths(published!, -n));
  if ((unit === 'day' || unit === 'week') && d)
    return pointOf(addDays(published!, unit === 'week' ? -7 * n : -n));
  return {};
}

const pointOf = (date: CalendarDate): Partial<Reading> => ({ start: date, end: date });

/** Whole units before the publication's own (`2 tháng qua` in February: December and January), or after it. */
function away(published: CalendarDate | undefined, unit: Unit, n: number, way: -1 | 0 | 1): Partial<Reading> {
  if (!way || published?.y === undefined) return {};
  const [first, last] = way < 0 ? [-n, -1] : [1, n];
  if (unit === 'year') return { start: dateOf(published.y + first), end: dateOf(published.y + last) };
  if (unit === 'month' && published.m)
    return { start: addMonths(published, first), end: addMonths(published, last) };
  if (unit === 'day' && published.d)
    return { start: addDays(published, first), end: addDays(published, last) };
  return {};
}
