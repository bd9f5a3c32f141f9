import { expect, test } from 'vitest';
import { findIndicator, newestByArea, observationsOf, unpack } from '../../src/feed/feed.ts';
import { FeedSchema } from '../../src/feed/schema.ts';
import { buildDefault, defaultFeed } from '../setup/feeds.ts';

const built = buildDefault();
const { feed } = built;

test('the default feed is a feed', () => {
  expect(FeedSchema.parse(defaultFeed())).toMatchObject({
    format: 'solieu-feed/1',
    revision: expect.stringMatching(/^sha256-/),
  });
});

test('every curated observation names an indicator of the catalog, a source and an area with a name', () => {
  const unnamed = Object.entries(feed.areas).filter(([code, { vi }]) => code === vi);
  expect(unnamed).toEqual([]);
  expect(built.notices.filter(({ kind }) => kind !== 'revised')).toEqual([]);
  for (const indicator of feed.indicators)
    for (const { sources } of unpack(feed, indicator)) expect(sources.length).toBeGreaterThan(0);
});

test('a value stated again keeps both sources, a corrected one its history', () => {
  const share = findIndicator(feed, 'digital-economy-gdp-share-gso')!;
  const of = (year: string) => observationsOf(feed, share).find((o) => o.timePeriod === year)!;
  expect(of('2020')).toMatchObject({ value: 12.66, status: 'A' });
  expect(of('2020').sources).toHaveLength(2);
  expect(of('2023')).toMatchObject({ value: 12.87, status: 'R', earlier: [{ value: 12.33 }] });
});

test('a part is not mixed into the whole', () => {
  const rate = findIndicator(feed, 'fully-online-dossier-rate')!;
  expect(observationsOf(feed, rate)[0]).toMatchObject({ timePeriod: '2025-10-26', value: 39.98 });
  expect(observationsOf(feed, rate, 'VN', 'ministries')[0]).toMatchObject({ value: 54.46 });
  expect(feed.scopes?.ministries).toMatchObject({ vi: 'khối bộ, ngành' });
});

test('areas are read from sections and single observations alike', () => {
  const newest = newestByArea(feed, findIndicator(feed, 'dti-provincial')!);
  expect(newest.get('VN-DN')).toMatchObject({ timePeriod: '2022', value: 0.8002 });
  expect(newest.get('VN-HN')).toMatchObject({ timePeriod: '2024', value: 0.8241 });
});
