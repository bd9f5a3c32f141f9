/** A date at the precision the text gives: a year, a month or a day. The year may be left to the context. */
export interface CalendarDate {
  y?: number | undefined;
  m?: number | undefined;
  d?: number | undefined;
}

/** First and last date, inclusive, at the text's precision. Absent: a length or a time of day. */
export interface Dates {
  start?: CalendarDate | undefined;
  end?: CalendarDate | undefined;
}

/** A year, or some of its months. */
export function monthsOf(y?: number, first?: number, last = first): Dates {
  return { start: dateOf(y, first), end: dateOf(y, last) };
}

/** ISO 8601 at the date's own precision: `2023`, `2023-06`, `2023-06-30`; undefined without a year. */
export function iso({ m, y, d }: CalendarDate = {}): string | undefined {
  if (!y) return undefined;
  const year = String(y).padStart(4, '0');
  return m ? year + twoDigits(m) + (d ? twoDigits(d) : '') : year;
}

function twoDigits(n: number): string {
  return n < 10 ? `-0${n}` : `-${n}`;
}

/** Reads what `iso` writes, whatever stands after it; undefined for anything else. */
export function parseIso(text = ''): CalendarDate | undefined {
  if (!/^\d{4}/.test(text)) return undefined;
  const part = (from: number, to: number) => (text.length < to ? undefined : Number(text.slice(from, to)));
  const date = dateOf(part(0, 4), part(5, 7), part(8, 10));
  return isDate(date) ? date : undefined;
}

/** A date; parts that are not there are undefined. All dates are made here or alike, of one shape: that is fast. */
export function dateOf(y?: number, m?: number, d?: number): CalendarDate {
  return { y, m, d };
}

/** Midnight of a date, so many months and days later; a missing part counts as its first. */
function utc({ m = 1, y = 2000, d = 1 }: CalendarDate, months = 0, days = 0): Date {
  return new Date(Date.UTC(y, m - 1 + months, d + days));
}

/** Whether the parts that are there can be a date between the years 1 and 2199. */
export function isDate({ m = 1, y, d = 1 }: CalendarDate): boolean {
  const inYear = !y || (y > 0 && y < 2200);
  // the zeroth day of a month is the last of the one before
  return inYear && m > 0 && m < 13 && d > 0 && (d < 29 || d <= utc({ y, m, d: 0 }, 1).getUTCDate());
}

/** `months` later (earlier if negative); the day is dropped. */
export function addMonths({ m, y }: CalendarDate, months: number): CalendarDate {
  const date = utc({ y, m }, months);
  return dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** `days` later (earlier if negative). */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  const date = utc(day, 0, days);
  return dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Negative where `a` begins before `b`, 0 where they begin on one day. */
export function compare(a: CalendarDate, b: CalendarDate): number {
  return orderOf(a) - orderOf(b);
}

/** A number that grows with the first day of a date; no month has more than 31. */
function orderOf({ m = 1, y = 2000, d = 1 }: CalendarDate): number {
  return (y * 12 + m) * 31 + d;
}

/** 0 for Sunday to 6 for Saturday, of a full date. */
export function weekdayOf(date: CalendarDate): number {
  return utc(date).getUTCDay();
}
