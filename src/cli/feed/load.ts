import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { decoded } from '../../decode.ts';
import type { Fault } from '../../feed/check/fault.ts';
import { type FeedFiles, read } from '../../feed/check/index.ts';
import { faultText } from '../../feed/check/text.ts';
import { withSeries } from '../../feed/feed.ts';
import { type Feed, FeedSchema, type Series, SeriesSchema } from '../../feed/schema.ts';
import { InputError, wrong } from '../command.ts';

/**
 * The files of the feed in a folder, or of the `feed.json` named; a series that is not there is left out.
 * @throws InputError where there is no feed to read
 */
export async function loadFeed(path: string): Promise<FeedFiles> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const file = isFolder ? join(path, 'feed.json') : path;
  const text = await readFile(file).then(decoded, (error: NodeJS.ErrnoException) => {
    throw wrong(file, error.code === 'ENOENT' ? 'noFile' : 'unreadable');
  });
  const folder = resolve(file, '..');
  const files = new Map([['feed.json', text]]);
  for (const name of seriesNames(text)) {
    const at = resolve(folder, name);
    if (relative(folder, at).startsWith('..')) continue;
    const series = await readFile(at).then(decoded, () => undefined);
    if (series !== undefined) files.set(name, series);
  }
  return files;
}

/**
 * The feed at a path with every series in its place.
 * @throws InputError where it is no sound feed, with every fault and its place
 */
export async function loadWholeFeed(path: string): Promise<Feed> {
  const files = await loadFeed(path);
  let feed = sound<Feed>(path, files.get('feed.json')!, FeedSchema);
  for (const [name, text] of files)
    if (name !== 'feed.json') feed = withSeries(feed, sound<Series>(name, text, SeriesSchema));
  return feed;
}

/** What a JSON file holds. @throws InputError with every fault of it */
export function sound<T>(path: string, text: string, schema: Parameters<typeof read>[2]): T {
  const value = read<T>(path, text, schema);
  if (!Array.isArray(value)) return value;
  throw new InputError(faultLines(value));
}

/** Faults as the message of an error: the further ones under the first. */
export function faultLines(faults: Fault[]): string {
  return faults.map((fault) => faultText(fault, 'vi')).join('\n        ');
}

/** What indicators name as their series, as far as the text can be read. */
function seriesNames(text: string): string[] {
  try {
    const { indicators } = JSON.parse(text) as { indicators: { series?: unknown }[] };
    return indicators.flatMap(({ series }) => (typeof series === 'string' ? [series] : []));
  } catch {
    return [];
  }
}
