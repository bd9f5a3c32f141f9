import { comparePeriods } from '../period.ts';
import type { Observation } from './feed.ts';
import type { Source } from './schema.ts';

/** Two values for the same indicator, period, area and part: the later publication is current. */
export interface Revision {
  current: Observation;
  replaced: Observation;
}

export interface Merged {
  observations: Observation[];
  revisions: Revision[];
}

/**
 * Observations of one indicator, newest first, each period, area and part once: the same value
 * merges its sources; of different values the later published is current and marked revised (`R`),
 * the others follow in its `earlier`. Where dates are the same, what was given later wins.
 */
export function mergeObservations(given: Observation[]): Merged {
  const groups = new Map<string, Observation[]>();
  for (const one of given) {
    const key = `${one.timePeriod} ${one.refArea} ${one.scope ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const revisions: Revision[] = [];
  const observations = [...groups.values()].map((group) =>
    group.length === 1
      ? group[0]!
      : group
          .toSorted((a, b) =>
            publishedAt(a) < publishedAt(b) ? -1 : Number(publishedAt(a) > publishedAt(b)),
          )
          .reduce((current, later) => {
            if (sameValue(current, later)) return joined(current, later);
            revisions.push({ current: later, replaced: current });
            return revised(current, later);
          }),
  );
  observations.sort((a, b) => comparePeriods(b.timePeriod, a.timePeriod));
  return { observations, revisions };
}

/** The latest day, month or year that a source names; `''` where none does. */
export function publishedAt(observation: Pick<Observation, 'sources'>): string {
  return observation.sources.reduce((latest, { date = '' }) => (date > latest ? date : latest), '');
}

function sameValue(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.upper === b.upper && (a.of ?? b.of) === (b.of ?? a.of);
}

const WEIGHT = { A: 3, R: 3, P: 2, E: 1, M: 0 };

function joined(current: Observation, later: Observation): Observation {
  const status = WEIGHT[later.status] > WEIGHT[current.status] ? later.status : current.status;
  return {
    ...current,
    ...later,
    status,
    sources: joinSources(later.sources, current.sources),
    ...(current.earlier && { earlier: current.earlier }),
  };
}

function revised(current: Observation, later: Observation): Observation {
  const { value, upper, approximation, sources } = current;
  const was = {
    value,
    ...(upper !== undefined && { upper }),
    ...(approximation && { approximation }),
    sources,
  };
  const before = [was, ...(current.earlier ?? [])];
  const again = before.filter((one) => one.value === later.value && one.upper === later.upper);
  const earlier = before.filter((one) => !again.includes(one));
  return {
    ...later,
    status: later.value === null ? 'M' : 'R',
    sources: joinSources(later.sources, ...again.map((one) => one.sources)),
    earlier,
  };
}

function joinSources(...lists: Source[][]): Source[] {
  const distinct = new Map(lists.flat().map((source) => [JSON.stringify(source), source]));
  return [...distinct.values()];
}
