import jsonld from 'jsonld';
import JSONstat from 'jsonstat-toolkit';
import { SDMXParser } from 'sdmx-json-parser';
import { afterEach, expect, test, vi } from 'vitest';
import { exporters } from '../../src/feed/export/index.ts';
import { feedToJsonLd } from '../../src/feed/export/json-ld.ts';
import { unpack } from '../../src/feed/feed.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { defaultFeed, wholeSmallFeed } from '../setup/feeds.ts';

const small = wholeSmallFeed();
const shipped = defaultFeed();
const count = (feed: Feed) => feed.indicators.reduce((sum, one) => sum + unpack(feed, one).length, 0);

afterEach(() => vi.unstubAllGlobals());

test('CSV: a row for each observation, the value a number', () => {
  const lines = exporters.csv(small).trimEnd().split('\r\n');
  expect(lines).toHaveLength(count(small) + 1);
  expect(lines[0]).toMatch(/^indicator,name,refArea,areaName,scope,timePeriod,value,/);
  expect(lines).toContain('a,Chỉ tiêu A,VN,Nơi VN,,2024,47,,,,%,R,Bộ A,Báo cáo,https://a.example/1,2025,');
});

test('CSV: a text that a spreadsheet would run is only text, a negative number stays one', () => {
  const [first, ...others] = small.indicators;
  const feed: Feed = {
    ...small,
    indicators: [
      {
        ...first!,
        name: { vi: '=HYPERLINK("http://x.example")' },
        observations: [{ timePeriod: '2024', value: -5 }],
      },
      ...others,
    ],
  };
  expect(exporters.csv(feed)).toContain(`a,"'=HYPERLINK(""http://x.example"")",VN,Nơi VN,,2024,-5,`);
});

test('JSON-stat: its own toolkit reads every value back', () => {
  for (const feed of [small, shipped]) {
    const cube = JSONstat(JSON.parse(exporters['json-stat'](feed)));
    expect(cube.class).toBe('dataset');
    expect(cube.role).toMatchObject({ time: ['time'], geo: ['area'], metric: ['indicator'] });
    for (const indicator of feed.indicators)
      for (const { timePeriod, refArea, scope = '_T', value, status } of unpack(feed, indicator))
        expect(cube.Data({ indicator: indicator.id, area: refArea, scope, time: timePeriod })).toMatchObject({
          value,
          status,
        });
  }
  const cube = JSONstat(JSON.parse(exporters['json-stat'](small)));
  expect(cube.Dimension('indicator').Category('a')).toMatchObject({
    label: 'Chỉ tiêu A',
    unit: { label: '%' },
  });
});

test('SDMX-JSON: a reader of statistical offices reads every value back', async () => {
  for (const feed of [small, shipped]) {
    vi.stubGlobal('fetch', async () => new Response(exporters['sdmx-json'](feed)));
    const parser = new SDMXParser();
    await parser.getDatasets('https://example.org/data?');
    const data = parser.getData();
    expect(data).toHaveLength(count(feed));
    for (const indicator of feed.indicators)
      for (const { timePeriod, refArea, scope, value } of unpack(feed, indicator))
        expect(data).toContainEqual(
          expect.objectContaining({
            INDICATOR: indicator.name.vi,
            REF_AREA: feed.areas[refArea]!.vi,
            SCOPE: scope ? feed.scopes![scope]!.vi : 'Toàn bộ',
            TIME_PERIOD: timePeriod,
            value,
          }),
        );
  }
});

test('SDMX-JSON: half-years and intervals are written as SDMX writes periods', () => {
  const feed: Feed = {
    ...small,
    indicators: [
      {
        ...small.indicators[0]!,
        observations: [
          { timePeriod: '2025-07-01/2026-01-07', value: 1 },
          { timePeriod: '2023-H2', value: 2 },
        ],
      },
    ],
  };
  const message = JSON.parse(exporters['sdmx-json'](feed));
  expect(message.data.structures[0].dimensions.observation[3].values).toMatchObject([
    { id: '2023-S2', name: '2023-H2', end: '2023-12-31T23:59:59Z' },
    { value: '2025-07-01/P191D' },
  ]);
  const { observations } = message.data.dataSets[0];
  expect([observations['0:0:0:0'][0], observations['0:0:0:1'][0]]).toEqual([2, 1]);
});

test('JSON-LD: a linked-data processor understands every statement', async () => {
  for (const feed of [small, shipped]) {
    const triples = await jsonld.toRDF(feedToJsonLd(feed), {
      base: 'https://example.org/feed.json',
      safe: true,
      documentLoader: async (url) => ({
        documentUrl: url,
        document: { '@context': { '@vocab': 'https://schema.org/' } },
      }),
    });
    const observations = triples.filter(({ object }) => object.value === 'https://schema.org/Observation');
    expect(observations).toHaveLength(count(feed));
    const values = triples.filter(({ predicate }) => predicate.value === 'https://schema.org/value');
    expect(values.length).toBeGreaterThan(0);
  }
});

test('a missing value is left out, never written as 0', () => {
  const [missing] = unpack(small, small.indicators[1]!);
  expect(missing).toMatchObject({ value: null, status: 'M' });
  expect(exporters.csv(small)).toContain('b,Chỉ tiêu B,VN,Nơi VN,,2024-06,,,,,%,M,');
  const message = JSON.parse(exporters['sdmx-json'](small));
  const { observations } = message.data.dataSets[0];
  const places = message.data.structures[0].dimensions.observation.map(
    ({ values }: { values: { id: string }[] }) =>
      values.findIndex(({ id }) => ['b', 'VN', '_T', '2024-06'].includes(id)),
  );
  expect(observations[places.join(':')][0]).toBeNull();
});
