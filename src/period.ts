/** What a period label names: days inclusive, ISO 8601. */
export interface Period {
  label: string;
  grain: 'year' | 'half' | 'quarter' | 'month' | 'day' | 'interval';
  start: string;
  end: string;
}

// `2023` · `2023-H1` · `2023-Q2` · `2023-06`
const MONTHS = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;

/** Reads a period label; `undefined` where it is none, or names a day that does not exist. */
export function parsePeriod(label: string): Period | undefined {
  // `2023-06-30` · `2025-07-01/2026-01-07`
  const [start = '', end = start, more] = label.split('/');
  if (isDay(start) && isDay(end) && start <= end && more === undefined)
    return { label, grain: label === start ? 'day' : 'interval', start, end };
  const [, year, half, quarter, month] = MONTHS.exec(label) ?? [];
  if (!year) return;
  if (half) return months(label, 'half', year, 6, half);
  if (quarter) return months(label, 'quarter', year, 3, quarter);
  return month ? months(label, 'month', year, 1, month) : months(label, 'year', year, 12, 1);
}

/** Negative where `a` is older: by the last day, then by the first. The order of a series, oldest first. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [orderOf(a), orderOf(b)];
  return left < right ? -1 : Number(left > right);
}

function orderOf(label: string): string {
  const period = parsePeriod(label);
  return period ? period.end + period.start : label;
}

/** The period of the same grain just before: `2023-Q1` → `2022-Q4`. An interval of days has none. */
export function previousPeriod(label: string): string | undefined {
  const period = parsePeriod(label);
  if (!period || period.grain === 'interval') return;
  return labelAt(period.grain, addDays(period.start, -1)!);
}

/** `2023-H1` → `2022-H1`; 29 February and an interval that holds it have none. */
export function samePeriodLastYear(label: string): string | undefined {
  const before = label.replace(/\d{4}/g, (year) => pad(Number(year) - 1, 4));
  return parsePeriod(before) && before;
}

/**
 * The label of a figure's ISO 8601 interval: `2023-01/2023-06` → `2023-H1`, `2022/2022` → `2022`,
 * a state as of a time at its own precision: `../2023-06` → `2023-06`, and `2023-01/2023-02` → its days.
 */
export function toPeriodLabel(interval: string): string | undefined {
  const [from, to, more] = interval.split('/');
  if (!from || !to || more !== undefined) return parsePeriod(interval)?.label;
  const [first, last] = [parsePeriod(from), parsePeriod(to)];
  if (!last || last.grain === 'interval') return;
  if (from === '..') return last.label;
  if (!first || first.start > last.end) return;
  const days = { start: first.start, end: last.end };
  for (const grain of ['year', 'half', 'quarter', 'month', 'day'] as const) {
    const label = labelAt(grain, days.start);
    const period = parsePeriod(label);
    if (period?.start === days.start && period.end === days.end) return label;
  }
  return `${days.start}/${days.end}`;
}

/** The label of the period of that grain that a day falls in. */
function labelAt(grain: Exclude<Period['grain'], 'interval'>, day: string): string {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  if (grain === 'year') return year;
  if (grain === 'half') return `${year}-H${Math.ceil(month / 6)}`;
  if (grain === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return grain === 'month' ? day.slice(0, 7) : day;
}

/** The `place`-th part of a year that has `length` months. */
function months(
  label: string,
  grain: Period['grain'],
  year: string,
  length: number,
  place: number | string,
): Period {
  const last = length * Number(place);
  // the calendar comes again every 400 years, and `Date` takes the first hundred for others
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), last, 0)).getUTCDate();
  const day = (month: number, at: number) => `${year}-${pad(month)}-${pad(at)}`;
  return { label, grain, start: day(last - length + 1, 1), end: day(last, days) };
}

function isDay(text: string): boolean {
  return text.length === 10 && addDays(text, 0) === text;
}

/** The day so many days later; `undefined` where `day` is none. */
function addDays(day: string, days: number): string | undefined {
  return new Date(Date.parse(day) + days * 86_400_000).toJSON()?.slice(0, 10);
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
