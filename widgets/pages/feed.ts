import { readFeed } from '../../src/feed/read.ts';
import type { Feed } from '../../src/feed/schema.ts';

/** The feed at an address; `undefined` where it cannot be read. */
export async function loadFeed(url: string): Promise<Feed | undefined> {
  try {
    const response = await fetch(url, { cache: 'no-cache', credentials: 'omit' });
    const feed = response.ok ? readFeed(await response.text()) : undefined;
    return typeof feed === 'string' ? undefined : feed;
  } catch {
    return undefined;
  }
}
