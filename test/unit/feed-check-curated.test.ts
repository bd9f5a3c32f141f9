import { describe, expect, test } from 'vitest';
import { feedCatalog } from '../../src/feed/catalog.ts';
import { checkPart } from '../../src/feed/check/index.ts';
import { faultText } from '../../src/feed/check/text.ts';
import type { Curated } from '../../src/feed/schema.ts';

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
