import { beforeEach, describe, expect, test } from 'vitest';
import type { SolieuCard } from '../../widgets/index.ts';
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

  test('keeps the place of its view free, be the view an attribute or, as frameworks set it, a property', async () => {
    const main = await show(
      '<solieu-card indicator="nope" view="trend"></solieu-card><solieu-card indicator="nope"></solieu-card>',
    );
    const [written, set] = main.querySelectorAll<SolieuCard>('solieu-card');
    expect(set!.offsetHeight).toBeLessThan(written!.offsetHeight);
    set!.view = 'trend';
    await drawn(main);
    expect(set!.offsetHeight).toBe(written!.offsetHeight);
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
