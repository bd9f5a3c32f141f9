/** What a period label names: days inclusive, ISO 8601. */
export interface Period {
  label: string;
  grain: 'year' | 'half' | 'quarter' | 'month' | 'day' | 'interval';
  start: string;
  end: string;
}

// `2023` · `2023-H1` · `2023-Q2` · `2023-06` · `2023-06-30` · `2025-07-01/2026-01-07`
const LABEL = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(\d\d)(?:-(\d\d))?))?$/;

/** Reads a period label; `undefined` where it is none, or names a day that does not exist. */
export function parsePeriod(label: string): Period | undefined {
  const slash = label.indexOf('/');
  if (slash >= 0) return parseInterval(label, label.slice(0, slash), label.slice(slash + 1));
  const found = LABEL.exec(label);
  if (!found) return;
  const [, year = '', half, quarter, month, day] = found;
  if (day) return isDay(label) ? { label, grain: 'day', start: label, end: label } : undefined;
  if (half) return months(label, 'half', year, Number(half) * 6 - 5, 6);
  if (quarter) return months(label, 'quarter', year, Number(quarter) * 3 - 2, 3);
  if (!month) return months(label, 'year', year, 1, 12);
  return Number(month) >= 1 && Number(month) <= 12
    ? months(label, 'month', year, Number(month), 1)
    : undefined;
}

/** Negative where `a` is older: by the last day, then by the first. The order of a series, oldest first. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  if (!left || !right) return a < b ? -1 : Number(a > b);
  return left.end.localeCompare(right.end) || left.start.localeCompare(right.start);
}

/** The period of the same grain just before: `2023-Q1` → `2022-Q4`. An interval of days has none. */
export function previousPeriod(label: string): string | undefined {
  const period = parsePeriod(label);
  if (!period || period.grain === 'interval') return;
  return labelAt(period.grain, addDays(period.start, -1));
}

/** `2023-H1` → `2022-H1`; 29 February and an interval that holds it have none. */
export function samePeriodLastYear(label: string): string | undefined {
  const year = Number(label.slice(0, 4));
  const before = label.replace(/(^|\/)(\d{4})/g, (_, at: string, y: string) => at + pad(Number(y) - 1, 4));
  return year > 0 && parsePeriod(label) && parsePeriod(before) ? before : undefined;
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

function parseInterval(label: string, start: string, end: string): Period | undefined {
  return isDay(start) && isDay(end) && start <= end ? { label, grain: 'interval', start, end } : undefined;
}

function months(label: string, grain: Period['grain'], year: string, first: number, count: number): Period {
  const last = first + count - 1;
  const lastDay = new Date(Date.UTC(2000, last, 0));
  lastDay.setUTCFullYear(Number(year), last, 0);
  return {
    label,
    grain,
    start: `${year}-${pad(first)}-01`,
    end: `${year}-${pad(last)}-${lastDay.getUTCDate()}`,
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;
}

/** `''` where `day` does not exist. */
function addDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return '';
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

function pad(number: number, width = 2): string {
  return String(number).padStart(width, '0');
}
