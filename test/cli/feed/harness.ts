import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import type { Draft, DraftFigure, Feed } from '../../../src/feed/schema.ts';
import { temporaryFolder } from '../../setup/temporary.ts';

/** A folder of its own for each test, and the one in it that a feed is built to. */
export let folder: string;
export let out: string;

beforeEach(() => {
  folder = temporaryFolder();
  out = join(folder, 'feed');
});

/** Runs `solieu feed`. */
export function feed(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('node', ['dist/cli.js', 'feed', ...args], { encoding: 'utf8' });
}

/** @returns the path of a file written into the test's folder */
export function file(name: string, content: string | object): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

export const built = (): Feed => JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as Feed;
export const indicator = (id: string) => built().indicators.find((one) => one.id === id)!;

/** What the extension's panel saves of one article with one figure. */
export const draft = (value: number, over: Partial<DraftFigure> = {}): Draft => ({
  format: 'solieu-draft/1',
  articles: [
    {
      source: { publisher: 'Báo A', url: 'https://a.example/1', date: '2026-05-02' },
      figures: [
        {
          ...{ quote: '70 triệu', value, kind: 'count', approximation: 'exact', role: 'level' },
          ...{ indicator: 'eid-accounts-activated', timePeriod: '../2026-04' },
          ...over,
        },
      ],
    },
  ],
});

/** Observations of one indicator for 30 quarters: enough for a series of its own. */
export const quarters = (value: number) => ({
  sources: { a: { publisher: 'Sở A' } },
  observations: Array.from({ length: 30 }, (_, i) => ({
    indicator: 'online-dossier-rate',
    timePeriod: `${2001 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
    value: value + i,
    sources: ['a'],
  })),
});
