import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type CardNode, type Tab, type TestBrowser } from './harness/browser.ts';
import { middleOf, part, parts, until, untilCard, untilMarked, untilNoCard } from './harness/look.ts';
import type { PageServer } from './harness/server.ts';
import { openNews } from './harness/stage.ts';

describe.each(browsers)('the card, %s', (name) => {
  let server: PageServer;
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    const stage = await openNews(name);
    ({ server, browser, tab } = stage);
    await tab.evaluate(() => {
      const field = document.body.appendChild(document.createElement('textarea'));
      field.id = 'paste';
      field.style.cssText = 'position:fixed;left:0;bottom:0';
    });
    return stage.close;
  });

  const open = async (figure: string): Promise<CardNode> => {
    await tab.press('Escape');
    await untilNoCard(tab);
    const { x, y } = await middleOf(tab, figure);
    await tab.click(x, y);
    return untilCard(tab, figure);
  };

  test('underlines in the quote each part that was read: period, place, number, unit', async () => {
    await tab.press('Alt+Period');
    await untilCard(tab, '48.000.000');
    await tab.press('Alt+Period');
    const card = await until(async () => {
      const next = await tab.card();
      return next && part(next, 'timePeriod') ? next : undefined;
    }, 'the second card');
    const quote = part(card, 'quote')!;
    const read = quote.children
      .filter(({ attributes }) => attributes.class)
      .map(({ attributes, text }) => [attributes.class, text]);
    expect(read).toEqual([
      ['part timePeriod', 'Tính đến hết tháng 3/2024'],
      ['part refArea', 'cả nước'],
      ['part approximation', 'hơn'],
      ['part core', '48 triệu'],
      ['part unit', 'tài khoản định danh'],
    ]);
    expect(quote.text).toMatch(/^Tính đến hết .* so với năm 2023\.$/);
    expect(part(card, 'about')?.text).toBe('bốn mươi tám triệuSố lượng · mức đạt');
    expect(parts(card, 'facts')[0]?.text).toBe('Thời gianđến hết tháng 3 năm 2024Phạm viCả nước');
  });

  test('holds the number against the official series: what it is to it, its course, the newest, the target', async () => {
    const card = await open('38,3%');
    const official = part(card, 'official')!;
    expect(part(official, 'verdict')?.text).toMatch(/Khớp số liệu chính thức/);
    expect(part(official, 'trend')?.children[0]?.attributes['aria-label']).toMatch(/\d/);
    expect(official.text).toMatch(/Mới nhất.*38,3%.*tháng 4 năm 2024/);
    expect(official.text).toMatch(/Mục tiêu năm 2025.*80%/);
  });

  test('tells in words how the number was read, to who doubts it', async () => {
    const card = await open('38,3%');
    expect(part(card, 'wrong')?.attributes.open).toBeUndefined();
    await tab.clickPart(part(card, 'wrong')!.children[0]!);
    const opened = await until(async () => {
      const now = await tab.card();
      const rules = now && part(now, 'wrong');
      return rules?.attributes.open !== undefined && rules;
    }, 'the rules to show');
    const [first] = part(opened, 'steps')!.children;
    expect([first?.text, first?.attributes.title]).toEqual(['số phần trăm', 'percent']);
    await tab.clickPart(part(opened, 'report')!);
    await until(
      async () => part((await tab.card())!, 'wrong')?.text.includes('Đã sao chép'),
      'the report to be copied',
    );
  });

  test('copies the figure as text, as a citation with a link to its place, as data', async () => {
    const card = await open('38,3%');
    const buttons = part(card, 'copies')!.children.filter((one) => one.name === 'button');
    const copied: string[] = [];
    for (const button of buttons) {
      await tab.clickPart(button);
      await until(async () => part((await tab.card())!, 'told')?.text === 'Đã sao chép', 'the copy');
      await tab.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#paste')!;
        field.value = '';
        field.focus();
      });
      await tab.press('Control+KeyV');
      copied.push(
        await until(
          () => tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')!.value),
          'the pasted text',
        ),
      );
    }
    const [text, citation, data] = copied as [string, string, string];
    expect(text).toMatch(/38,3%/);
    expect(citation).toContain('Hơn 48 triệu tài khoản định danh điện tử đã được cấp');
    expect(citation).toContain('tin.mau.gov.vn');
    expect(citation).toContain('2024');
    expect(citation).toContain('#:~:text=');
    expect(JSON.parse(data)).toMatchObject({ quote: '38,3%', value: 38.3 });
  });

  test('gives the keyboard back to where it was, several figures later', async () => {
    await tab.press('Escape');
    await untilNoCard(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#paste')!.focus());
    await tab.press('Alt+Period');
    await untilCard(tab, '48.000.000');
    await until(async () => {
      await tab.press('Alt+Period');
      return (await tab.card())?.text.includes('so với năm 2023');
    }, 'the card of “12%”');
    await tab.press('Escape');
    await untilNoCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('paste');
  });

  test('stays while the pointer is on it, and goes with it', async () => {
    await tab.press('Escape');
    await untilNoCard(tab);
    const { x, y } = await middleOf(tab, '38,3%');
    await tab.move(x, y + 200);
    await tab.move(x, y);
    await untilCard(tab, '38,3%');
    await tab.move(x, y + 60);
    // far longer than it stays without the pointer
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
    expect((await tab.card())?.text).toContain('38,3%');
    await tab.move(5, 300);
    await untilNoCard(tab);
  });

  test('stays within the window beside a number at its very edge', async () => {
    server.add('/edge.html', {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title><style>p{position:absolute;right:0;bottom:0;margin:0;text-align:right;width:400px}</style><article><h1>Tin ở góc trang của tỉnh</h1><p>Trên Cổng Dịch vụ công quốc gia, tỷ lệ hồ sơ nộp trực tuyến còn xa mục tiêu của cả nước trong năm tới, mới đạt 38,3%</p></article>`,
    });
    const edge = await browser.tab();
    await edge.goto('edge.html');
    await untilMarked(edge, '38,3%');
    await edge.press('Alt+Period');
    const { attributes } = await untilCard(edge, '38,3%');
    const { left, top, height } =
      /max-height: (?<height>[\d.]+)px; left: (?<left>[\d.]+)px; top: (?<top>[\d.]+)px/.exec(
        attributes.style!,
      )!.groups!;
    const room = await edge.evaluate(() => [innerWidth, innerHeight] as const);
    expect(Number(left)).toBeGreaterThanOrEqual(0);
    expect(Number(left) + 368).toBeLessThanOrEqual(room[0]);
    expect(Number(top)).toBeGreaterThanOrEqual(0);
    expect(Number(top)).toBeLessThan(room[1]);
    expect(Number(height)).toBeLessThanOrEqual(room[1]);
    await edge.close();
  });

  test('stands by its number, within the window, on a page that zooms itself', async () => {
    server.add('/zoomed.html', {
      body: `<!doctype html><html lang="vi" style="zoom:1.5"><meta charset="utf-8"><title>Tin</title><article><h1>Tin của tỉnh về hồ sơ trực tuyến</h1><p style="text-align:right">Trên Cổng Dịch vụ công quốc gia, tỷ lệ hồ sơ nộp trực tuyến còn xa mục tiêu của cả nước, mới đạt 38,3%</p></article>`,
    });
    const zoomed = await browser.tab();
    await zoomed.goto('zoomed.html');
    await untilMarked(zoomed, '38,3%');
    const { x, y } = await middleOf(zoomed, '38,3%');
    await zoomed.click(x, y);
    // its button can be clicked only where it is on the screen
    await zoomed.clickPart(part(await untilCard(zoomed, '38,3%'), 'close')!);
    await untilNoCard(zoomed);
    await zoomed.close();
  });
});
