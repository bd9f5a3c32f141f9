import { createHash } from 'node:crypto';
import { type BuildOptions, buildFeed } from '../../src/feed/build.ts';
import { type FeedCatalog, feedCatalog } from '../../src/feed/catalog.ts';
import { curatedObservations } from '../../src/feed/curated.ts';
import { type Observation, withSeries } from '../../src/feed/feed.ts';
import { toFiles } from '../../src/feed/files.ts';
import curated from '../../src/feed/observations.json' with { type: 'json' };
import { CuratedSchema, type Feed, type Series } from '../../src/feed/schema.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const buildOptions: BuildOptions = {
  title: { vi: 'Thử' },
  publisher: { name: 'Thử' },
  licence: { name: 'CC BY 4.0' },
  updated: '2026-11-21T08:00:00+07:00',
  interval: 300,
  scopes: curated.scopes,
};

export const buildDefault = () =>
  buildFeed(feedCatalog(), curatedObservations(CuratedSchema.parse(curated)), buildOptions);

export const defaultFiles = (): Map<string, string> => toFiles(buildDefault(), sha256);

export const defaultFeed = (): Feed => JSON.parse(defaultFiles().get('feed.json')!) as Feed;

/** Three indicators, a section, a target, a revised value, and one series of its own: other values for another offset. */
export function smallFiles(offset = 0): Map<string, string> {
  const source = { publisher: 'Bộ A', title: 'Báo cáo', url: 'https://a.example/1', date: '2024-01-02' };
  const said = { status: 'A' as const, refArea: 'VN', sources: [source] };
  const areas = ['VN-HN', 'VN-DN', 'VN-HP', 'VN-CT', 'VN-SG'];
  const observations: Observation[] = [
    { ...said, indicator: 'a', timePeriod: '2023', value: 41.5 },
    { ...said, indicator: 'a', timePeriod: '2024', value: 48, of: 90, approximation: 'over' },
    { ...said, indicator: 'a', timePeriod: '2024', value: 47, sources: [{ ...source, date: '2025' }] },
    { ...said, indicator: 'a', timePeriod: '2024', value: 60, scope: 'ministries' },
    { ...said, indicator: 'b', timePeriod: '2024-06', value: null, status: 'M' },
    ...areas.map((refArea, index) => ({
      ...said,
      indicator: 'b',
      timePeriod: '2024-Q2',
      refArea,
      value: index * 7,
    })),
    ...Array.from({ length: 26 }, (_, index) => ({
      ...said,
      indicator: 'c',
      timePeriod: String(1990 + index),
      value: index + offset,
    })),
  ];
  const indicator = {
    unit: { id: 'percent', vi: '%', en: '%' },
    valueType: 'rate',
    direction: 'higher',
    range: [0, 100] as [number, number],
    definition: { vi: 'Tỷ lệ thử.' },
  } as const;
  const catalog: FeedCatalog = {
    indicators: [
      {
        ...indicator,
        id: 'a',
        name: { vi: 'Chỉ tiêu A', en: 'Indicator A' },
        targets: [{ value: 80, op: 'min', dueYear: 2030 }],
      },
      { ...indicator, id: 'b', name: { vi: 'Chỉ tiêu B' }, agency: 'bo-a' },
      { ...indicator, id: 'c', name: { vi: 'Chỉ tiêu C' } },
    ],
    areas: Object.fromEntries(['VN', ...areas].map((code) => [code, { vi: `Nơi ${code}` }])),
    groups: {},
    systems: {},
    agencies: { 'bo-a': { vi: 'Bộ A' } },
  };
  return toFiles(buildFeed(catalog, observations, buildOptions), sha256);
}

/** The same as one feed, its series in place. */
export function wholeSmallFeed(): Feed {
  const files = smallFiles();
  const feed = JSON.parse(files.get('feed.json')!) as Feed;
  return [...files]
    .filter(([path]) => path !== 'feed.json')
    .reduce((whole, [, text]) => withSeries(whole, JSON.parse(text) as Series), feed);
}
