import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newestByArea, observationsOf, targetsOf } from '../../src/feed/feed.ts';
import { readFeed, readSeries } from '../../src/feed/read.ts';
import { damaged, damages } from '../setup/damage.ts';
import { defaultFeed, wholeSmallFeed } from '../setup/feeds.ts';

const feed = defaultFeed();
const small = wholeSmallFeed();

test('a sound feed is read whole', () => {
  expect(readFeed(JSON.stringify(feed))).toEqual(feed);
});

test.each([
  ['', 'not-json'],
  ['{"format":"solieu-feed/1","ti', 'not-json'],
  ['<!doctype html><p>404', 'not-json'],
  ['null', 'not-a-feed'],
  ['[]', 'not-a-feed'],
  ['{"format":"solieu-series/1"}', 'not-a-feed'],
  ['{"format":"solieu-feed/1"}', 'not-a-feed'],
  ['{"format":"solieu-feed/2"}', 'newer-format'],
  [' '.repeat(8_000_001), 'too-large'],
])('%.40j is no feed: %s', (text, problem) => {
  expect(readFeed(text)).toBe(problem);
});

test('a broken observation, indicator or address is left out, the rest stays', () => {
  const [first, second, ...others] = feed.indicators;
  const spoilt = {
    ...feed,
    sources: [{ publisher: 'Xấu', url: 'javascript:alert(1)' }, { url: 'https://a.vn' }],
    indicators: [
      { ...first!, unit: 'x' },
      {
        ...second!,
        observations: [
          { timePeriod: '2023-13', value: 1 },
          { timePeriod: '2023', value: 2, sources: [0, 1] },
        ],
      },
      ...others,
    ],
  };
  const read = readFeed(JSON.stringify(spoilt));
  if (typeof read === 'string') throw new Error(read);
  expect(read.indicators).toHaveLength(feed.indicators.length - 1);
  expect(observationsOf(read, read.indicators[0]!)).toMatchObject([
    { value: 2, sources: [{ publisher: 'Xấu' }] },
  ]);
  expect(JSON.stringify(read)).not.toContain('javascript:');
});

test('a damaged feed is refused, or safe to draw', () => {
  fc.assert(
    fc.property(damages, (steps) => {
      const read = readFeed(JSON.stringify(damaged(small, steps)));
      if (typeof read === 'string') return;
      for (const indicator of read.indicators) {
        expect(indicator.name.vi).toBeTypeOf('string');
        targetsOf(indicator);
        newestByArea(read, indicator);
        for (const { value, sources } of observationsOf(read, indicator)) {
          expect(value === null || Number.isFinite(value)).toBe(true);
          for (const { url = '' } of sources)
            expect(new URL(url, 'https://feed.example').protocol).toMatch(/^https?:$/);
        }
      }
    }),
    { numRuns: 1000 },
  );
}, 60_000);

test('a series is read the same way', () => {
  const series = {
    format: 'solieu-series/1',
    indicator: 'a',
    sources: [],
    observations: [{ timePeriod: '2023', value: null }],
  };
  expect(readSeries(JSON.stringify(series))).toEqual(series);
  expect(readSeries('{"format":"solieu-series/1"}')).toBe('not-a-feed');
});
