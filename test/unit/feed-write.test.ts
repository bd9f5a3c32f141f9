import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadFeed } from '../../src/cli/feed/load.ts';
import { writeFeed } from '../../src/cli/feed/write.ts';
import { checkFeed } from '../../src/feed/check/index.ts';
import { sha256, smallFiles } from '../setup/feeds.ts';
import { temporaryFolder } from '../setup/temporary.ts';

const files = Array.from({ length: 4 }, (_, offset) => smallFiles(offset));

test('whoever reads while feeds are written sees a whole one', async () => {
  const folder = join(temporaryFolder(), 'feed');
  await writeFeed(folder, files[0]!);
  let writing = true;
  const write = async () => {
    for (let round = 1; round < 40; round++) await writeFeed(folder, files[round % 4]!);
    writing = false;
  };
  let reads = 0;
  const current = () => readFileSync(join(folder, 'feed.json'), 'utf8');
  const read = async () => {
    while (writing) {
      const before = current();
      const loaded = await loadFeed(folder);
      // a reader that was overtaken by later feeds reads again, as a client does
      if (current() !== before) continue;
      expect(checkFeed(loaded, sha256)).toEqual([]);
      reads++;
    }
  };
  await Promise.all([write(), read()]);
  expect(reads).toBeGreaterThan(2);
}, 60_000);

test('a write that fails half-way leaves the old feed, and nothing beside it', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'feed');
  await writeFeed(folder, files[0]!);
  const before = readFileSync(join(folder, 'feed.json'), 'utf8');
  const [series] = [...files[1]!.keys()];
  mkdirSync(join(folder, series!, 'in the way'), { recursive: true });
  await expect(writeFeed(folder, files[1]!)).rejects.toThrow(/cannot be written \(E\w+\)/);
  expect(readFileSync(join(folder, 'feed.json'), 'utf8')).toBe(before);
  expect(checkFeed(await loadFeed(folder), sha256)).toEqual([]);
  expect(readdirSync(parent)).toEqual(['feed']);
});
