import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab, type TestBrowser } from './harness/browser.ts';
import { marked, middleOf, part, until, untilCard, untilMarked, untilNoCard } from './harness/look.ts';
import { openNews } from './harness/stage.ts';

describe.each(browsers)('on a news page, %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    const stage = await openNews(name);
    ({ browser, tab } = stage);
    return stage.close;
  });

  test('marks the figures of the article, by what they say and whether their sums hold', async () => {
    await until(async () => (await marked(tab)).finding, 'the finding');
    expect(await marked(tab)).toEqual({
      level: ['48 triệu', '48 triệu', '38,3%'],
      change: ['12%'],
      target: ['80%'],
      finding: ['2.416/3.924', '89,5%'],
    });
  });

  test('underlines them in paint', async () => {
    const { x, y, width, height } = await middleOf(tab, '38,3%');
    const box = {
      x: Math.floor(x - width / 2),
      y: Math.floor(y - height / 2),
      width: Math.ceil(width),
      height: 28,
    };
    const plain = await middleOf(tab, 'hồ sơ nộp');
    const beside = { ...box, x: Math.floor(plain.x - 20), y: Math.floor(plain.y - height / 2) };
    expect(await greenPixels(tab, box)).toBeGreaterThan(width * 0.6);
    expect(await greenPixels(tab, beside)).toBe(0);
  });

  test('opens a card on hover, and closes it as the pointer leaves', async () => {
    const { x, y } = await middleOf(tab, '38,3%');
    await tab.move(x, y);
    const card = await untilCard(tab, '38,3%');
    expect(part(card, 'number')?.text).toBe('38,3%');
    expect(part(card, 'title')?.text).toMatch(/hồ sơ/i);
    expect(part(card, 'official')?.text).toMatch(/Số liệu chính thức.*Mới nhất/);
    await tab.move(5, 300);
    await untilNoCard(tab);
  });

  test('opens a card by key, goes on by key, closes it by Escape', async () => {
    await tab.press('Alt+Period');
    const first = await untilCard(tab, '48.000.000');
    expect(part(first, 'value')?.text).toBe('hơn 48.000.000 tài khoản định danh');
    expect(part(first, 'words')?.text).toBe('bốn mươi tám triệu');
    await tab.press('Alt+Period');
    await tab.press('Alt+Period');
    await untilCard(tab, '+12%');
    await tab.press('Escape');
    await untilNoCard(tab);
  });

  test('opens a card by click, and keeps it until a click elsewhere', async () => {
    const { x, y } = await middleOf(tab, '2.416/3.924');
    await tab.click(x, y);
    const card = await untilCard(tab, '2.416/3.924');
    expect(part(card, 'words')?.text).toBe('tức 61,6%');
    expect(part(card, 'finding-title')?.text).toBe('Phép tính không khớp');
    expect(part(card, 'sum')?.text).toBe('2.416 / 3.924 = 61,6 %');
    expect(part(card, 'caveat')?.text).toMatch(/có thể/);
    await tab.click(5, 300);
    await untilNoCard(tab);
  });

  test('changes nothing of the page but for one element', async () => {
    const bare = await browser.tab();
    await bare.goto('article.html?bare');
    await untilMarked(bare, '48 triệu');
    const before = await bare.evaluate(() => document.documentElement.outerHTML);
    const source = await bare.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    });
    expect(before).toBe(source);
    await bare.press('Alt+Period');
    await untilCard(bare, '48.000.000');
    const [elements, after] = await bare.evaluate(() => {
      const added = [...document.documentElement.children].filter(
        (e) => !['HEAD', 'BODY'].includes(e.nodeName),
      );
      const html = document.documentElement.outerHTML;
      return [added.length, html.replace(added[0]!.outerHTML, '')] as const;
    });
    expect(elements).toBe(1);
    expect(after).toBe(source);
    expect(bare.errors).toEqual([]);
    await bare.close();
  });
});

/** Pixels of the marks' green in a part of the screen. */
async function greenPixels(
  tab: Tab,
  clip: { x: number; y: number; width: number; height: number },
): Promise<number> {
  const png = (await tab.screenshot(clip)).toString('base64');
  return tab.evaluate(async (data: string) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let found = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      const [red, green, blue] = [pixels[i]!, pixels[i + 1]!, pixels[i + 2]!];
      if (green - red > 40 && Math.abs(green - blue) < 50) found++;
    }
    return found;
  }, png);
}
