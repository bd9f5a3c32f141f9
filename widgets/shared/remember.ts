import type { FeedClient } from '../../src/feed/client.ts';
import { readFeed } from '../../src/feed/read.ts';
import { memory } from '../feed-controller.ts';

const remembered = new WeakSet<FeedClient>();

/** Keeps the last good feed in this browser, and begins with it: for the elements that allow it (`remember`). */
function keep(client: FeedClient): void {
  if (remembered.has(client)) return;
  remembered.add(client);
  const key = `solieu:${client.url}`;
  const kept = quietly(() => JSON.parse(localStorage.getItem(key) ?? '{}'));
  const feed = readFeed(JSON.stringify(kept?.feed) ?? '');
  if (typeof feed === 'object' && typeof kept.at === 'number') client.offer(feed, kept.at);
  client.subscribe((state) => {
    if (state.status !== 'ready') return;
    const { feed, at } = state;
    quietly(() => localStorage.setItem(key, JSON.stringify({ at, feed })));
  });
}

/** Storage may be forbidden, full or absent, and what is kept may be spoilt: then nothing is kept. */
function quietly<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

memory.keep = keep;
