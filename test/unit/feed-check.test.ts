import { describe, expect, test } from 'vitest';
import { checkFeed } from '../../src/feed/check/index.ts';
import { faultText } from '../../src/feed/check/text.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { defaultFiles, sha256, smallFiles } from '../setup/feeds.ts';

const told = (files: ReadonlyMap<string, string>, lang: 'vi' | 'en' = 'en') =>
  checkFeed(files, sha256).map((fault) => faultText(fault, lang));

const feedText = (change: (feed: Feed) => void, indent?: number): ReadonlyMap<string, string> => {
  const feed = JSON.parse(smallFiles().get('feed.json')!) as Feed;
  feed.revision = 'by hand';
  change(feed);
  return new Map([...smallFiles(), ['feed.json', JSON.stringify(feed, null, indent)]]);
};

/** What is told of a feed kept by hand, but that it is unsigned. */
const faultsOf = (change: (feed: Feed) => void) =>
  told(feedText(change, 2)).filter((line) => !line.includes('sha256'));

test('the default feed has no fault', () => {
  expect(told(defaultFiles())).toEqual([]);
});

test('a feed with series has no fault', () => {
  expect([...smallFiles().keys()]).toHaveLength(2);
  expect(told(smallFiles())).toEqual([]);
});

test('a feed kept by hand may go unsigned, and that is told', () => {
  expect(
    told(
      feedText(() => {}),
      'vi',
    ),
  ).toEqual([expect.stringMatching(/^feed\.json:1:\d+ revision: \(cảnh báo\) không có chữ ký sha256/)]);
});

describe('each fault is told with its place', () => {
  test.each<[string, (feed: Feed) => void, string]>([
    [
      'a missing name',
      (f) => Reflect.deleteProperty(f.indicators[0]!, 'name'),
      'feed.json:63:5 indicators[0].name: is missing',
    ],
    [
      'a slip in a key',
      (f) => Object.assign(f, { lisence: {} }),
      'lisence: the format knows no "lisence"; a slip of the pen?',
    ],
    [
      'text for a number',
      (f) => Object.assign(f, { interval: '300' }),
      'interval: must be a number, is text',
    ],
    [
      'a month 13',
      (f) => Object.assign(f.indicators[0]!.observations![0]!, { timePeriod: '2023-13' }),
      'indicators[0].observations[0].timePeriod: "2023-13" is no period',
    ],
    [
      'an address that runs',
      (f) => Object.assign(f.sources[0]!, { url: 'javascript:alert(1)' }),
      'sources[0].url: "javascript:alert(1)" is no http',
    ],
    [
      'an address that borrows the scheme',
      (f) => Object.assign(f.sources[0]!, { url: '//evil.example' }),
      'is no http',
    ],
    [
      'a source that is not there',
      (f) => Object.assign(f.indicators[0]!.observations![0]!, { sources: [9] }),
      'sources[0]: there is no source 9: the list holds',
    ],
    [
      'an area without a name',
      (f) => Object.assign(f.indicators[0]!.observations![0]!, { refArea: 'VN-XX' }),
      '"VN-XX" is not in areas',
    ],
    [
      'a part without a name',
      (f) => Object.assign(f.indicators[0]!.observations![0]!, { scope: 'x' }),
      '"x" is not in scopes',
    ],
    [
      'an id twice',
      (f) => Object.assign(f.indicators[1]!, { id: f.indicators[0]!.id }),
      'indicators[1].id: the id "a" is taken by indicators[0]',
    ],
    ['oldest first', (f) => f.indicators[0]!.observations!.reverse(), 'must come before'],
    [
      'the same twice',
      (f) => f.indicators[0]!.observations!.push(f.indicators[0]!.observations![1]!),
      'the same observation twice: 2024 VN ministries',
    ],
    [
      'nothing that is normal',
      (f) => Object.assign(f.indicators[0]!.observations![0]!, { value: null, status: 'A' }),
      'a missing value has the status M, not A',
    ],
    [
      'more than all',
      (f) => Object.assign(f.indicators[0]!.observations![0]!, { of: 1 }),
      'is more than the total 1',
    ],
    [
      'beyond 100 %',
      (f) => Object.assign(f.indicators[0]!.observations![0]!, { value: 120 }),
      '(warning) 120 is outside the plausible 0 to 100',
    ],
    [
      'a range the wrong way round',
      (f) => Object.assign(f.indicators[1]!, { range: [10, 0] }),
      'indicators[1].range: the plausible range is the wrong way round: 10 is more than 0',
    ],
    [
      'a direction unheard of',
      (f) => Object.assign(f.indicators[0]!, { direction: 'up' }),
      '"up" is not one of: higher, lower, neutral',
    ],
    [
      'a series of another',
      (f) => Object.assign(f.indicators[0]!, { series: 'series/none.json' }),
      'indicators[0].series: there is no file series/none.json',
    ],
  ])('%s', (_, change, line) => {
    const lines = faultsOf(change);
    expect(lines.join('\n')).toContain(line);
    expect(lines.length).toBeLessThan(4);
  });

  test.each([
    ['{"format": "solieu-feed/1",\n "title": {vi: 1}}', 'feed.json:2:12: no valid JSON'],
    ['{"format": "solieu-feed/1",', 'feed.json:1:28: the file is cut short, or empty'],
    ['', 'feed.json:1:1: the file is cut short, or empty'],
    [
      '{"format":"solieu-feed/1","format":"solieu-feed/1"}',
      'feed.json:1:27 format: the key "format" stands twice',
    ],
    ['['.repeat(200_000), 'feed.json'],
    [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'feed.json'],
    ['null', 'feed.json:1:1: must be an object { }, is null'],
  ])('%.40s', (text, line) => {
    expect(told(new Map([['feed.json', text]]))[0]).toContain(line);
  });

  test('no file at all', () => {
    expect(told(new Map())).toEqual(['feed.json: there is no such file']);
  });
});

test('of very many faults the first are told, and how many more there are', () => {
  const lines = faultsOf((feed) => {
    feed.indicators[0]!.observations = Array.from({ length: 500 }, () => ({}) as never);
  });
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe('feed.json:1:1: and 800 more faults');
});
