/** A date at the precision the text gives: a year, a month or a day. The year may be left to the context. */
export interface CalendarDate {
  y?: number | undefined;
  m?: number | undefined;
  d?: number | undefined;
}

/** ISO 8601 at the date's own precision: `2023`, `2023-06`, `2023-06-30`; undefined without a year. */
export function iso({ y, m, d }: CalendarDate): string | undefined {
  if (y === undefined) return undefined;
  const year = String(y).padStart(4, '0');
  if (m === undefined) return year;
  const month = `${year}-${twoDigits(m)}`;
  return d === undefined ? month : `${month}-${twoDigits(d)}`;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** Reads what `iso` writes; undefined for anything else. */
export function parseIso(text: string | undefined): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text ?? '');
  if (!match) return undefined;
  return dateOf(
    Number(match[1]),
    match[2] ? Number(match[2]) : undefined,
    match[3] ? Number(match[3]) : undefined,
  );
}

/** A date; parts that are not there are undefined. All dates are made here or alike, of one shape: that is fast. */
export function dateOf(y?: number, m?: number, d?: number): CalendarDate {
  return { y, m, d };
}

/** Days of a month; of February 29 where the year is not known. */
export function daysIn(m: number, y = 2000): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

/** Whether the parts that are there can be a date between the years 1 and 2199. */
export function isDate({ y, m, d }: CalendarDate): boolean {
  if (y !== undefined && (y < 1 || y > 2199)) return false;
  if (m !== undefined && (m < 1 || m > 12)) return false;
  return d === undefined || (d >= 1 && d <= daysIn(m ?? 1, y));
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
