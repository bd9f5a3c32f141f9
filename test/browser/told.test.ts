import { beforeEach, describe, expect, test } from 'vitest';
import type { SolieuCard, SolieuEventMap } from '../../widgets/index.ts';
import { sampleFeed } from '../setup/sample-feed.ts';
import { drawn, show, textOf } from './harness.ts';

beforeEach(() => document.documentElement.removeAttribute('lang'));

describe('what the page is told', () => {
  type Name = keyof SolieuEventMap;
  const NAMES: Name[] = ['solieu-load', 'solieu-change', 'solieu-stale', 'solieu-error'];

  /** Every event of an element, with its detail. */
  function listen(element: EventTarget) {
    const told: { name: Name; detail: SolieuEventMap[Name]['detail'] }[] = [];
    for (const name of NAMES)
      element.addEventListener(name, (event) =>
        told.push({ name, detail: (event as SolieuEventMap[Name]).detail }),
      );
    return told;
  }

  /** The sample feed, its newest figures a little higher. */
  const later = () =>
    sampleFeed({
      indicators: sampleFeed().indicators.map((indicator) => ({
        ...indicator,
        observations: indicator.observations!.map((one) => ({
          ...one,
          value: one.value === null ? null : one.value + 1,
        })),
        ...(indicator.sections && {
          sections: indicator.sections.map((section) => ({
            ...section,
            values: { ...section.values, 'VN-CT': 99 },
          })),
        }),
      })),
    });

  test.each([
    ['solieu-figure', 'indicator="accounts"', 54_400_000, undefined],
    ['solieu-trend', 'indicator="online-rate"', 61.4, 'chart'],
    ['solieu-ranking', 'indicator="online-rate"', 82.5, 'table'],
    ['solieu-ranking', 'indicator="online-rate" area="VN-HP"', 70, 'table'],
    ['solieu-grid', 'indicators="accounts"', 54_400_000, undefined],
  ])('<%s %s> tells each thing once, with what it shows', async (tag, attributes, value, drawnAs) => {
    const main = await show('');
    const told = listen(main);
    main.replaceChildren(document.createRange().createContextualFragment(`<${tag} ${attributes}></${tag}>`));
    const element = main.firstElementChild as SolieuCard;
    element.data = sampleFeed();
    await drawn(main);
    element.data = sampleFeed({ revision: 'r2' });
    await drawn(main);
    element.data = later();
    await drawn(main);
    element.setAttribute(tag === 'solieu-grid' ? 'indicators' : 'indicator', 'nope');
    await drawn(main);
    expect(told.map(({ name }) => name)).toEqual(['solieu-load', 'solieu-change', 'solieu-error']);
    const [load, change, error] = told.map(({ detail }) => detail) as [
      SolieuEventMap['solieu-load']['detail'],
      SolieuEventMap['solieu-change']['detail'],
      SolieuEventMap['solieu-error']['detail'],
    ];
    expect(load.card.observed.value).toBe(value);
    expect(load.feed.revision).toBe('r1');
    expect(change.previous.value).toBe(value);
    expect(error.card).toMatchObject({ status: 'failed', reason: 'indicator' });
    if (drawnAs)
      expect([load, change].map((detail) => Object.keys(detail).includes(drawnAs))).toEqual([true, true]);
  });

  test('a ranking tells of a change in any of its rows', async () => {
    const main = await show('<solieu-ranking indicator="online-rate"></solieu-ranking>');
    const told = listen(main);
    (main.firstElementChild as SolieuCard).data = later();
    await drawn(main);
    const [{ name, detail }] = told as [{ name: Name; detail: SolieuEventMap['solieu-change']['detail'] }];
    expect(name).toBe('solieu-change');
    expect(detail.table!.rows.map(({ refArea }) => refArea)).toEqual(['VN-CT', 'VN-DN', 'VN-HN', 'VN-HP']);
  });

  test('a system that the feed does not have is named, not blank', async () => {
    const main = await show('');
    const told = listen(main);
    main.replaceChildren(
      document.createRange().createContextualFragment('<solieu-grid system="x"></solieu-grid>'),
    );
    (main.firstElementChild as SolieuCard).data = sampleFeed();
    await drawn(main);
    expect(textOf(main)).toBe('Không có chỉ số nào của “x”.');
    expect(told.map(({ name }) => name)).toEqual(['solieu-error']);
  });
});
