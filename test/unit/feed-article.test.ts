import { expect, test } from 'vitest';
import { readArticleFigures } from '../../src/feed/article.ts';
import { feedCatalog } from '../../src/feed/catalog.ts';
import { type DraftFigure, DraftSchema } from '../../src/feed/schema.ts';

const source = { publisher: 'Sở A', url: 'https://a.example.gov.vn/1', date: '2024-04-24' };
const catalog = feedCatalog();

const figure = (over: Partial<DraftFigure>): DraftFigure => ({
  ...{
    quote: '55 triệu',
    value: 55_000_000,
    kind: 'count',
    approximation: 'over',
    unit: 'tài khoản',
    role: 'level',
  },
  ...{ indicator: 'eid-accounts-activated', timePeriod: '../2024-03' },
  ...over,
});

const take = (...figures: DraftFigure[]) => readArticleFigures({ source, figures }, catalog);

test('a level of a known indicator is a provisional observation with the article as its source', () => {
  expect(take(figure({})).observations).toEqual([
    {
      indicator: 'eid-accounts-activated',
      timePeriod: '2024-03',
      value: 55_000_000,
      approximation: 'over',
      refArea: 'VN',
      status: 'P',
      sources: [source],
    },
  ]);
});

test('a ratio keeps what it is out of, a range its upper end', () => {
  const ratio = figure({
    kind: 'ratio',
    value: 16,
    of: 28,
    approximation: 'exact',
    indicator: 'essential-services-decision422',
  });
  expect(take(ratio).observations).toMatchObject([{ value: 16, of: 28 }]);
  const range = figure({ kind: 'percent', value: 40, upper: 45, indicator: 'online-dossier-rate' });
  expect(take(range).observations).toMatchObject([{ value: 40, upper: 45 }]);
});

test('the place is the figure’s, else the article’s, else the country', () => {
  const article = { source, refArea: 'VN-HN', figures: [figure({}), figure({ refArea: 'VN-DN' })] };
  expect(readArticleFigures(article, catalog).observations.map(({ refArea }) => refArea)).toEqual([
    'VN-HN',
    'VN-DN',
  ]);
});

test.each([
  ['eid-accounts-activated', '2024-01/2024-03', '2024-03'],
  ['eid-accounts-activated', '../2024-03', '2024-03'],
  ['npsp-accounts-new', '2024-01/2024-03', '2024-Q1'],
  ['npsp-accounts-new', '../2024-03', undefined],
])('%s over %s is of %s: a stock of the end, a flow of the whole', (indicator, timePeriod, label) => {
  const { observations } = take(figure({ indicator, timePeriod, value: 1_000_000 }));
  expect(observations[0]?.timePeriod).toBe(label);
});

test('a state without a period is of the month of publication, and says so', () => {
  const { timePeriod, ...undated } = figure({});
  expect(take(undated).observations).toMatchObject([
    { timePeriod: '2024-04', note: { vi: expect.stringContaining('tháng đăng bài') } },
  ]);
});

test.each<[string, Partial<DraftFigure>, string]>([
  ['of no indicator', { indicator: 'unheard-of' }, 'unlinked'],
  ['a rise', { role: 'change' }, 'not-level'],
  ['an aim', { role: 'target' }, 'not-level'],
  ['percent of a count', { kind: 'percent', value: 55, unit: '%' }, 'other-unit'],
  ['dong for dollars', { kind: 'money', unit: 'VND', indicator: 'digital-economy-revenue' }, 'other-unit'],
  ['a flow of an unreadable period', { indicator: 'npsp-accounts-new', timePeriod: 'lâu nay' }, 'no-period'],
  ['more accounts than people', { value: 900_000_000 }, 'not-plausible'],
])('%s is left out: %s', (_, over, reason) => {
  const { observations, leftOut } = take(figure(over));
  expect(observations).toEqual([]);
  expect(leftOut).toMatchObject([{ reason }]);
});

test('of several values for the same, none is taken; of the same value said twice, one', () => {
  const parts = take(figure({ value: 1_000_000 }), figure({ value: 3_000_000 }));
  expect(parts.observations).toEqual([]);
  expect(parts.leftOut.map(({ reason }) => reason)).toEqual(['ambiguous', 'ambiguous']);
  expect(take(figure({}), figure({})).observations).toHaveLength(1);
});

test('of a whole and its parts, the whole is taken', () => {
  const tasks = (value: number) =>
    figure({ value, indicator: 'project06-tasks-assigned', approximation: 'exact' });
  expect(take(tasks(81), tasks(20), tasks(61)).observations).toMatchObject([{ value: 81 }]);
  expect(take(tasks(82), tasks(20), tasks(61)).observations).toEqual([]);
});

test('what the article’s own arithmetic refutes is left out', () => {
  const { observations, leftOut } = readArticleFigures(
    { source, figures: [figure({})] },
    catalog,
    new Set([0]),
  );
  expect(observations).toEqual([]);
  expect(leftOut).toMatchObject([{ reason: 'contradicted' }]);
});

test('a draft takes figures as they were read, with whatever else they know', () => {
  const draft = {
    format: 'solieu-draft/1',
    articles: [{ source, figures: [{ ...figure({}), start: 1, end: 2, parts: {}, rules: [] }] }],
  };
  expect(DraftSchema.parse(draft).articles[0]!.figures).toEqual([figure({})]);
});
