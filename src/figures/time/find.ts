import { phraseSet, words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { addMonths, type CalendarDate, compare, dateOf, iso, parseIso } from './calendar.ts';
import { ofDateline } from './dateline.ts';
import type { Source, TimeExpression, TimeSort } from './expression.ts';
import { joinRanges } from './ranges.ts';
import { type Found, scan } from './scan.ts';
import { frame } from './sort.ts';

/**
 * Finds the time expressions of a text, in order, none within another.
 *
 * @param text its tokens, and its date of publication, from which `đến nay`, `năm ngoái` and a month without a year are counted
 * @example "6 tháng đầu năm 2023" → { sort: 'period', interval: '2023-01/2023-06' }
 */
export function findTimes({
  tokens,
  publishedAt,
}: {
  tokens: Token[];
  publishedAt?: string | undefined;
}): TimeExpression[] {
  const published = parseIso(publishedAt) ?? dateline(tokens);
  const source: Source = { tokens, published };
  const years = yearKeeper(source);
  return joinRanges(source, scan(source)).map((found) => {
    const { sort, from } = frame(source, found);
    const { start, end } = years(found, sort);
    const interval = toNow(source, found, start, sort) ?? intervalOf(start, end, sort);
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
  start: CalendarDate | undefined,
  sort: TimeSort,
): string | undefined {
  if (sort !== 'since' || !start || !published?.m || start.y !== published.y) return undefined;
  const opening = tokens[from]!.text === 'đầu' && tokens[from + 1]?.text === 'năm';
  return opening ? `${iso(start)}/${iso(published)}` : undefined;
}

function intervalOf(
  start: CalendarDate | undefined,
  end: CalendarDate | undefined,
  sort: TimeSort,
): string | undefined {
  const first = start && iso(start);
  const last = end === start ? first : end && iso(end);
  if (sort === 'since') return first && `${first}/..`;
  if (sort === 'asOf') return last && `../${last}`;
  return first && last && `${first}/${last}`;
}

type Dates = Pick<Found, 'start' | 'end'>;
type Kept = Partial<Record<'year' | 'month' | 'quarter', CalendarDate>>;

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
    const { start, end } = found.again
      ? lastOf(found.again, kept, source.published)
      : withYear(
          sort !== 'base' && follows(found, previous)
            ? inYear(found, previous)
            : lacksYear(found) && (isPlanned(source, found) || isYearEnd(source, found, year))
              ? inYear(found, source.published)
              : found,
          source.published,
          year,
          sort,
        );
    if (sort !== 'base' && sort !== 'name') previous = end;
    if (end?.y !== undefined && !end.d && (sort === 'period' || sort === 'asOf')) {
      if (!found.again && (found.start?.y ?? found.end?.y) !== undefined) year = end.y;
      kept.year = dateOf(end.y);
      if (end.m) kept.month = dateOf(end.y, end.m);
      if (end.m && end.m % 3 === 0) kept.quarter = dateOf(end.y, end.m);
    }
    return { start, end };
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
  return { start: unit === 'quarter' ? dateOf(end.y, end.m! - 2) : end, end };
}

function withYear(
  { start, end }: Found,
  published: CalendarDate | undefined,
  year: number | undefined,
  sort: TimeSort,
): Dates {
  if (!end || (start ?? end).y !== undefined) return { start, end };
  const y = end.y ?? keptYear(end, published, year) ?? yearOf(end, published, sort);
  if (y === undefined) return {};
  const last = dateOf(y, end.m, end.d);
  return { start: start === end ? last : start && dateOf(y, start.m, start.d), end: last };
}

/** The year of the line, unless it would put what is reported long after the publication. */
function keptYear(
  end: CalendarDate,
  published: CalendarDate | undefined,
  year: number | undefined,
): number | undefined {
  if (year === undefined || !published?.m) return year;
  return compare(dateOf(year, end.m, end.d), addMonths(published, 1)) > 0 ? undefined : year;
}

/** "Trong tháng" of a report of the 25th, "cả năm" of one of December: the month or year that the report closes. */
function justEnded(unit: keyof Kept, { y, m, d }: CalendarDate = {}): CalendarDate | undefined {
  if (y === undefined || m === undefined) return undefined;
  if (unit === 'year') return m === 12 || m === 1 ? dateOf(m === 1 ? y - 1 : y) : undefined;
  if (unit === 'quarter' || d === undefined || (d > 10 && d < 20)) return undefined;
  return addMonths({ y, m }, d < 20 ? -1 : 0);
}

const PARTS = words('. ; , \n');
const PLANNING = phraseSet('phấn đấu, mục tiêu, dự kiến, chỉ tiêu, sẽ, kế hoạch, từ nay');

/** "phấn đấu đến cuối năm": of the year of publication, whatever year the line has spoken of. */
function isPlanned({ tokens }: Source, { from }: Found): boolean {
  for (let at = from - 1; at > from - 7; at--) {
    if (PARTS.has(tokens[at]?.text ?? '.')) return false;
    if (PLANNING.at(tokens, at)) return true;
  }
  return false;
}

/** "Phương án cho năm 2025 …, cuối năm có 55.000 trạm": the end of the year that the line speaks of, if it is this one. */
function isYearEnd({ tokens, published }: Source, { from }: Found, year: number | undefined): boolean {
  return year === published?.y && tokens[from]?.text === 'cuối' && tokens[from + 1]?.text === 'năm';
}

function lacksYear({ end }: Found): boolean {
  return end !== undefined && end.y === undefined;
}

/** The year of publication for a date that names none. */
function inYear(found: Found, published: CalendarDate | undefined): Found {
  const { start, end } = found;
  if (!end || published?.y === undefined) return found;
  const { y } = published;
  return { ...found, start: start && dateOf(y, start.m, start.d), end: dateOf(y, end.m, end.d) };
}

/** How many months ahead of the publication a date without a year may lie; farther on, the year before is meant. */
const AHEAD = 6;
const AHEAD_OF_DEADLINE = 9;

/** "tháng 12" in an article of January is that of the year before; "tháng 9" in one of July is to come. */
function yearOf(date: CalendarDate, published: CalendarDate | undefined, sort: TimeSort): number | undefined {
  if (published?.y === undefined || !published.m) return published?.y;
  return (date.m ?? 1) - published.m > (sort === 'asOf' ? AHEAD_OF_DEADLINE : AHEAD)
    ? published.y - 1
    : published.y;
}

/** What the head of the page says of its date: "Thứ tư, 24/04/2024 - 14:29". */
function dateline(tokens: readonly Token[]): CalendarDate | undefined {
  const source: Source = { tokens: tokens.slice(0, HEAD) };
  return joinRanges(source, scan(source)).find((found) => found.end?.d && ofDateline(source, found))?.end;
}

const HEAD = 120;
