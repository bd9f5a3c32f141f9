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
  const known = placesOf(feed, indicator, period);
  if (known.length < 2) return;
  // one under the other: `0,7770` over `0,8241`
  const decimals = Math.max(...known.map(({ value }) => decimalsOf(value)));
  const largest = Math.max(...known.map(({ value }) => Math.abs(value))) || 1;
  const rows = known.map(
    (one): RankRow => ({
      refArea: one.refArea,
      name: areaName(feed, one.refArea, lang),
      position: positionOf(one.value, known),
      value: one.value,
      text: valueLine(one, indicator, lang, decimals),
      share: Math.abs(one.value) / largest,
    }),
  );
  return { timePeriod: known[0]!.timePeriod, rows, example: known[0]! };
}

/** The known places of one period (the newest with two places or more), the best first. */
export function placesOf(feed: Feed, indicator: FeedIndicator, period?: string): Known[] {
  const places = unpack(feed, indicator).filter(
    (one): one is Known => isKnown(one) && one.refArea !== 'VN' && !one.scope,
  );
  const timePeriod = period ?? newestShared(places);
  const sign = indicator.direction === 'lower' ? -1 : 1;
  return places.filter((one) => one.timePeriod === timePeriod).sort((a, b) => sign * (b.value - a.value));
}

/** Equal values share a position: 1, 2, 2, 4. */
export function positionOf(value: number, places: Known[]): number {
  return 1 + places.findIndex((one) => one.value === value);
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
