import { endOf } from '../../text/tokens.ts';
import { addMonths, compare, dateOf } from './calendar.ts';
import type { Found, Source } from './expression.ts';
import { matchAt, toExpression } from './pattern.ts';

/** How many words may stand between: "đến hết ngày". */
const FARTHEST = 8;

/** Joins "từ X đến Y", "X - Y" of two dates and "từ đầu năm đến nay" into one. */
export function joinRanges(source: Source, found: Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const range = last && joinTwo(source, last, next);
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

const TO = toExpression(' (đến|tới|-|–) ((cuối|hết|ngày|khoảng|thời|điểm) )*$');

function joinTwo({ tokens, text }: Source, a: Found, b: Found): Found | undefined {
  if (b.from - a.to > FARTHEST) return undefined;
  const between = text.slice(endOf(tokens, a.to - 1), tokens.starts[b.from]);
  // "17 giờ ngày 25/7", "16:08, 27/04/2022": the hour adds nothing to the date
  if (a.sort === 'clock') return b.start?.d && /^ *,? *$/.test(between) ? { ...b, from: a.from } : undefined;
  if (!a.start || a.sort || !b.end || (b.sort && b.sort !== 'asOf')) return undefined;
  const opened = tokens[a.from - 1]!.text === 'từ' ? 1 : 0;
  const joint = b.sort
    ? opened && !between.trim()
    : /^ *và *$/.test(between)
      ? follow(a, b)
      : (opened || (a.start.d && b.end.d)) && matchAt(TO, between, 0);
  return joint ? rangeOf(a, b, a.from - opened) : undefined;
}

/** "năm 2008 và quý I/2009": one begins where the other ends. */
function follow({ end: a }: Found, { start: b }: Found): boolean {
  return !a!.d && !!b && !compare(addMonths(dateOf(a!.y, a!.m ?? 12), 1), b);
}

function rangeOf({ start: a }: Found, { end: b, to }: Found, from: number): Found | undefined {
  // "từ đầu năm 2022 đến hết tháng 9"
  const end = dateOf(b!.y ?? a!.y, b!.m, b!.d);
  // "từ đầu năm 2024 đến nay": as fine at the start as at the end
  const start = dateOf(a!.y, a!.m ?? (end.m && 1), a!.d ?? (end.d && 1));
  return a!.y && compare(start, end) > 0 ? undefined : { from, to, joined: true, start, end };
}
