import { indexKnown, type Known, type KnownValue } from '../catalog/known.ts';
import { parsePeriod } from '../period.ts';
import { type Observation, unpack } from './feed.ts';
import type { Feed } from './schema.ts';

/** What a feed knows of its indicators' values, those that were revised since among them: for `link`. */
export function knownIn(feed: Feed): Known {
  return knownValues(feed.indicators.flatMap((indicator) => unpack(feed, indicator)));
}

/** The same of observations that are in no feed yet. */
export function knownValues(observations: Iterable<Observation>): Known {
  return indexKnown(knownOnes(observations));
}

function* knownOnes(observations: Iterable<Observation>): Generator<KnownValue> {
  for (const { indicator, timePeriod, refArea, value, of, earlier = [] } of observations) {
    const period = parsePeriod(timePeriod);
    if (!period) continue;
    const { start, end } = period;
    if (value !== null) yield { indicator, value, of, refArea, start, end };
    for (const was of earlier)
      if (was.value !== null) yield { indicator, value: was.value, refArea, start, end };
  }
}
