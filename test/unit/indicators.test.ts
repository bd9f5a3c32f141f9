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

describe('link', () => {
  const text = 'Bộ Công an đã cấp hơn 72 triệu tài khoản định danh điện tử';

  test('leaves out what it is less sure of than asked', () => {
    const unsure = 'Nền tảng NDXP có 90 triệu giao dịch';
    const ids = (confidence: number) => link(unsure, extract(unsure), { confidence }).map((f) => f.indicator);
    expect([ids(0.4), ids(1)]).toEqual([['ndxp-transactions'], [undefined]]);
  });

  test('a wrong option is named', () => {
    expect(() => link(text, [], { confidence: 50 })).toThrow(/^confidence: 50 /);
  });

  test('a heading tells what its text is about', () => {
    const article = 'Kết quả vận hành NDXP\n\nTrong tháng 6/2024 có 95 triệu giao dịch.';
    expect(link(article, extract(article)).map((f) => f.indicator)).toEqual(['ndxp-transactions']);
    const alone = 'Trong tháng 6/2024 có 95 triệu giao dịch.';
    expect(link(alone, extract(alone)).map((f) => f.indicator)).toEqual([undefined]);
  });

  test('a figure of a province is linked like that of the country', () => {
    const local = 'Tỷ lệ hồ sơ nộp trực tuyến của tỉnh Lạng Sơn đạt 64,2%';
    const [figure] = link(local, extract(local));
    expect(figure).toMatchObject({ indicator: 'online-dossier-rate', refArea: 'VN-09' });
  });
});
