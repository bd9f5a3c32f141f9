import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, part, show, textOf } from './harness.ts';

beforeEach(() => document.documentElement.removeAttribute('lang'));

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
    expect(text).toContain('Nguồn: Văn phòng Chính phủ, 7/2026');
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
