import { gzipSync } from 'node:zlib';
import type { Built } from '../../feed/build.ts';
import type { FeedFiles } from '../../feed/check/index.ts';
import { diffFeeds } from '../../feed/diff.ts';
import { unpack, withSeries } from '../../feed/feed.ts';
import { toFiles } from '../../feed/files.ts';
import type { Feed } from '../../feed/schema.ts';
import { FEED } from '../../messages/feed.ts';
import { type Lang, say } from '../../messages/lang.ts';
import { wrong } from '../command.ts';
import { loadFeed, loadWholeFeed } from './load.ts';
import { sha256, writeFeed } from './write.ts';

/** The feed before, where the new one does not say all that it said. */
const BEFORE = 'feed.before.json';

export interface Published {
  /** What was done, in one line. */
  done: string;
  /** What the feed before said and this one does not, where there is such a thing. */
  lost?: string;
}

/**
 * Writes a feed; one that says nothing new is left as it is, so that clients and caches need not load it again.
 * @throws InputError where it holds nothing at all: the old feed then stays
 */
export async function publish(folder: string, built: Built, lang: Lang): Promise<Published> {
  const whole = built.series.reduce(withSeries, built.feed);
  const observations = whole.indicators.reduce((sum, one) => sum + unpack(whole, one).length, 0);
  if (!observations) throw wrong('feed build', 'nothing', { folder });
  const files = toFiles(built, sha256);
  const path = `${folder}/feed.json`;
  const old = await loadFeed(folder).catch((): FeedFiles => new Map());
  if (isSame(old, files)) return { done: say(FEED, 'unchanged', lang, { path }) };
  const before = await loadWholeFeed(folder).catch(() => undefined);
  const lost = before ? lostOf(before, whole) : [];
  const kept = `${folder}/${BEFORE}`;
  await writeFeed(folder, lost.length ? new Map([[BEFORE, old.get('feed.json')!], ...files]) : files);
  const kilobytes = (gzipSync(files.get('feed.json')!).length / 1000).toFixed(1);
  const said = { path, indicators: whole.indicators.length, observations, files: files.size, kilobytes };
  return {
    done: say(FEED, 'built', lang, said),
    ...(lost.length && {
      lost: say(FEED, 'lost', lang, {
        path,
        kept,
        count: lost.length,
        example: lost[0]!.replaceAll('/', ' '),
      }),
    }),
  };
}

/** The same revision, with every series in its place. */
function isSame(before: FeedFiles, files: FeedFiles): boolean {
  const revisionIn = (text = '') => /"revision":"([^"]+)"/.exec(text)?.[1];
  return [...files].every(([path, text]) =>
    path === 'feed.json' ? revisionIn(before.get(path)) === revisionIn(text) : before.get(path) === text,
  );
}

// "indicators/online-dossier-rate/2026-08/VN-35", and not "indicators/online-dossier-rate/targets"
const OBSERVATION = /^indicators\/(.+\/.+\/.+)/;

/** `online-dossier-rate/2026-08/VN-35` for each observation that went. */
function lostOf(before: Feed, after: Feed): string[] {
  return diffFeeds(before, after).flatMap(({ kind, place }) =>
    kind === 'removed' ? (OBSERVATION.exec(place)?.[1] ?? []) : [],
  );
}
