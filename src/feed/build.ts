import type { FeedCatalog } from './catalog.ts';
import type { Observation } from './feed.ts';
import { type Merged, mergeObservations, type Revision } from './merge.ts';
import { packer } from './pack.ts';
import type { Feed, FeedIndicator, IndicatorHead, Series, Text } from './schema.ts';

export interface BuildOptions {
  title: Text;
  publisher: Feed['publisher'];
  licence: Feed['licence'];
  /** Now, ISO 8601 with time zone. */
  updated: string;
  /** Seconds between two looks of a client. */
  interval: number;
  /** Address of the stream of server-sent events, where there is one. */
  events?: string;
  /** Names of the parts that observations speak of. */
  scopes?: Record<string, Text>;
}

/** What a build has to tell of its observations; none of it stops the build. */
export type Notice =
  | ({ kind: 'revised' } & Revision)
  /** The catalog knows no such indicator: left out. */
  | { kind: 'unknown-indicator'; observation: Observation }
  /** Outside what the catalog holds plausible: kept. */
  | { kind: 'implausible'; observation: Observation; range: readonly number[] };

/** A feed, the long series beside it, and what there is to tell of its observations. */
export interface Built {
  feed: Feed;
  series: Series[];
  notices: Notice[];
}

/** An indicator with more observations than this has a file of its own for the whole series. */
const INLINE = 24;
/** So many of the newest stay in `feed.json` all the same, and the newest of every area. */
const HISTORY = 8;

/**
 * A feed of each indicator of the catalog with its observations merged, and the long series beside it.
 * `toFiles` joins the two and signs the feed with its `revision`.
 */
export function buildFeed(catalog: FeedCatalog, observations: Observation[], options: BuildOptions): Built {
  const { of, strays } = byIndicator(catalog, observations);
  const notices = strays.map((observation): Notice => ({ kind: 'unknown-indicator', observation }));
  const series: Series[] = [];
  const { sources, pack } = packer();
  const used = { areas: new Set(['VN']), scopes: new Set<string>() };
  const indicators = catalog.indicators.map((indicator): FeedIndicator => {
    const merged = mergeObservations(of.get(indicator.id)!);
    notices.push(...noticesOf(merged, indicator));
    for (const { refArea, scope } of merged.observations) {
      used.areas.add(refArea);
      if (scope) used.scopes.add(scope);
    }
    if (merged.observations.length <= INLINE) return { ...indicator, ...pack(merged.observations) };
    series.push(toSeries(indicator, merged.observations));
    const { definition: _, ...short } = indicator;
    return { ...short, ...pack(newest(merged.observations)) };
  });
  const names = namesUsed(catalog, used.areas);
  const { title, publisher, licence, updated, interval, events, scopes = {} } = options;
  const feed: Feed = {
    ...{ format: 'solieu-feed/1', title, publisher, licence, updated, revision: '', interval },
    ...(events && { events }),
    ...{ sources, ...names, scopes: pick(scopes, used.scopes), indicators },
  };
  return { feed, series, notices };
}

function byIndicator(catalog: FeedCatalog, observations: Observation[]) {
  const of = new Map<string, Observation[]>(catalog.indicators.map(({ id }) => [id, []]));
  const strays: Observation[] = [];
  for (const observation of observations) (of.get(observation.indicator) ?? strays).push(observation);
  return { of, strays };
}

function noticesOf({ observations, revisions }: Merged, { range }: IndicatorHead): Notice[] {
  const outside = observations.filter((one) => range && isOutside(one, range));
  return [
    ...revisions.map((revision): Notice => ({ kind: 'revised', ...revision })),
    ...outside.map((observation): Notice => ({ kind: 'implausible', observation, range: range! })),
  ];
}

/** The file of one indicator, with all there is of it. */
function toSeries({ id, definition }: IndicatorHead, observations: Observation[]): Series {
  const { sources, pack } = packer();
  const packed = pack(observations);
  return { format: 'solieu-series/1', indicator: id, ...(definition && { definition }), sources, ...packed };
}

/** The short history of the country, and of every other area and part the newest. */
function newest(observations: Observation[]): Observation[] {
  const seen = new Map<string, number>();
  return observations.filter(({ refArea, scope = '' }) => {
    const key = `${refArea} ${scope}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= (key === 'VN ' ? HISTORY : 1);
  });
}

function isOutside({ value, upper }: Observation, range: readonly number[]): boolean {
  return value !== null && (value < range[0]! || (upper ?? value) > range[1]!);
}

function namesUsed(
  catalog: FeedCatalog,
  areas: Set<string>,
): Pick<Feed, 'areas' | 'groups' | 'systems' | 'agencies'> {
  const ids = (key: 'group' | 'system' | 'agency') =>
    new Set(catalog.indicators.flatMap((indicator) => indicator[key] ?? []));
  return {
    areas: pick(catalog.areas, areas),
    groups: pick(catalog.groups, ids('group')),
    systems: pick(catalog.systems, ids('system')),
    agencies: pick(catalog.agencies, ids('agency')),
  };
}

/** The named entries in the order of the table; a key without a name is its own. */
function pick(names: Record<string, Text>, keys: Set<string>): Record<string, Text> {
  const known = Object.entries(names).filter(([key]) => keys.has(key));
  const unknown = [...keys].filter((key) => !(key in names)).map((key) => [key, { vi: key }] as const);
  return Object.fromEntries([...known, ...unknown]);
}
