import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { VIEWS } from '../../src/card.ts';
import cardSource from '../../widgets/card/card.ts?raw';
import figureSource from '../../widgets/figure/figure.ts?raw';
import gridSource from '../../widgets/grid/grid.ts?raw';
import type { SolieuCard, SolieuEventMap } from '../../widgets/index.ts';
import rankingSource from '../../widgets/ranking/ranking.ts?raw';
import trendSource from '../../widgets/trend/trend.ts?raw';
import { accounts, online, sampleFeed } from '../setup/sample-feed.ts';
import { drawn, part, show, textOf } from './harness.ts';

beforeEach(() => document.documentElement.removeAttribute('lang'));

describe('<solieu-card>', () => {
  test.each([
    ['value', 'accounts', '54,4 triệu tài khoản tăng 15% so với cùng kỳ (tháng 6 năm 2025) · tốt lên'],
    [
      'target',
      'accounts',
      'Mục tiêu năm 2027: ít nhất 60 triệu tài khoản (06/QĐ-TTg) Còn thiếu 5,6 triệu tài khoản',
    ],
    ['ratio', 'services', '25 trên 25 (100%)'],
    ['rank', 'egdi-rank', 'thứ 71 trên 193'],
    ['compare', 'online-rate', 'Kỳ trước quý I năm 2026 58,1% tăng 3,3 điểm %'],
    ['trend', 'online-rate', 'QII/2024: 30% QII/2026'],
  ])('view %s of %s', async (view, indicator, text) => {
    const main = await show(`<solieu-card indicator="${indicator}" view="${view}"></solieu-card>`);
    expect(textOf(main)).toContain(text);
    expect(textOf(main)).toMatch(/Nguồn: .+ Cập nhật lúc 09:00 ngày 21\/11\/2026$/);
  });

  test('follows the nearest lang, also when it changes', async () => {
    const main = await show('<div lang="en"><solieu-card indicator="accounts"></solieu-card></div>');
    expect(textOf(main)).toContain('54.4 million accounts');
    main.querySelector('div')!.lang = 'vi';
    await Promise.resolve();
    await drawn(main);
    expect(textOf(main)).toContain('54,4 triệu tài khoản');
  });

  test('keeps to Vietnamese where the page says nothing, whatever the browser’s language', async () => {
    expect(textOf(await show('<solieu-card indicator="accounts"></solieu-card>'))).toContain('triệu');
  });

  test('has its title at the level the page asks for, or none', async () => {
    const main = await show(
      '<solieu-card indicator="accounts" heading-level="2"></solieu-card><solieu-card indicator="accounts" heading-level="0"></solieu-card>',
    );
    const [two, none] = main.querySelectorAll('solieu-card');
    expect(part(two!, 'title')?.ariaLevel).toBe('2');
    expect(part(none!, 'title')?.getAttribute('role')).toBeNull();
  });

  test('sets no style attribute and no handler, and text as text', async () => {
    const name = { vi: '<img src=x onerror=alert(1)>' };
    const feed = sampleFeed({ indicators: [{ ...accounts, name }, online] });
    const main = await show(
      ['accounts', 'online-rate']
        .map((id) => `<solieu-card indicator="${id}" view="trend"></solieu-card>`)
        .join(''),
      feed,
    );
    const cards = [...main.querySelectorAll('solieu-card')];
    expect(cards.some(({ shadowRoot }) => shadowRoot!.querySelector('[style], img, script'))).toBe(false);
    expect(textOf(cards[0]!)).toContain('<img src=x onerror=alert(1)>');
  });

  test('tells the page what becomes of it, each thing once', async () => {
    const told: string[] = [];
    for (const name of ['solieu-load', 'solieu-change', 'solieu-error'] as const)
      document.addEventListener(name, ({ target }) => told.push(`${name} ${(target as Element).localName}`));
    const main = await show('<solieu-card indicator="accounts"></solieu-card>');
    const card = main.querySelector<SolieuCard>('solieu-card')!;
    card.data = sampleFeed({ revision: 'r2' });
    await drawn(main);
    const [newest, ...older] = accounts.observations!;
    card.data = sampleFeed({
      indicators: [{ ...accounts, observations: [{ ...newest!, value: 55e6 }, ...older] }],
    });
    await drawn(main);
    card.indicator = 'nope';
    await drawn(main);
    expect(told).toEqual([
      'solieu-load solieu-card',
      'solieu-change solieu-card',
      'solieu-error solieu-card',
    ]);
  });

  test('a citation keeps its value', async () => {
    const main = await show(
      '<solieu-card indicator="accounts" period="2025-06" frozen="r0" value="47000000"></solieu-card>',
    );
    expect(textOf(main)).toContain('47,0 triệu');
    expect(textOf(main)).toContain('Số liệu này nay đã sửa thành 47,3 triệu tài khoản.');
  });

  test('without an address of a feed says what is missing', async () => {
    const main = await show('<solieu-card indicator="accounts"></solieu-card>', undefined);
    main.querySelector<SolieuCard>('solieu-card')!.data = undefined;
    await drawn(main);
    expect(textOf(main)).toContain('thiếu thuộc tính feed');
  });

  test('a view it does not know is the value', async () => {
    const main = await show('<solieu-card indicator="accounts" view="pie"></solieu-card>');
    expect(textOf(main)).toContain('54,4 triệu');
  });
});

describe('<solieu-grid>', () => {
  test.each([
    ['indicators="accounts services accounts"', ['accounts', 'services']],
    ['system="vneid"', ['accounts']],
    ['group="public-services"', ['online-rate']],
  ])('%s', async (attributes, ids) => {
    const main = await show(`<solieu-grid ${attributes} view="trend"></solieu-grid>`);
    const cards = [...main.querySelector('solieu-grid')!.shadowRoot!.querySelectorAll('solieu-card')];
    expect(cards.map((card) => card.getAttribute('indicator'))).toEqual(ids);
    expect(textOf(main)).toContain('Cập nhật lúc');
  });

  test('lays out the page’s own cards', async () => {
    const main = await show('<solieu-grid><solieu-card indicator="accounts"></solieu-card></solieu-grid>');
    expect(textOf(main)).toContain('54,4 triệu');
  });
});

describe('<solieu-figure>', () => {
  test('stands in its sentence', async () => {
    const main = await show(
      '<p>Có <solieu-figure indicator="accounts">54 triệu</solieu-figure>, vượt kế hoạch.</p>',
    );
    expect(textOf(main)).toBe('Có 54,4 triệu tài khoản, vượt kế hoạch.');
  });

  test('keeps the sentence’s own words where there is no figure', async () => {
    const main = await show('<p>Có <solieu-figure indicator="nope">54 triệu</solieu-figure>.</p>');
    expect(textOf(main)).toBe('Có 54 triệu.');
  });
});

describe('<solieu-trend>', () => {
  test('draws axis, target and line, and says the same in words', async () => {
    const main = await show('<solieu-trend indicator="online-rate"></solieu-trend>');
    const text = textOf(main);
    expect(text).toContain('20% 40% 60% 80%');
    expect(text).toContain('Mục tiêu năm 2025: ít nhất 80%');
    expect(text).toContain('Diễn biến 4 kỳ: từ 30% (quý II năm 2024) đến 61,4% (quý II năm 2026)');
  });

  test('turns into a table by key, with the missing value as a dash', async () => {
    const main = await show('<solieu-trend indicator="online-rate"></solieu-trend>');
    const trend = main.querySelector('solieu-trend')!;
    part(trend, 'button')!.focus();
    await userEvent.keyboard('{Enter}');
    await drawn(main);
    expect(trend.hasAttribute('table')).toBe(true);
    expect(textOf(part(trend, 'table')!)).toMatch(
      /quý III năm 2026 – .*quý II năm 2026 61,4% sơ bộ Văn phòng Chính phủ/,
    );
    expect(textOf(part(trend, 'button')!)).toBe('Xem biểu đồ');
  });

  test('hands the figures over as a file that spreadsheets read', async () => {
    const main = await show('<solieu-trend indicator="online-rate"></solieu-trend>');
    const file = await new Promise<{ name: string; url: string }>((resolve) => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function () {
        HTMLAnchorElement.prototype.click = click;
        resolve({ name: this.download, url: this.href });
      };
      main.querySelector('solieu-trend')!.shadowRoot!.querySelectorAll('button')[1]!.click();
    });
    const bytes = new Uint8Array(await (await fetch(file.url)).arrayBuffer());
    expect(file.name).toBe('online-rate.csv');
    expect([...bytes.slice(0, 3)], 'the mark of UTF-8').toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toContain('2026-Q2,quý II năm 2026,61.4,%,P,');
  });
});

describe('<solieu-ranking>', () => {
  test('shows the first, the page’s own place, and all on demand', async () => {
    const main = await show(
      '<solieu-ranking indicator="online-rate" limit="1" area="VN-CT"></solieu-ranking>',
    );
    const ranking = main.querySelector('solieu-ranking')!;
    const rows = () => [...ranking.shadowRoot!.querySelectorAll('tbody tr')].map(textOf);
    expect(rows()).toEqual(['1 Đà Nẵng 82,5%', '4 Cần Thơ 55,0%']);
    part(ranking, 'button')!.click();
    await drawn(main);
    expect(rows()).toHaveLength(4);
    expect(part(ranking, 'button')!.ariaExpanded).toBe('true');
  });
});

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
      ['<solieu-ranking indicator="online-rate" limit="1"></solieu-ranking>', failing('solieu-ranking')],
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
