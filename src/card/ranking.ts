import { unpack } from '../feed/feed.ts';
import type { Feed, FeedIndicator } from '../feed/schema.ts';
import type { Lang } from '../messages/lang.ts';
import { isKnown, type Known } from './observed.ts';
import { areaName, valueLine } from './text.ts';

export interface RankRow {
  refArea: string;
  name: string;
  /** Equal values share a position: 1, 2, 2, 4. */
  position: number;
  value: number;
  text: string;
  /** Of the largest value, 0 to 1. */
  share: number;
}

export interface Ranking {
  timePeriod: string;
  rows: RankRow[];
  /** What the rows were stated by. */
  example: Known;
}

/** The places of a feed in one period (the newest with two places or more), the best first. */
export function rankAreas(
  feed: Feed,
  indicator: FeedIndicator,
  lang: Lang,
  period?: string,
): Ranking | undefined {
  const places = unpack(feed, indicator).filter(
    (one): one is Known => isKnown(one) && one.refArea !== 'VN' && !one.scope,
  );
  const timePeriod = period ?? newestShared(places);
  const known = places.filter((one) => one.timePeriod === timePeriod);
  if (!timePeriod || known.length < 2) return;
  const lowFirst = indicator.direction === 'lower';
  known.sort((a, b) => (lowFirst ? a.value - b.value : b.value - a.value));
  // one under the other: `0,7770` over `0,8241`
  const decimals = Math.max(...known.map(({ value }) => decimalsOf(value)));
  const largest = Math.max(...known.map(({ value }) => Math.abs(value))) || 1;
  const rows = known.map(
    (one): RankRow => ({
      refArea: one.refArea,
      name: areaName(feed, one.refArea, lang),
      position: 1 + known.findIndex(({ value }) => value === one.value),
      value: one.value,
      text: valueLine(one, indicator, lang, decimals),
      share: Math.abs(one.value) / largest,
    }),
  );
  return { timePeriod, rows, example: known[0]! };
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function newestShared(places: Known[]): string | undefined {
  const seen = new Set<string>();
  // newest first: the first period that comes a second time is the newest with two places
  for (const { timePeriod } of places) {
    if (seen.has(timePeriod)) return timePeriod;
    seen.add(timePeriod);
  }
  return undefined;
}
