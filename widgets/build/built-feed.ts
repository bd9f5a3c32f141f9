import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeed } from '../../src/feed/read.ts';
import type { Feed } from '../../src/feed/schema.ts';

/** The feed that was built into `dist`; `undefined` where there is none yet, or none that can be read. */
export function builtFeed(dist: string): Feed | undefined {
  const file = join(dist, 'feed/feed.json');
  const read = existsSync(file) ? readFeed(readFileSync(file, 'utf8')) : undefined;
  return typeof read === 'string' ? undefined : read;
}
