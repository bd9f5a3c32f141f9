import { endOf, type Tokens } from '../../text/tokens.ts';
import { type CalendarDate, type Dates, iso, parseIso } from './calendar.ts';
import { isDateline } from './dateline.ts';
import type { Source, TimeExpression, TimeSort } from './expression.ts';
import { joinRanges } from './ranges.ts';
import { scan } from './scan.ts';
import { frame } from './sort.ts';
import { newKeeper, withYear } from './year-keeper.ts';

const HEAD = 120;

/**
 * Finds the time expressions of a text, in order, none within another.
 *
 * @param text folded, in lower case, with its tokens and its date of publication, from which `đến nay`, `năm ngoái` and a month without a year are counted
 * @example "6 tháng đầu năm 2023" → { sort: 'period', interval: '2023-01/2023-06' }
 */
export function findTimes({
  tokens,
  text,
  publishedAt,
}: {
  text: string;
  tokens: Tokens;
  publishedAt?: string | undefined;
}): TimeExpression[] {
  const published = parseIso(publishedAt) ?? dateline(tokens, text);
  const source: Source = { text, tokens, published };
  const keeper = newKeeper(source);
  const times: TimeExpression[] = [];
  let free = 0;
  for (const found of joinRanges(source, scan(source))) {
    const { from, sort } = frame(source, found, free);
    const { to } = found;
    free = to;
    const interval = intervalOf(withYear(keeper, found, sort), sort);
    const [start, end] = [tokens.starts[from]!, endOf(tokens, to - 1)];
    times.push({ start, end, from, to, sort, interval });
  }
  return times;
}

function intervalOf({ start, end }: Dates, sort: TimeSort): string | undefined {
  const first = iso(start);
  const last = end === start ? first : iso(end);
  if (sort === 'since') return first && `${first}/${last ?? '..'}`;
  if (sort === 'asOf') return last && `../${last}`;
  return first && last && `${first}/${last}`;
}

/** What the head of the page says of its date: "Thứ tư, 24/04/2024 - 14:29". */
function dateline(tokens: Tokens, text: string): CalendarDate | undefined {
  const source: Source = { text, tokens };
  return joinRanges(source, scan(source, HEAD)).find((found) => found.end?.d && isDateline(source, found))
    ?.end;
}
