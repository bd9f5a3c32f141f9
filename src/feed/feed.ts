import type { Feed, FeedIndicator, ObservationStatus, Source, StoredObservation } from './schema.ts';

/** One observation with everything said of it, whichever form the feed keeps it in. */
export interface Observation extends Omit<StoredObservation, 'sources' | 'refArea' | 'status'> {
  indicator: string;
  refArea: string;
  status: ObservationStatus;
  sources: Source[];
}

export function findIndicator(feed: Feed, id: string): FeedIndicator | undefined {
  return feed.indicators.find((indicator) => indicator.id === id);
}

/** The feed's observations of one indicator in one area, newest first. */
export function observationsOf(feed: Feed, indicator: FeedIndicator, refArea = 'VN'): Observation[] {
  const given = (indicator.observations ?? []).filter((o) => (o.refArea ?? 'VN') === refArea);
  const sections = (indicator.sections ?? []).flatMap(({ values, ...section }): StoredObservation[] =>
    refArea in values ? [{ ...section, value: values[refArea]! }] : [],
  );
  return [...given, ...sections].map((stored) => ({
    ...stored,
    indicator: indicator.id,
    refArea,
    status: stored.status ?? (stored.value === null ? 'M' : 'A'),
    sources: (stored.sources ?? []).flatMap((index) => feed.sources[index] ?? []),
  }));
}
