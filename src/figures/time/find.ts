import { phraseSet, words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { addMonths, type CalendarDate, compare, type Dates, dateOf, iso, parseIso } from './calendar.ts';
import { isDateline } from './dateline.ts';
import type { Source, TimeExpression, TimeSort } from './expression.ts';
import { joinRanges } from './ranges.ts';
import { type Found, scan } from './scan.ts';
import { frame } from './sort.ts';

/**
 * Finds the time expressions of a text, in order, none within another.
 *
 * @param text folded, in lower case, with its tokens and its date of publication, from which `đến nay`, `năm ngoái` and a month without a year are counted
 * @example "6 tháng đầu năm 2023" → { sort: 'period', interval: '2023-01/2023-06' }
 */
export function findTimes({
  text,
  tokens,
  publishedAt,
}: {
  text: string;
  tokens: Token[];
  publishedAt?: string | undefined;
}): TimeExpression[] {
  const published = parseIso(publishedAt) ?? dateline(text, tokens);
  const source: Source = { text, tokens, published };
  const years = yearKeeper(source);
  let free = 0;
  return joinRanges(source, scan(source)).map((found) => {
    const { sort, from } = frame(source, found, free);
    free = found.to;
    const dates = years(found, sort);
    const interval = toNow(source, found, dates, sort) ?? intervalOf(dates, sort);
    return {
      start: tokens[from]!.start,
      end: tokens[found.to - 1]!.end,
      from,
      to: found.to,
      sort,
      interval,
    };
  });
}

/** "từ đầu năm 2022", said within that year: until the publication. */
function toNow(
  { tokens, published }: Source,
  { from }: Found,
  { start }: Dates,
  sort: TimeSort,
): string | undefined {
  if (sort !== 'since' || !start || !published?.m || start.y !== published.y) return undefined;
  const opening = tokens[from]!.text === 'đầu' && tokens[from + 1]?.text === 'năm';
  return opening ? `${iso(start)}/${iso(published)}` : undefined;
}

function intervalOf({ start, end }: Dates, sort: TimeSort): string | undefined {
  const first = iso(start);
  const last = end === start ? first : iso(end);
  if (sort === 'since') return first && `${first}/..`;
  if (sort === 'asOf') return last && `../${last}`;
  return first && last && `${first}/${last}`;
}

type Kept = Partial<Record<'năm' | 'tháng' | 'quý', CalendarDate>>;

/**
 * Gives a date without a year the one that is meant: of the last period of the same line (`tháng 1.2021 … tháng 2`),
 * else the last such date at or before the publication. `trong tháng` is the month spoken of last.
 */
function yearKeeper(source: Source): (found: Found, sort: TimeSort) => Dates {
  let line = 0;
  let year: number | undefined;
  let previous: CalendarDate | undefined;
  const kept: Kept = {};
  return (found, sort) => {
    while (line < found.from) if (source.tokens[line++]!.kind === 'break') year = previous = undefined;
    const own = sort === 'base' || !follows(found, previous) ? yearSaid(source, found, year) : previous?.y;
    const dates = found.again
      ? lastOf(found.again, kept, source.published)
      : withYear(found, own, source.published, year, sort);
    const { end } = dates;
    if (sort !== 'base' && sort !== 'name') previous = end;
    if (end?.y !== undefined && !end.d && (sort === 'period' || sort === 'asOf')) {
      if (!found.again && (found.start?.y ?? found.end?.y) !== undefined) year = end.y;
      kept.năm = dateOf(end.y);
      if (end.m) kept.tháng = dateOf(end.y, end.m);
      if (end.m && end.m % 3 === 0) kept.quý = dateOf(end.y, end.m);
    }
    return dates;
  };
}

/** "20% trong tháng 4, 45% vào tháng 11": the later month of the same year, though it is yet to come. */
function follows({ start, end }: Found, previous: CalendarDate | undefined): boolean {
  if (!end?.m || end.y !== undefined || (start ?? end).y !== undefined) return false;
  return previous?.m !== undefined && previous.m < (start?.m ?? end.m) && !previous.d && !end.d;
}

function lastOf(unit: keyof Kept, kept: Kept, published: CalendarDate | undefined): Dates {
  const end = kept[unit] ?? justEnded(unit, published);
  if (!end) return {};
  return { start: unit === 'quý' ? dateOf(end.y, end.m! - 2) : end, end };
}

function withYear(
  found: Found,
  own: number | undefined,
  published: CalendarDate | undefined,
  year: number | undefined,
  sort: TimeSort,
): Dates {
  const { start, end } = found;
  if (!end || (own === undefined && (start ?? end).y !== undefined)) return found;
  const y = own ?? end.y ?? yearOf(end, published, year, sort);
  if (y === undefined) return {};
  const last = dateOf(y, end.m, end.d);
  return { start: start === end ? last : start && dateOf(y, start.m, start.d), end: last };
}

/** How many months ahead of the publication a date without a year may lie; farther on, the year before is meant. */
const AHEAD = 6;
const AHEAD_OF_DEADLINE = 9;

/**
 * The year of the line, unless it would put what is reported long after the publication. Else the publication's:
 * "tháng 12" in an article of January is that of the year before; "tháng 9" in one of July is to come.
 */
function yearOf(
  { m = 1, d }: CalendarDate,
  published: CalendarDate | undefined,
  year: number | undefined,
  sort: TimeSort,
): number | undefined {
  if (!published?.m) return year ?? published?.y;
  if (year !== undefined && compare(dateOf(year, m, d), addMonths(published, 1)) <= 0) return year;
  return published.y! - Number(m - published.m > (sort === 'asOf' ? AHEAD_OF_DEADLINE : AHEAD));
}

/** "Trong tháng" of a report of the 25th, "cả năm" of one of December: the month or year that the report closes. */
function justEnded(unit: keyof Kept, { y, m, d }: CalendarDate = {}): CalendarDate | undefined {
  if (y === undefined || m === undefined) return undefined;
  if (unit === 'năm') return m === 12 || m === 1 ? dateOf(m === 1 ? y - 1 : y) : undefined;
  if (unit === 'quý' || d === undefined || (d > 10 && d < 20)) return undefined;
  return addMonths({ y, m }, d < 20 ? -1 : 0);
}

const PARTS = words(' . ; , \n');
const PLANNING = phraseSet('phấn đấu, mục tiêu, dự kiến, chỉ tiêu, sẽ, kế hoạch, từ nay');

/**
 * The year of publication for a date that names none and is aimed at ("phấn đấu đến cuối năm"), or is the end of the
 * year that the line speaks of, if it is this one: "Phương án cho năm 2025 …, cuối năm có 55.000 trạm".
 */
function yearSaid({ tokens, published }: Source, { from, end }: Found, year?: number): number | undefined {
  if (!end || end.y !== undefined) return undefined;
  if (year === published?.y && tokens[from]?.text === 'cuối' && tokens[from + 1]?.text === 'năm') return year;
  for (let at = from - 1; at > from - 7 && !PARTS.has(tokens[at]); at--)
    if (PLANNING.at(tokens, at)) return published?.y;
  return undefined;
}

/** What the head of the page says of its date: "Thứ tư, 24/04/2024 - 14:29". */
function dateline(text: string, tokens: readonly Token[]): CalendarDate | undefined {
  const source: Source = { text, tokens: tokens.slice(0, HEAD) };
  return joinRanges(source, scan(source)).find((found) => found.end?.d && isDateline(source, found))?.end;
}

const HEAD = 120;
