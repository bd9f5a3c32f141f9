import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab, type TestBrowser } from './harness/browser.ts';
import { middleOf, part, until, untilCard, untilNoCard } from './harness/look.ts';
import { openNews } from './harness/stage.ts';

describe.each(browsers)('by touch and by ear, %s', (name) => {
  let browser: TestBrowser;
  let tab: Tab;
  beforeAll(async () => {
    const stage = await openNews(name);
    ({ browser, tab } = stage);
    return stage.close;
  });

  test('opens a card by a tap on a figure, and closes it by a tap elsewhere', async () => {
    const pointers = tab.evaluate(
      () =>
        new Promise((resolve) => addEventListener('click', (e) => resolve((e as PointerEvent).pointerType))),
    );
    const { x, y } = await middleOf(tab, '38,3%');
    await tab.tap(x, y);
    const card = await untilCard(tab, '38,3%');
    expect(part(card, 'number')?.text).toBe('38,3%');
    expect(await pointers).toBe('touch');
    await tab.tap(5, 300);
    await untilNoCard(tab);
  });

  test('hands the keyboard to a card that is named by what it says', async () => {
    await tab.press('Alt+Period');
    const card = await untilCard(tab, '48.000.000');
    expect(card.attributes['aria-label']).toMatch(/48\.000\.000/);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toMatch(/^s-/);
    await tab.press('Escape');
    await untilNoCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('says the open figure aloud when asked', async () => {
    await tab.press('Alt+Period');
    const { attributes } = await untilCard(tab, '48.000.000');
    expect((await tab.heard()).join('')).toBe('');
    const own = await browser.tab();
    await own.goto(browser.address('options/index.html'));
    await own.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const tabs = await api.tabs.query({});
      const { id } = tabs.find(({ url }) => url?.includes('article.html'))!;
      await api.tabs.sendMessage(id!, { type: 'speak' });
    });
    await until(async () => (await tab.heard()).join(''), 'the figure to be said');
    expect(await tab.heard()).toEqual([attributes['aria-label']]);
    await own.close();
  });
});
