import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { FeedFiles } from '../../feed/check/index.ts';
import { InputError } from '../command.ts';

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
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new InputError(`${file}: ${error.code === 'ENOENT' ? 'no such file' : 'not readable'}`);
  });
  const folder = resolve(file, '..');
  const files = new Map([['feed.json', text]]);
  for (const name of seriesNames(text)) {
    const at = resolve(folder, name);
    if (relative(folder, at).startsWith('..')) continue;
    const series = await readFile(at, 'utf8').catch(() => undefined);
    if (series !== undefined) files.set(name, series);
  }
  return files;
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
