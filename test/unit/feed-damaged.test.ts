import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFeed } from '../../src/feed/check/index.ts';
import { faultText } from '../../src/feed/check/text.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { FEED } from '../../src/messages/feed.ts';
import { damaged, damages } from '../setup/damage.ts';
import { sha256, smallFiles } from '../setup/feeds.ts';

test('a changed digit is told, in the feed and in a series', () => {
  for (const [path, text] of smallFiles()) {
    const changed = new Map([...smallFiles(), [path, text.replace(/"value":\d/, '"value":3')]]);
    const told = checkFeed(changed, sha256).map((fault) => faultText(fault, 'en'));
    expect(told.join('\n')).toContain('altered after it was built');
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
