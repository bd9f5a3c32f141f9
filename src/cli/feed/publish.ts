import { gzipSync } from 'node:zlib';
import type { Built } from '../../feed/build.ts';
import type { FeedFiles } from '../../feed/check/index.ts';
import { unpack } from '../../feed/feed.ts';
import { toFiles } from '../../feed/files.ts';
import { FEED } from '../../messages/feed.ts';
import { type Lang, say } from '../../messages/lang.ts';
import { loadFeed } from './load.ts';
import { sha256, writeFeed } from './write.ts';

/**
 * Writes a feed; one that says nothing new is left as it is, so that clients and caches need not load it again.
 * @returns what was done
 */
export async function publish(folder: string, built: Built, lang: Lang): Promise<string> {
  const files = toFiles(built, sha256);
  const path = `${folder}/feed.json`;
  const before = await loadFeed(folder).catch(() => new Map<string, string>());
  if (isSame(before, files)) return say(FEED, 'unchanged', lang, { path });
  await writeFeed(folder, files);
  const indicators = built.feed.indicators.length;
  const kilobytes = (gzipSync(files.get('feed.json')!).length / 1000).toFixed(1);
  const said = { path, indicators, observations: observationCount(built), files: files.size, kilobytes };
  return say(FEED, 'built', lang, said);
}

/** The same revision, with every series in its place. */
function isSame(before: FeedFiles, files: FeedFiles): boolean {
  const revisionIn = (text = '') => /"revision":"([^"]+)"/.exec(text)?.[1];
  return [...files].every(([path, text]) =>
    path === 'feed.json' ? revisionIn(before.get(path)) === revisionIn(text) : before.get(path) === text,
  );
}

function observationCount({ feed, series }: Built): number {
  const long = new Map(series.map((one) => [one.indicator, one]));
  return feed.indicators.reduce((sum, indicator) => {
    const whole = long.get(indicator.id);
    return sum + unpack(whole ?? feed, whole ? { ...whole, id: indicator.id } : indicator).length;
  }, 0);
}
