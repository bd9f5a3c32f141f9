import type { Token } from '../../text/tokens.ts';
import { word } from './atoms.ts';
import { type CalendarDate, compare, iso, parseIso } from './calendar.ts';
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
  publishedAt?: string;
}): TimeExpression[] {
  const published = parseIso(publishedAt);
  const source: Source = { tokens, ...(published && { published }) };
  const years = yearKeeper(source);
  return joinRanges(source, scan(source)).map((found) => {
    const { sort, from } = frame(source, found);
    const { start, end } = years(found, sort);
    const interval = intervalOf(start, end, sort);
    return {
      start: tokens[from]!.start,
      end: tokens[found.to - 1]!.end,
      from,
      to: found.to,
      sort,
      ...(interval && { interval }),
    };
  });
}

function intervalOf(
  start: CalendarDate | undefined,
  end: CalendarDate | undefined,
  sort: TimeSort,
): string | undefined {
  const first = start && iso(start);
  const last = end && iso(end);
  if (sort === 'since') return first && `${first}/..`;
  if (sort === 'asOf') return last && `../${last}`;
  return first && last && `${first}/${last}`;
}

/**
 * Gives a date without a year the one that is meant: of the last period of the same paragraph (`tháng 1.2021 … tháng 2`),
 * else the last such date at or before the publication.
 */
function yearKeeper(source: Source): (found: Found, sort: TimeSort) => Pick<Found, 'start' | 'end'> {
  let paragraph = 0;
  let kept: number | undefined;
  return ({ from, to, start, end }, sort) => {
    while (paragraph < from) if (source.tokens[paragraph++]!.kind === 'break') kept = undefined;
    if (!end || (start && start.y !== undefined) || (!start && end.y !== undefined)) {
      if (end?.y !== undefined && end.d === undefined && (sort === 'period' || sort === 'asOf')) kept = end.y;
      return { ...(start && { start }), ...(end && { end }) };
    }
    if (end.y !== undefined) return { start: { ...start, y: end.y }, end };
    const y = kept ?? yearOf(end, source, to, sort);
    if (y === undefined) return {};
    return { ...(start && { start: { ...start, y } }), end: { ...end, y } };
  };
}

function yearOf(
  date: CalendarDate,
  { published, tokens }: Source,
  to: number,
  sort: TimeSort,
): number | undefined {
  if (published?.y === undefined) return undefined;
  const ahead = sort === 'asOf' || /^(?:tới|sắp|phấn)$/.test(word({ tokens }, to));
  // "6 tháng cuối năm", "cuối năm" look ahead within the year of publication
  if (ahead || !published.m || (date.m === 12 && !date.d)) return published.y;
  return compare({ ...date, y: published.y }, published) > 0 ? published.y - 1 : published.y;
}
