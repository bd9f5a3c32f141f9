import type { core } from 'zod/mini';
import type { FeedCatalog } from '../catalog.ts';
import { type Hash, revisionOf } from '../files.ts';
import {
  type Curated,
  CuratedSchema,
  type Draft,
  DraftSchema,
  type Feed,
  type FeedIndicator,
  FeedSchema,
  type Series,
  SeriesSchema,
} from '../schema.ts';
import { curatedFaults } from './curated.ts';
import type { Fault, Told } from './fault.ts';
import { doubledKeys, jsonFault, locator, placeOf } from './place.ts';
import { referenceFaults, storedReferences } from './references.ts';
import { shapeFaults } from './shape.ts';
import { valueFaults } from './values.ts';

/** The files of a feed by path within it: `feed.json`, `series/…`; a file that is not there is not in the map. */
export type FeedFiles = ReadonlyMap<string, string>;

/** No more faults of one file are told than this, then how many more there are: the first say what is wrong. */
const MOST = 200;

/** Every fault of a feed's files, in the order of the files; none where the feed is sound. Never throws. */
export function checkFeed(files: FeedFiles, hash: Hash): Fault[] {
  const text = files.get('feed.json');
  if (text === undefined) return [whole('feed.json', 'no-file')];
  const feed = read<Feed>('feed.json', text, FeedSchema);
  if (Array.isArray(feed)) return feed;
  const told = [
    ...referenceFaults(feed),
    ...feed.indicators.flatMap((indicator, index) =>
      valueFaults(indicator, indicator.range, ['indicators', index]),
    ),
    ...lostSeries(feed, files),
    ...revisionFaults(feed, hash),
  ];
  const series = feed.indicators.filter(({ series }) => series !== undefined && files.has(series));
  return [
    ...placed('feed.json', text, told),
    ...series.flatMap((indicator) => seriesFaults(feed, indicator, files, hash)),
  ];
}

/**
 * Every fault of a file by itself that is no whole feed: a series, a draft, observations kept by hand.
 * `undefined` where it is none of these, or no JSON.
 * @param catalog what observations kept by hand add to
 */
export function checkPart(file: string, text: string, catalog: FeedCatalog): Fault[] | undefined {
  const format = formatOf(text);
  const schema = PARTS.find(([name]) => format === name)?.[1];
  if (!schema) return;
  const part = read<Series | Curated | Draft>(file, text, schema);
  if (Array.isArray(part)) return part;
  if (format === 'solieu-series') return placed(file, text, valueFaults(part as Series, undefined, []));
  return format === 'observations' ? placed(file, text, curatedFaults(part as Curated, catalog)) : [];
}

const PARTS = [
  ['solieu-series', SeriesSchema],
  ['solieu-draft', DraftSchema],
  ['observations', CuratedSchema],
] as const;

/** `solieu-feed` of `"format": "solieu-feed/1"`; `observations` of a file kept by hand, which names no format. */
export function formatOf(text: string): string | undefined {
  try {
    const { format, observations } = JSON.parse(text) as { format?: unknown; observations?: unknown };
    if (typeof format === 'string') return format.split('/')[0];
    return observations === undefined ? undefined : 'observations';
  } catch {
    return;
  }
}

/** Series beside the feed that are not there; those on another server are not looked for. */
function lostSeries(feed: Feed, files: FeedFiles): Told[] {
  return feed.indicators.flatMap(({ series }, index): Told[] =>
    series === undefined || files.has(series) || /^https?:/i.test(series)
      ? []
      : [
          {
            path: ['indicators', index, 'series'],
            severity: 'error',
            message: 'no-series',
            values: { series },
          },
        ],
  );
}

/** The faults of any one JSON file against a schema; what it holds, where there are none. */
export function read<T>(file: string, text: string, schema: core.$ZodType): T | Fault[] {
  try {
    const value: unknown = JSON.parse(text);
    const faults = placed(file, text, [...doubledKeys(text), ...shapeFaults(schema, value)]);
    return faults.length ? faults : (value as T);
  } catch (error) {
    // a thousand brackets one in another are more than the stack holds
    if (error instanceof RangeError) return [{ ...whole(file, 'too-deep'), ...placeOf(text, 0) }];
    return [jsonFault(file, text)];
  }
}

function seriesFaults(feed: Feed, indicator: FeedIndicator, files: FeedFiles, hash: Hash): Fault[] {
  const path = indicator.series!;
  const text = files.get(path)!;
  const series = read<Series>(path, text, SeriesSchema);
  if (Array.isArray(series)) return series;
  const told: Told[] = [
    ...storedReferences(feed, series, series, []),
    ...valueFaults(series, indicator.range, []),
  ];
  const named = /\.([\da-f]+)\.json$/.exec(path)?.[1];
  if (named && !hash(text).startsWith(named)) told.push({ path: [], severity: 'error', message: 'digest' });
  if (series.indicator !== indicator.id)
    told.push({
      path: ['indicator'],
      severity: 'error',
      message: 'other-series',
      values: { id: indicator.id, given: series.indicator },
    });
  return placed(path, text, told);
}

/** `sha256-…` must be what the feed says; any other revision cannot be verified. */
function revisionFaults(feed: Feed, hash: Hash): Told[] {
  if (!feed.revision.startsWith('sha256-'))
    return [{ path: ['revision'], severity: 'warning', message: 'unsigned' }];
  if (feed.revision === revisionOf(feed, hash)) return [];
  return [{ path: ['revision'], severity: 'error', message: 'revision' }];
}

function whole(file: string, message: Fault['message']): Fault {
  return { file, path: [], severity: 'error', message };
}

/** A fault that already knows its place keeps it; the others are looked up in the text. */
function placed(file: string, text: string, told: (Told & { offset?: number })[]): Fault[] {
  const place = locator(text);
  const faults = told.slice(0, MOST).map(
    ({ offset, ...one }): Fault => ({
      file,
      ...one,
      ...(offset === undefined ? place(one.path) : placeOf(text, offset)),
    }),
  );
  const count = told.length - MOST;
  return count > 0 ? [...faults, { ...whole(file, 'more'), values: { count }, line: 1, column: 1 }] : faults;
}
