import type { Built } from './build.ts';
import type { Feed } from './schema.ts';

/** A short digest of a text in lower-case hex; the same text always has the same. */
export type Hash = (text: string) => string;

/**
 * The files of a feed by path, `feed.json` last: every series under a name that holds the digest of
 * its text, and the feed's `revision` the digest of all that it says.
 */
export function toFiles({ feed, series }: Pick<Built, 'feed' | 'series'>, hash: Hash): Map<string, string> {
  const files = new Map<string, string>();
  const pathOf = new Map<string, string>();
  for (const one of series) {
    const text = `${JSON.stringify(one)}\n`;
    const path = `series/${one.indicator}.${hash(text).slice(0, 12)}.json`;
    files.set(path, text);
    pathOf.set(one.indicator, path);
  }
  const indicators = feed.indicators.map((indicator) => {
    const path = pathOf.get(indicator.id);
    return path ? { ...indicator, series: path } : indicator;
  });
  const whole = { ...feed, indicators };
  files.set('feed.json', `${JSON.stringify({ ...whole, revision: revisionOf(whole, hash) })}\n`);
  return files;
}

/** `sha256-…` over everything a feed says but when it was built, whatever the order of its keys. */
export function revisionOf(feed: Feed, hash: Hash): string {
  const { revision: _, updated: __, ...said } = feed;
  return `sha256-${hash(canonical(said)).slice(0, 32)}`;
}

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
