import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab } from './harness/browser.ts';
import { marked, until, untilCard, untilMarked } from './harness/look.ts';
import { openStage } from './harness/stage.ts';

// Firefox measures no layout shift
describe.skipIf(!browsers.includes('chromium'))('layout, chromium', () => {
  let tab: Tab;
  beforeAll(async () => {
    const stage = await openStage('chromium');
    ({ tab } = stage);
    return stage.close;
  });

  test('nothing moves while figures are marked and as the card opens', async () => {
    await tab.goto('article.html');
    await untilMarked(tab, '48 triệu');
    await until(async () => (await marked(tab)).finding, 'the finding');
    await tab.press('Alt+Period');
    await untilCard(tab, '48.000.000');
    expect(await shifts(tab)).toBe(0);
    // what the page itself moves is seen
    await tab.evaluate(() => {
      document.querySelector<HTMLElement>('h1')!.style.marginTop = '200px';
    });
    expect(await shifts(tab)).toBeGreaterThan(0);
  });
});

/** How much has moved since the page began, after keys and clicks too, once all is painted. */
const shifts = (tab: Tab): Promise<number> =>
  tab.evaluate(async () => {
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const frame = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (let i = 0; i < 3; i++) await frame();
    observer.disconnect();
    return entries.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
  });
