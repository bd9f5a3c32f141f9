import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documents, indicators } from '../../src/catalog/index.ts';
import { link } from '../../src/catalog/link.ts';
import { check, checks } from '../../src/checks/index.ts';
import { extract } from '../../src/figures/extract.ts';

const knowledge = { documents, indicators };

function findingsOf(text: string, publishedAt?: string) {
  return check(text, link(text, extract(text, publishedAt ? { publishedAt } : {})), {
    ...knowledge,
    publishedAt,
  });
}

interface Case {
  sentence: string;
  publishedAt: string;
  wanted: string[];
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
      return [
        {
          sentence: sentence.replaceAll('|', '\n').replaceAll('¦', '|'),
          publishedAt,
          wanted: list === '-' ? [] : list.split('; '),
        },
      ];
    });
}

const cases = readCases('test/cases/checks.txt');

describe('checks', () => {
  test.each(cases.map((one) => [one.sentence, one] as const))(
    '%s',
    (_, { sentence, publishedAt, wanted }) => {
      const got = findingsOf(sentence, publishedAt).map((finding) => `${finding.check}: ${finding.sum}`);
      expect(got).toEqual(wanted);
    },
  );

  test('every check has a sentence that it reports', () => {
    const named = cases.flatMap(({ wanted }) => wanted.map((one) => one.split(': ')[0]));
    expect(checks.map(({ name }) => name).filter((name) => !named.includes(name))).toEqual([]);
  });
});

test('a finding holds its figures, its place and the sum in words', () => {
  const text = 'Đã phủ sóng 2.416/3.924 thôn lõm sóng (đạt 89,5%)';
  const [finding] = findingsOf(text);
  expect(finding).toMatchObject({
    check: 'ratio-percent',
    verdict: 'inconsistent',
    figures: [0, 1],
    stated: 89.5,
    message: '2.416 / 3.924 = 61,6 %, bài viết ghi 89,5 %',
  });
  expect(finding!.computed).toBeCloseTo(61.57, 2);
  expect(text.slice(finding!.start, finding!.end)).toBe('89,5%');
});

test('messages are in English where asked', () => {
  const text = 'Đã phủ sóng 2.416/3.924 thôn lõm sóng (đạt 89,5%)';
  const [finding] = check(text, extract(text), {}, 'en');
  expect(finding!.message).toBe('2,416 / 3,924 = 61.6 %; the article says 89,5 %');
});

const shared = '../shared/corpus';

/** Article, check, and what it finds: the contradictions that people found in these articles. */
const KNOWN: [string, string, number | string][] = [
  ['seed-000', 'document-number', '422/QĐ-TTg'],
  ['seed-000', 'ratio-percent', 61.57],
  ['seed-003', 'change-rate', 14.9],
  ['seed-003', 'group-rate', 60],
  ['seed-004', 'gdp-share', 52.6],
];

describe.skipIf(!existsSync(shared))('real articles', () => {
  const read = (path: string) => JSON.parse(readFileSync(`${shared}/${path}.json`, 'utf8'));
  test.each(['seed-000', 'seed-001', 'seed-002', 'seed-003', 'seed-004'])(
    '%s: what is wrong, and no more',
    (id) => {
      const { text, publishedAt } = read(`seeds/${id}`);
      const got = findingsOf(text, publishedAt ?? undefined).map((finding) => finding.check);
      expect(got.sort()).toEqual(KNOWN.flatMap(([article, name]) => (article === id ? [name] : [])).sort());
    },
  );
});

test('letters in two parts and no-break spaces change nothing', () => {
  const text = 'Hiện có 2.398 CSDL, tăng 311 (14,5%) CSDL. Theo Quyết định số 794/QĐ-TTg ngày 03/6/2020';
  const wanted = ['change-rate', 'document-number'];
  for (const given of [text, text.normalize('NFD'), text.replaceAll(' ', '\u00A0')])
    expect(findingsOf(given).map((finding) => finding.check)).toEqual(wanted);
});
