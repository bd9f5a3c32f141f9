import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feedCatalog } from '../../src/feed/catalog.ts';
import { checkFeed, checkPart } from '../../src/feed/check/index.ts';
import { faultText } from '../../src/feed/check/text.ts';
import type { Curated, Feed } from '../../src/feed/schema.ts';
import { FEED } from '../../src/messages/feed.ts';
import { damaged, damages } from '../setup/damage.ts';
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

describe('observations kept by hand', () => {
  const file = (): Curated => ({
    indicators: [
      {
        id: 'village-wifi',
        name: { vi: 'Số thôn có wifi' },
        unit: { id: 'village', vi: 'thôn' },
        valueType: 'stock',
        direction: 'higher',
        range: [0, 500],
      },
    ],
    scopes: { coast: { vi: 'ven biển' } },
    sources: { dost: { publisher: 'Sở KH&CN', date: '2026-05' } },
    observations: [
      { indicator: 'village-wifi', timePeriod: '2026-04', value: 120, refArea: 'VN-09', sources: ['dost'] },
      { indicator: 'sipas', timePeriod: '2025', value: 85.2, scope: 'coast', sources: ['dost'] },
    ],
  });
  const partFaults = (change: (file: Curated) => unknown) => {
    const curated = file();
    change(curated);
    const faults = checkPart('mine.json', JSON.stringify(curated), feedCatalog())!;
    return faults.map((fault) => faultText(fault, 'en'));
  };

  test('may add to the catalog of solieu, and name what is in it', () => {
    expect(partFaults(() => {})).toEqual([]);
  });

  test.each<[string, (file: Curated) => unknown, string]>([
    [
      'a source that is not there',
      (f) => f.observations[0]!.sources.push('dots'),
      'observations[0].sources[1]: "dots" is not in sources of this file',
    ],
    [
      'an indicator that is nowhere',
      (f) => Object.assign(f.observations[1]!, { indicator: 'sipaz' }),
      'observations[1].indicator: "sipaz" is neither in the catalog of solieu nor in the indicators of this file',
    ],
    [
      'a province that is nowhere',
      (f) => Object.assign(f.observations[0]!, { refArea: 'VN-99' }),
      'observations[0].refArea: "VN-99" is not in areas of this file',
    ],
    [
      'a scope without a name',
      (f) => Object.assign(f.observations[1]!, { scope: 'hills' }),
      '(warning) "hills" is not in scopes of this file',
    ],
    [
      'a value that cannot be',
      (f) => Object.assign(f.observations[0]!, { value: 12_000 }),
      'observations[0].value: (warning) 12000 is outside the plausible 0 to 500',
    ],
    [
      'more than all',
      (f) => Object.assign(f.observations[0]!, { of: 100 }),
      'observations[0].of: the value 120 is more than the total 100',
    ],
    ['an id twice', (f) => f.indicators!.push(f.indicators![0]!), 'the id "village-wifi" is taken'],
    [
      'an id of the catalog',
      (f) => Object.assign(f.indicators![0]!, { id: 'papi', range: [0, 500] }),
      '(warning) the catalog of solieu has "papi" already',
    ],
  ])('%s', (_, change, line) => {
    expect(partFaults(change).join('\n')).toContain(line);
  });
});

test('of very many faults the first are told, and how many more there are', () => {
  const lines = faultsOf((feed) => {
    feed.indicators[0]!.observations = Array.from({ length: 500 }, () => ({}) as never);
  });
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toBe('feed.json:1:1: and 800 more faults');
});

test('a changed digit is told, in the feed and in a series', () => {
  for (const [path, text] of smallFiles()) {
    const changed = new Map([...smallFiles(), [path, text.replace(/"value":\d/, '"value":3')]]);
    expect(told(changed).join('\n')).toContain('altered after it was built');
  }
});

/** The same but for the order of keys and for the time it was built, which the signature leaves out. */
const meaning = (text: string): string => {
  try {
    const sorted = (_: string, part: unknown) =>
      part && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted())
        : part;
    const { updated, ...said } = JSON.parse(text) as Feed;
    return JSON.stringify(said, sorted) + Number.isNaN(Date.parse(updated));
  } catch {
    return text;
  }
};

test('10,000 damaged feeds: each is told of, with a place, without a crash', () => {
  const sound = smallFiles();
  const text = sound.get('feed.json')!;
  const feed = JSON.parse(text) as Feed;
  const cut = fc.nat({ max: text.length - 3 }).map((end) => text.slice(0, end));
  const typo = fc
    .tuple(fc.nat({ max: text.length - 2 }), fc.string({ maxLength: 3 }), fc.nat({ max: 3 }))
    .map(([at, by, length]) => text.slice(0, at) + by + text.slice(at + length));
  const spoilt = damages.map((steps) => JSON.stringify(damaged(feed, steps)));
  let unharmed = 0;
  fc.assert(
    fc.property(fc.oneof(spoilt, spoilt, typo, cut), (bad) => {
      const faults = checkFeed(new Map([...sound, ['feed.json', bad]]), sha256);
      if (meaning(bad) === meaning(text)) unharmed++;
      else expect(faults.length, bad).toBeGreaterThan(0);
      for (const fault of faults) {
        expect(faultText(fault, 'vi')).toMatch(/^(?:feed|series\/[\w.-]+)\.json:\d+:\d+.*: \S/);
        expect(faultText(fault, 'en')).not.toMatch(/\p{Cc}/u);
        const named = [...FEED[fault.message].en.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
        expect(Object.keys(fault.values ?? {})).toEqual(expect.arrayContaining(named));
      }
    }),
    { numRuns: 10_000 },
  );
  expect(unharmed).toBeLessThan(1500);
}, 120_000);
