import { findIndicator, type Observation, observationsOf } from '../feed/feed.ts';
import type { Feed, FeedIndicator } from '../feed/schema.ts';
import { comparePeriods, parsePeriod } from '../period.ts';

/** An observation that has a value. */
export type Known = Observation & { value: number };

/** The observation that a card shows, with the series it stands in. */
export interface Observed {
  feed: Feed;
  indicator: FeedIndicator;
  refArea: string;
  current: Known;
  /** Every observation of the area, newest first, the missing ones too. */
  series: Observation[];
}

/** What was looked for and not found. */
export type Absence = { absent: 'indicator' } | { absent: 'data'; indicator: FeedIndicator };

/** The newest known observation of an indicator in an area, or that of the period asked for. */
export function observe(
  feed: Feed,
  id: string,
  refArea: string,
  period: string | undefined,
): Observed | Absence {
  const indicator = findIndicator(feed, id);
  if (!indicator) return { absent: 'indicator' };
  const series = observationsOf(feed, indicator, refArea);
  const current = series.find((one): one is Known => isKnown(one) && (!period || one.timePeriod === period));
  return current ? { feed, indicator, refArea, current, series } : { absent: 'data', indicator };
}

/** The observations that came before another, newest first. */
export function before({ series, current }: Observed): Known[] {
  return series.filter(
    (one): one is Known => isKnown(one) && comparePeriods(one.timePeriod, current.timePeriod) < 0,
  );
}

/** The last day of an observation's period, ms since 1970. */
export function endOf({ timePeriod }: Observation): number {
  return Date.parse(parsePeriod(timePeriod)?.end ?? '');
}

export function isKnown(observation: Observation): observation is Known {
  return observation.value !== null;
}
