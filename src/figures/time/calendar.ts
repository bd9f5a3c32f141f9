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
export function iso({ y, m, d }: CalendarDate = {}): string | undefined {
  if (y === undefined) return undefined;
  const year = String(y).padStart(4, '0');
  return m === undefined ? year : year + twoDigits(m) + (d === undefined ? '' : twoDigits(d));
}

function twoDigits(n: number): string {
  return n < 10 ? `-0${n}` : `-${n}`;
}

/** Reads what `iso` writes; undefined for anything else. */
export function parseIso(text = ''): CalendarDate | undefined {
  if (!/^\d{4}/.test(text)) return undefined;
  const part = (from: number, to: number) => (text.length < to ? undefined : Number(text.slice(from, to)));
  return dateOf(part(0, 4), part(5, 7), part(8, 10));
}

/** A date; parts that are not there are undefined. All dates are made here or alike, of one shape: that is fast. */
export function dateOf(y?: number, m?: number, d?: number): CalendarDate {
  return { y, m, d };
}

/** Days of a month; of February 29 where the year is not known. */
export function daysIn(m: number, y = 2000): number {
  return m === 2 ? 28 + Number((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0) : 31 - (((m - 1) % 7) % 2);
}

/** Whether the parts that are there can be a date between the years 1 and 2199. */
export function isDate({ y, m = 1, d = 1 }: CalendarDate): boolean {
  return (y === undefined || (y > 0 && y < 2200)) && m > 0 && m < 13 && d > 0 && d <= daysIn(m, y);
}

/** `months` later (earlier if negative); the day is dropped. */
export function addMonths({ y = 0, m = 1 }: CalendarDate, months: number): CalendarDate {
  const count = y * 12 + (m - 1) + months;
  return dateOf(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1);
}

/** `days` later (earlier if negative). */
export function addDays({ y = 0, m = 1, d = 1 }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(y, m - 1, d + days));
  return dateOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Negative where `a` begins before `b`; a missing part counts as its first. */
export function compare(a: CalendarDate, b: CalendarDate): number {
  return (a.y ?? 0) - (b.y ?? 0) || (a.m ?? 1) - (b.m ?? 1) || (a.d ?? 1) - (b.d ?? 1);
}

/** 0 for Sunday to 6 for Saturday, of a full date. */
export function weekdayOf({ y = 0, m = 1, d = 1 }: CalendarDate): number {
  return new Date(Date.UTC(y, m - 1, d)).getUTCDay();
}
