import { beforeEach, describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/card.ts';
import cardSource from '../../widgets/card/card.ts?raw';
import figureSource from '../../widgets/figure/figure.ts?raw';
import gridSource from '../../widgets/grid/grid.ts?raw';
import rankingSource from '../../widgets/ranking/ranking.ts?raw';
import trendSource from '../../widgets/trend/trend.ts?raw';
import { show, textOf } from './harness.ts';

beforeEach(() => document.documentElement.removeAttribute('lang'));

describe('what a page can dress', () => {
  /** The part names that an element's own comment describes. */
  const described = (source: string) =>
    [...source.matchAll(/@csspart (\w+)/g)].map(([, name]) => name!).sort();

  /** The part names that an element has drawn. */
  const partsOf = (root: ParentNode) =>
    [...root.querySelectorAll('[part]')].flatMap((one) => one.getAttribute('part')!.split(' '));

  const failing = (tag: string) => `<${tag} indicator="account"></${tag}>`;
  test.each([
    [
      'solieu-card',
      cardSource,
      [
        ...VIEWS.map((view) => `<solieu-card indicator="accounts" view="${view}"></solieu-card>`),
        '<solieu-card indicator="online-rate" view="target"></solieu-card>',
        failing('solieu-card'),
      ],
    ],
    ['solieu-figure', figureSource, ['<solieu-figure indicator="accounts"></solieu-figure>']],
    [
      'solieu-grid',
      gridSource,
      ['<solieu-grid indicators="accounts"></solieu-grid>', '<solieu-grid system="x"></solieu-grid>'],
    ],
    [
      'solieu-trend',
      trendSource,
      [
        '<solieu-trend indicator="online-rate"></solieu-trend>',
        '<solieu-trend indicator="online-rate" table></solieu-trend>',
        failing('solieu-trend'),
      ],
    ],
    [
      'solieu-ranking',
      rankingSource,
      [
        '<solieu-ranking indicator="online-rate" limit="1" area="VN-HN"></solieu-ranking>',
        failing('solieu-ranking'),
      ],
    ],
  ])('every part of <%s> is described, and what is described is there', async (tag, source, markup) => {
    const main = await show(markup.join(''));
    const parts = [...main.querySelectorAll(tag)].flatMap(({ shadowRoot }) => partsOf(shadowRoot!));
    expect([...new Set(parts)].sort()).toEqual([...new Set(described(source))].sort());
  });

  test('a grid hands on the parts of its cards', async () => {
    const main = await show('<solieu-grid indicators="accounts"></solieu-grid>');
    const card = main.querySelector('solieu-grid')!.shadowRoot!.querySelector('solieu-card')!;
    expect(card.getAttribute('exportparts')!.split(', ').sort()).toEqual(described(cardSource));
  });

  test('tokens and parts reach the card from outside, the foot takes the page’s own words', async () => {
    const main = await show(
      `<style>
        .ours { --solieu-color-accent: rgb(1, 2, 3); --solieu-card-value-size: 50px; --solieu-radius: 7px }
        .ours::part(title) { text-decoration-line: underline }
      </style>
      <solieu-card class="ours" indicator="accounts"><a slot="footer" href="/bao-cao">Báo cáo của tỉnh</a></solieu-card>`,
    );
    const card = main.querySelector('solieu-card')!;
    const style = (selector: string) => getComputedStyle(card.shadowRoot!.querySelector(selector)!);
    expect(style('a').color).toBe('rgb(1, 2, 3)');
    expect(style('.number').fontSize).toBe('50px');
    expect(style('.card').borderRadius).toBe('7px');
    expect(style('.title').textDecorationLine).toBe('underline');
    expect(textOf(main)).toMatch(/Báo cáo của tỉnh$/);
  });

  test('rows, axes and dots of the larger elements are dressed from outside', async () => {
    const main = await show(
      `<style>
        solieu-ranking::part(own) { background: rgb(1, 2, 3) }
        solieu-ranking::part(value) { color: rgb(4, 5, 6) }
        solieu-trend::part(axis) { fill: rgb(7, 8, 9) }
        solieu-trend::part(point) { opacity: 0.5 }
      </style>
      <solieu-ranking indicator="online-rate" area="VN-HN"></solieu-ranking>
      <solieu-trend indicator="online-rate"></solieu-trend>`,
    );
    const style = (tag: string, selector: string) =>
      getComputedStyle(main.querySelector(tag)!.shadowRoot!.querySelector(selector)!);
    expect(style('solieu-ranking', '.own').backgroundColor).toBe('rgb(1, 2, 3)');
    expect(style('solieu-ranking', 'td.figure').color).toBe('rgb(4, 5, 6)');
    expect(style('solieu-trend', '.tick').fill).toBe('rgb(7, 8, 9)');
    expect(style('solieu-trend', '.point > g').opacity).toBe('0.5');
  });

  test('the number is as large as the card’s own width allows, whatever the window’s', async () => {
    const main = await show(
      [200, 320, 640]
        .map(
          (width) => `<div style="width: ${width}px"><solieu-card indicator="accounts"></solieu-card></div>`,
        )
        .join(''),
    );
    const sizes = [...main.querySelectorAll('solieu-card')].map(({ shadowRoot }) =>
      Number.parseFloat(getComputedStyle(shadowRoot!.querySelector('.number')!).fontSize),
    );
    expect(sizes).toEqual([30, 36, 44]);
  });
});
