import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { link } from '../../src/catalog/link.ts';
import { curatedObservations } from '../../src/feed/curated.ts';
import { knownValues } from '../../src/feed/known.ts';
import curated from '../../src/feed/observations.json' with { type: 'json' };
import type { Curated } from '../../src/feed/schema.ts';
import { extract } from '../../src/figures/extract.ts';

const FILE = '../shared/domain/observations.json';

/** A value as some article states it, and the few words it was quoted with. */
interface Quoted {
  indicatorId: string;
  value: number;
  quote: string;
  published?: string | null;
}

const quoted: Quoted[] = existsSync(FILE)
  ? JSON.parse(readFileSync(FILE, 'utf8')).filter(({ quote }: Partial<Quoted>) => quote)
  : [];
const observations = curatedObservations(curated as Curated);

type Shown = (one: Quoted) => ReturnType<typeof knownValues> | undefined;

/** How many of the quoted values are linked to their indicator, and how many to another. */
function count(known: Shown): { right: number; wrong: number } {
  const verdicts = quoted.map((one) => {
    const { quote, value, published, indicatorId } = one;
    const options = published ? { publishedAt: published } : {};
    const ids = link(quote, extract(quote, options), { known: known(one), ...options })
      .filter((figure) => figure.value === value || figure.upper === value)
      .map(({ indicator }) => indicator);
    return ids.includes(indicatorId) ? 'right' : ids.some(Boolean) ? 'wrong' : 'unlinked';
  });
  const of = (verdict: string) => verdicts.filter((one) => one === verdict).length / quoted.length;
  return { right: of('right'), wrong: of('wrong') };
}

describe.skipIf(!quoted.length)('fragments of articles', () => {
  test('by their words, and the values that a feed knows', () => {
    const all = knownValues(observations);
    const { right, wrong } = count(() => all);
    expect(right).toBeGreaterThanOrEqual(0.77);
    expect(wrong).toBeLessThanOrEqual(0.03);
  });

  test('by their words, and values other than their own', () => {
    const others: Shown = ({ indicatorId, value }) =>
      knownValues(observations.filter((one) => one.indicator !== indicatorId || one.value !== value));
    const { right, wrong } = count(others);
    expect(right).toBeGreaterThanOrEqual(0.52);
    expect(wrong).toBeLessThanOrEqual(0.03);
  });

  test('by their words alone', () => {
    const { right, wrong } = count(() => undefined);
    expect(right).toBeGreaterThanOrEqual(0.46);
    expect(wrong).toBeLessThanOrEqual(0.03);
  });
});
