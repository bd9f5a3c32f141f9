import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab } from './harness/browser.ts';
import { marked, middleOf, until } from './harness/look.ts';
import { openNews } from './harness/stage.ts';

describe.each(browsers)('with forced colours, %s', (name) => {
  let tab: Tab;
  beforeAll(async () => {
    const stage = await openNews(name, { forcedColors: true });
    ({ tab } = stage);
    await until(async () => (await marked(tab)).finding, 'the finding');
    return stage.close;
  });

  test('tells the marks apart by the shapes of their lines', async () => {
    expect(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    await tab.evaluate(() => {
      for (const { style } of document.querySelectorAll('p')) {
        style.letterSpacing = '1em';
        style.lineHeight = '1.3';
      }
    });
    expect(await lineAfter(tab, '38,3%')).toBe('solid');
    expect(await lineAfter(tab, '12%')).toBe('dashed');
    expect(await lineAfter(tab, '80%')).toBe('double');
    expect(await lineAfter(tab, '2.416')).toBe('wavy');
    expect(await lineAfter(tab, 'nộp')).toBe('none');
  });
});

/** The line in the room after the first letter of a text: nothing but it is painted there. */
async function lineAfter(tab: Tab, text: string): Promise<string> {
  const { x, y, width, height } = await middleOf(tab, text);
  const clip = {
    x: Math.ceil(x - width / 2) + 11,
    y: Math.ceil(y),
    width: 14,
    height: Math.floor(y + height / 2) - Math.ceil(y),
  };
  const columns = await strokes(tab, clip);
  const tops = new Set(columns.flatMap(([first]) => first ?? []));
  if (tops.size === 0) return 'none';
  if (tops.size > 1) return 'wavy';
  if (columns.some((column) => column.length === 0)) return 'dashed';
  return columns.every((column) => column.length === 2) ? 'double' : 'solid';
}

/** Where the strokes of each column of a part of the screen begin, from its top. */
async function strokes(
  tab: Tab,
  clip: { x: number; y: number; width: number; height: number },
): Promise<number[][]> {
  const png = (await tab.screenshot(clip)).toString('base64');
  return tab.evaluate(async (data: string) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, width, height);
    const green = (x: number, y: number): number => pixels[(y * width + x) * 4 + 1]!;
    const ground = green(0, 0);
    const isInk = (x: number, y: number): boolean => y >= 0 && Math.abs(green(x, y) - ground) > 100;
    const rows = Array.from({ length: height }, (_, y) => y);
    return Array.from({ length: width }, (_, x) => rows.filter((y) => isInk(x, y) && !isInk(x, y - 1)));
  }, png);
}
