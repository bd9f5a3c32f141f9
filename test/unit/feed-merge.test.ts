import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffFeeds } from '../../src/feed/diff.ts';
import type { Observation } from '../../src/feed/feed.ts';
import { mergeObservations } from '../../src/feed/merge.ts';
import { defaultFeed, wholeSmallFeed } from '../setup/feeds.ts';

const said = (value: number, date: string, over: Partial<Observation> = {}): Observation => ({
  indicator: 'a',
  timePeriod: '2024',
  refArea: 'VN',
  status: 'A',
  value,
  sources: [{ publisher: `Báo ${date}`, date }],
  ...over,
});

const publishers = ({ sources }: Pick<Observation, 'sources'>) => sources.map(({ publisher }) => publisher);

test('the same value from two sources is one observation with both, the later first', () => {
  const { observations, revisions } = mergeObservations([said(5, '2025-02'), said(5, '2025-01')]);
  expect(observations).toHaveLength(1);
  expect(publishers(observations[0]!)).toEqual(['Báo 2025-02', 'Báo 2025-01']);
  expect(revisions).toEqual([]);
});

test('a provisional value that an official source confirms is provisional no more', () => {
  const { observations } = mergeObservations([said(5, '2025-01'), said(5, '2025-02', { status: 'P' })]);
  expect(observations).toMatchObject([{ value: 5, status: 'A' }]);
});

test('of different values the later published is current and revised, the others follow, and it is reported', () => {
  const given = [said(7, '2025-03'), said(5, '2025-01'), said(6, '2025-02')];
  const { observations, revisions } = mergeObservations(given);
  expect(observations).toMatchObject([{ value: 7, status: 'R', earlier: [{ value: 6 }, { value: 5 }] }]);
  expect(revisions.map(({ current, replaced }) => [current.value, replaced.value])).toEqual([
    [6, 5],
    [7, 6],
  ]);
});

test('a value taken back and stated again is not among those it replaced', () => {
  const { observations } = mergeObservations([said(5, '2025-01'), said(6, '2025-02'), said(5, '2025-03')]);
  expect(observations).toMatchObject([{ value: 5, earlier: [{ value: 6 }] }]);
  expect(publishers(observations[0]!)).toEqual(['Báo 2025-03', 'Báo 2025-01']);
});

test('a part, a place and a period are each for itself', () => {
  const given = [
    said(5, '2025'),
    said(6, '2025', { scope: 'x' }),
    said(7, '2025', { refArea: 'VN-HN' }),
    said(8, '2025', { timePeriod: '2024-Q4' }),
  ];
  const { observations, revisions } = mergeObservations(given);
  expect(observations.map(({ value }) => value).toSorted()).toEqual([5, 6, 7, 8]);
  expect(revisions).toEqual([]);
});

test('whatever the order they come in, dated observations merge to the same', () => {
  const dated = fc.uniqueArray(
    fc.record({ month: fc.integer({ min: 10, max: 99 }), value: fc.integer({ min: 1, max: 4 }) }),
    {
      selector: ({ month }) => month,
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(dated, fc.infiniteStream(fc.nat()), (list, order) => {
      const given = list.map(({ month, value }) => said(value, `20${month}`));
      const shuffled = given
        .map((one) => [order.next().value as number, one] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, one]) => one);
      expect(mergeObservations(shuffled).observations).toEqual(mergeObservations(given).observations);
    }),
  );
});

test('a feed differs from itself in nothing, and from another in what changed', () => {
  const feed = defaultFeed();
  expect(diffFeeds(feed, { ...feed, updated: '2030-01-01T00:00:00Z' })).toEqual([]);
  const small = wholeSmallFeed();
  const [first, ...others] = small.indicators;
  const changed = structuredClone({ ...small, indicators: [first!, ...others.slice(0, 1)] });
  changed.indicators[0]!.observations![0]!.value = 99;
  changed.indicators[0]!.name.vi = 'Tên mới';
  const changes = diffFeeds(small, changed);
  expect(changes).toContainEqual(expect.objectContaining({ kind: 'changed', place: 'indicators/a/2024/VN' }));
  expect(changes).toContainEqual({
    kind: 'changed',
    place: 'indicators/a/name',
    before: { vi: 'Chỉ tiêu A', en: 'Indicator A' },
    after: { vi: 'Tên mới', en: 'Indicator A' },
  });
  expect(changes).toContainEqual(expect.objectContaining({ kind: 'removed', place: 'indicators/c/2015/VN' }));
});
