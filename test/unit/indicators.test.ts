import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { indicators } from '../../src/catalog/index.ts';
import { link } from '../../src/catalog/link.ts';
import { extract } from '../../src/figures/extract.ts';

interface Case {
  sentence: string;
  publishedAt: string;
  /** Number as written, and the id or "-". */
  wanted: [string, string][];
}

/** See the head of the file for its form. */
function readCases(file: string): Case[] {
  let publishedAt = '2024';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('@ ')) publishedAt = line.slice(2).trim();
      if (line.startsWith('#') || !line.includes(' => ')) return [];
      const [sentence, list] = line.split(' => ') as [string, string];
      const wanted = list.split('; ').map((pair) => pair.split(': ') as [string, string]);
      return [{ sentence: sentence.replaceAll('|', '\n'), publishedAt, wanted }];
    });
}

const cases = readCases('test/cases/indicators.txt');

describe('indicators', () => {
  test.each(cases.map((one) => [one.sentence, one] as const))(
    '%s',
    (_, { sentence, publishedAt, wanted }) => {
      const figures = link(sentence, extract(sentence, { publishedAt }));
      const got = wanted.map(([quote]) => {
        const figure = figures.find((f) => f.quote === quote || f.quote === quote.replace(/ điểm$/, ''));
        return [quote, figure ? (figure.indicator ?? '-') : 'not read'];
      });
      expect(got).toEqual(wanted);
    },
  );

  test('every indicator has a sentence', () => {
    const named = new Set(cases.flatMap(({ wanted }) => wanted.map(([, id]) => id)));
    expect(indicators.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
