import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Reading, readArticleFigures } from '../../feed/article.ts';
import type { FeedCatalog } from '../../feed/catalog.ts';
import { checkPart, formatOf } from '../../feed/check/index.ts';
import { curatedObservations } from '../../feed/curated.ts';
import { type Observation, unpack } from '../../feed/feed.ts';
import {
  type Curated,
  CuratedSchema,
  type Draft,
  DraftSchema,
  type Feed,
  type Text,
} from '../../feed/schema.ts';
import { InputError, type Io, wrong } from '../command.ts';
import { type ArticleOptions, readArticleFile } from './articles.ts';
import { faultLines, loadWholeFeed, sound } from './load.ts';

/** What one file brings into a feed. */
export interface Input extends Reading {
  path: string;
  scopes?: Record<string, Text>;
  /** Indicators and names that the file brings along. */
  catalog?: Partial<FeedCatalog>;
}

const READABLE = /\.(?:txt|md|html?|json)$/i;

/** A folder of which something, or all, is not read. */
export interface PassedOver {
  folder: string;
  /** Files of other kinds; none where the folder is empty. */
  names: string[];
}

/** The files named, those of a folder in the order of their names. */
export async function filesOf(paths: string[]): Promise<{ files: string[]; passedOver: PassedOver[] }> {
  const lists = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => undefined);
      if (!found?.isDirectory()) return { files: [path], passedOver: [] };
      const names = (await namesIn(path)).toSorted();
      const others = names.filter((name) => !READABLE.test(name));
      return {
        files: names.filter((name) => READABLE.test(name)).map((name) => join(path, name)),
        passedOver: others.length || !names.length ? [{ folder: path, names: others }] : [],
      };
    }),
  );
  return {
    files: lists.flatMap(({ files }) => files),
    passedOver: lists.flatMap(({ passedOver }) => passedOver),
  };
}

/** The files in a folder and below it, without the hidden ones that systems leave there. */
async function namesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
}

/**
 * The observations of one file: an article (text or HTML), what the extension's panel saved, observations
 * kept by hand, or a feed.
 * @throws InputError where it is none of these, with every fault and its place
 */
export async function readInput(
  path: string,
  io: Io,
  options: ArticleOptions,
  catalog: FeedCatalog,
): Promise<Input> {
  if (!path.endsWith('.json')) {
    const { article, contradicted } = await readArticleFile(path, io, options);
    return { path, ...readArticleFigures(article, catalog, contradicted) };
  }
  const text = await io.read(path).catch(() => {
    throw wrong(path, 'missingOrUnreadable');
  });
  const format = formatOf(text);
  if (format === 'solieu-draft')
    return { path, ...draftReading(sound<Draft>(path, text, DraftSchema), catalog) };
  if (format === 'solieu-feed') return { path, ...feedReading(await loadWholeFeed(path)) };
  const curated = sound<Curated>(path, text, CuratedSchema);
  try {
    return { path, ...curatedReading(curated) };
  } catch {
    throw new InputError(faultLines(checkPart(path, text, catalog) ?? []));
  }
}

/** @throws RangeError where an observation names a source that the file does not hold */
export function curatedReading(file: Curated): Omit<Input, 'path'> {
  const { indicators = [], areas = {}, scopes = {} } = file;
  return { observations: curatedObservations(file), leftOut: [], scopes, catalog: { indicators, areas } };
}

function draftReading({ articles }: Draft, catalog: FeedCatalog): Reading {
  const readings = articles.map((article) => readArticleFigures(article, catalog));
  return {
    observations: readings.flatMap(({ observations }) => observations),
    leftOut: readings.flatMap(({ leftOut }) => leftOut),
  };
}

/** All that a feed and its series hold; what a value replaced comes as observations of their own. */
function feedReading(feed: Feed): Omit<Input, 'path'> {
  const observations = feed.indicators
    .flatMap((indicator) => unpack(feed, indicator))
    .flatMap(({ earlier = [], ...current }): Observation[] => [
      ...earlier.toReversed().map(({ upper, approximation, ...was }): Observation => {
        const { indicator, timePeriod, refArea, scope } = current;
        return {
          ...{ indicator, timePeriod, refArea, ...was, status: 'A' },
          ...(scope && { scope }),
          ...(upper !== undefined && { upper }),
          ...(approximation && { approximation }),
        };
      }),
      current,
    ]);
  const { areas, scopes = {}, groups = {}, systems = {}, agencies = {} } = feed;
  const indicators = feed.indicators.map(({ observations: _, sections: __, series: ___, ...head }) => head);
  return { observations, leftOut: [], scopes, catalog: { indicators, areas, groups, systems, agencies } };
}
