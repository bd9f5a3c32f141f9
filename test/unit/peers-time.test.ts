import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findTimes } from '../../src/figures/time/find.ts';
import { fold } from '../../src/text/fold.ts';
import { tokenizeText } from '../../src/text/tokens.ts';

const duckling = new URL('../../../shared/peers/duckling-vi.json', import.meta.url);
const chrono = new URL('../../../shared/peers/chrono-vi.json', import.meta.url);
const leftOut = readFileSync(new URL('../cases/peers-time-left-out.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => (line.includes('=>') ? line.split('=>')[0]!.trim() : []));

/** The dates that are read in a text, as intervals; times of day and lengths say none. */
function dates(text: string, publishedAt: string): string[] {
  const { lower } = fold(text);
  const found = findTimes({ text: lower, tokens: tokenizeText(lower), publishedAt });
  return found.flatMap(({ interval }) => interval ?? []);
}

interface DucklingCase {
  dimension: string;
  text: string;
  expected: { value?: string; from?: string; to?: string; grain: string };
}

const LENGTHS: Record<string, number> = { day: 10, month: 7, year: 4 };

/** Duckling's answer as an interval of ISO 8601 dates, both ends in it; undefined for times of day. */
function interval({ value, from, to, grain }: DucklingCase['expected']): string | undefined {
  if (value && grain === 'week') return `${value.slice(0, 10)}/${day(value, 6)}`;
  if (value && grain === 'quarter') return `${value.slice(0, 7)}/${day(value, 75).slice(0, 7)}`;
  const length = LENGTHS[grain];
  if (!length) return undefined;
  if (value) return `${value.slice(0, length)}/${value.slice(0, length)}`;
  return `${from!.slice(0, length)}/${day(to!, -1).slice(0, length)}`;
}

/** The day `days` after that of `date`. */
const day = (date: string, days: number) =>
  new Date(Date.parse(`${date.slice(0, 10)}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

test.skipIf(!existsSync(duckling))("reads Duckling's Vietnamese dates and periods", () => {
  const all: DucklingCase[] = Object.values(JSON.parse(readFileSync(duckling, 'utf8')));
  const cases = all.filter(({ dimension, text }) => dimension === 'Time' && !leftOut.includes(text));
  for (const { text, expected } of cases) {
    const wanted = interval(expected);
    if (wanted) expect(dates(text, '2017-02-02'), text).toEqual([wanted]);
  }
  expect(cases.length).toBeGreaterThan(100);
});

interface ChronoCase {
  mode: string;
  text: string;
  reference: string;
  expected: Record<string, unknown> | null;
}

test.skipIf(!existsSync(chrono))("reads chrono-node's Vietnamese dates, and none where it reads none", () => {
  const all: ChronoCase[] = Object.values(JSON.parse(readFileSync(chrono, 'utf8')));
  const cases = all.filter(({ mode, text }) => mode === 'casual' && !leftOut.includes(text));
  for (const { text, reference, expected } of cases) {
    const read = dates(text, reference.slice(0, 10)).join();
    if (!expected) expect(read, text).toBe('');
    for (const part of ['start', 'end']) {
      const wanted =
        expected?.[`${part}.month`] && expected[`${part}.year`] ? isoOf(expected, part) : undefined;
      if (wanted) expect(read, text).toContain(wanted);
    }
  }
  expect(cases.length).toBeGreaterThan(80);
});

function isoOf(expected: Record<string, unknown>, part: string): string {
  const number = (name: string) => String(expected[`${part}.${name}`]).padStart(2, '0');
  const dayPart = expected[`${part}.day`] ? `-${number('day')}` : '';
  return `${number('year')}-${number('month')}${dayPart}`;
}
