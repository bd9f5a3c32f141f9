import { comparePeriods } from '../period.ts';
import type {
  Feed,
  FeedIndicator,
  ObservationStatus,
  Series,
  Source,
  StoredObservation,
  Target,
} from './schema.ts';

/** One observation with everything said of it, whichever form the feed keeps it in. */
export interface Observation extends Omit<StoredObservation, 'sources' | 'refArea' | 'status' | 'earlier'> {
  indicator: string;
  refArea: string;
  status: ObservationStatus;
  sources: Source[];
  /** Values that this one replaced, the latest first. */
  earlier?: (Omit<NonNullable<StoredObservation['earlier']>[number], 'sources'> & { sources: Source[] })[];
}

export function findIndicator(feed: Feed, id: string): FeedIndicator | undefined {
  return feed.indicators.find((indicator) => indicator.id === id);
}

/** The feed's observations of one indicator in one area (of the part `scope`, where given), newest first. */
export function observationsOf(
  feed: Feed,
  indicator: FeedIndicator,
  refArea = 'VN',
  scope?: string,
): Observation[] {
  return unpack(feed, indicator).filter((o) => o.refArea === refArea && o.scope === scope);
}

/** The newest observation of every area that has one, in the feed's order of areas. */
export function newestByArea(feed: Feed, indicator: FeedIndicator): Map<string, Observation> {
  const newest = new Map<string, Observation>();
  for (const observation of unpack(feed, indicator))
    if (!observation.scope && !newest.has(observation.refArea)) newest.set(observation.refArea, observation);
  return newest;
}

/** What is aimed at for one area as a whole, the next due first. */
export function targetsOf(indicator: FeedIndicator, refArea = 'VN'): Target[] {
  return (indicator.targets ?? [])
    .filter((target) => (target.refArea ?? 'VN') === refArea && target.scope === undefined)
    .sort((a, b) => a.dueYear - b.dueYear);
}

/** The feed with the whole series of one indicator in place of what it kept of it. */
export function withSeries(feed: Feed, series: Series): Feed {
  const { observations, sections, definition } = series;
  const shift = <T extends { sources?: number[] | undefined }>(stored: T): T =>
    stored.sources
      ? { ...stored, sources: stored.sources.map((index) => index + feed.sources.length) }
      : stored;
  const indicators = feed.indicators.map((indicator) =>
    indicator.id === series.indicator
      ? {
          ...indicator,
          ...(definition && { definition }),
          observations: observations?.map((o) =>
            o.earlier ? { ...shift(o), earlier: o.earlier.map(shift) } : shift(o),
          ),
          sections: sections?.map(shift),
        }
      : indicator,
  );
  return { ...feed, sources: [...feed.sources, ...series.sources], indicators };
}

/** All observations of an indicator, newest first. */
export function unpack(
  feed: { sources: Source[] },
  indicator: Pick<FeedIndicator, 'id' | 'observations' | 'sections'>,
): Observation[] {
  const named = (indexes: number[] = []): Source[] =>
    indexes.flatMap((index) => (feed.sources[index]?.publisher ? feed.sources[index] : []));
  const ofSections = (indicator.sections ?? []).flatMap(({ values, ...shared }) =>
    Object.entries(values).map(([refArea, value]): StoredObservation => ({ ...shared, refArea, value })),
  );
  return [...(indicator.observations ?? []), ...ofSections]
    .map(({ sources, earlier, ...stored }) => ({
      ...stored,
      indicator: indicator.id,
      refArea: stored.refArea ?? 'VN',
      status: stored.status ?? (stored.value === null ? 'M' : 'A'),
      sources: named(sources),
      ...(earlier && { earlier: earlier.map((one) => ({ ...one, sources: named(one.sources) })) }),
    }))
    .sort((a, b) => comparePeriods(b.timePeriod, a.timePeriod));
}
