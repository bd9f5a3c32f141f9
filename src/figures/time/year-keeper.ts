import { addDays, addMonths, type CalendarDate, compare, type Dates, dateOf, monthsOf } from './calendar.ts';
import type { Found, Source, TimeSort } from './expression.ts';
import { near } from './months.ts';
import { before, matchAt } from './pattern.ts';

const HALF_A_MONTH = 15;

/** The week, month and quarter spoken of last, and the year spoken of first. */
type Kept = Partial<Record<'năm' | 'tháng' | 'quý' | 'tuần', Dates>>;

/** How many months ahead of the publication a date without a year may lie; farther on, the year before is meant. */
const AHEAD = 6;
const AHEAD_OF_DEADLINE = 9;

/** What a text has spoken of so far. */
interface Keeper extends Source {
  kept: Kept;
  /** The token that the line is read to. */
  line: number;
  /** That the line speaks of. */
  year: number | undefined;
  previous: CalendarDate | undefined;
  reported: CalendarDate | undefined;
}

export function newKeeper({ tokens, text, published }: Source): Keeper {
  const [year, previous, reported] = [undefined, undefined, undefined];
  return { text, tokens, published, kept: {}, line: 0, year, previous, reported };
}

/**
 * Gives a date without a year the one that is meant: of the last period of the same line (`tháng 1.2021 … tháng 2`),
 * else the last such date at or before the publication. `trong tháng` is the month spoken of last.
 */
export function withYear(keeper: Keeper, found: Found, sort: TimeSort): Dates {
  const { tokens, published, kept } = keeper;
  while (keeper.line < found.from)
    if (tokens[keeper.line++]!.kind === 'break') keeper.year = keeper.previous = undefined;
  const { again } = found;
  if (again && found.end) return oneBefore(keeper, again) ?? found;
  // "trong năm": of the line, else the year that the text opens with
  const told = again === 'năm' && keeper.year ? monthsOf(keeper.year) : again && kept[again];
  const dates = told ?? (again ? justEnded(again, published) : dated(keeper, found, sort));
  const { start, end } = dates;
  if (sort === 'since')
    return { start, end: start?.y === published?.y ? untilNow(keeper, found) : undefined };
  if (sort !== 'base' && sort !== 'name') keeper.previous = end;
  if (!end?.y || (sort !== 'period' && sort !== 'asOf')) return dates;
  const days = !!start && compare(start, end) < 0;
  // not the day of a meeting
  if (sort === 'asOf' || !end.d || days) keeper.reported = end;
  if (end.d) {
    if (days && compare(addDays(start, 7), end) > 0) kept.tuần = dates;
    return dates;
  }
  if (!again && (found.start ?? found.end)?.y) keeper.year = end.y;
  const one = dateOf(end.y, end.m);
  if (end.m) kept.tháng = { start: one, end: one };
  if (end.m && end.m % 3 === 0) kept.quý = { start: dateOf(end.y, end.m - 2), end: one };
  kept.năm ??= monthsOf(end.y);
  return dates;
}

/** "(tháng trước 402 vụ)", "quý trước", "năm trước": before the one that the line speaks of, or a report of the last two months. */
function oneBefore({ kept, year, previous, published }: Keeper, unit: keyof Kept): Dates | undefined {
  const told = unit === 'năm' ? year && dateOf(year) : kept[unit]?.end;
  const fresh = previous ?? (told && published && compare(addMonths(told, 3), published) > 0);
  return told && fresh ? near({ published: told }, unit, 'trước') : undefined;
}

/** "từ đầu năm": until what was just reported ("Tháng 7 có 9 vụ, từ đầu năm có 60"), else until the publication. */
function untilNow({ tokens, text, published, reported }: Keeper, { from }: Found): CalendarDate | undefined {
  if (!text.startsWith('đầu năm', tokens.starts[from])) return undefined;
  const recent = reported?.m && published && compare(reported, published) <= 0;
  return recent && compare(addMonths(reported!, 2), published) > 0 ? reported : published;
}

function dated(keeper: Keeper, found: Found, sort: TimeSort): Dates {
  const { start, end } = found;
  if (!end || (start ?? end).y) return found;
  const { m, d } = start ?? end;
  const { previous } = keeper;
  // "20% trong tháng 4, 45% vào tháng 11": the later month of the same year, though it is yet to come
  const follows =
    sort !== 'base' &&
    m &&
    !d &&
    previous?.m &&
    !previous.d &&
    previous.m < m &&
    m - previous.m < AHEAD_OF_DEADLINE;
  const y = end.y ?? (follows ? previous?.y : aimedAt(keeper, found)) ?? yearOf(keeper, end, sort);
  const last = dateOf(y, end.m, end.d);
  const first = start && dateOf(y, start.m, start.d);
  // "từ 15/12 đến 14/6" began in the year before
  if (first && y && compare(first, last) > 0) first.y = y - 1;
  return { start: first, end: last };
}

/**
 * The year of publication for a date that is aimed at ("phấn đấu đến cuối năm"), or is the end of the
 * year that the line speaks of, if it is this one: "Phương án cho năm 2025 …, cuối năm có 55.000 trạm".
 */
function aimedAt({ tokens, text, published, year }: Keeper, { from }: Found): number | undefined {
  const start = tokens.starts[from]!;
  const closing = year === published?.y && text.startsWith('cuối năm', start);
  return closing || matchAt(PLANNED, text, start) ? published?.y : undefined;
}

/**
 * The year of the line, unless it would put what is reported long after the publication. Else the publication's:
 * "tháng 12" in an article of January is that of the year before; "tháng 9" in one of July is to come.
 */
function yearOf({ published, year }: Keeper, { m = 1, d }: CalendarDate, sort: TimeSort): number | undefined {
  if (!published?.m) return year ?? published?.y;
  // a deadline of the year that is planned for
  const ahead = sort === 'asOf' && year! > published.y!;
  if (year && (ahead || compare(dateOf(year, m, d), addMonths(published, 1)) <= 0)) return year;
  return published.y! - Number(m - published.m > (sort === 'asOf' ? AHEAD_OF_DEADLINE : AHEAD));
}

const PLANNED = before('(sẽ|chỉ tiêu|kế hoạch|phấn đấu|từ nay|dự kiến|mục tiêu)([ ]+[^ .;,\\n]+){0,5} ');

/** "Trong tháng" of a report of the 25th or the 5th, "cả năm" of one of December or early January: what it closes. */
function justEnded(unit: keyof Kept, published?: CalendarDate): Dates {
  if (!published?.d || unit === 'quý' || unit === 'tuần') return {};
  const { m, y } = addDays(published, -HALF_A_MONTH);
  const end = dateOf(y, unit === 'tháng' ? m : undefined);
  return { start: end, end };
}
