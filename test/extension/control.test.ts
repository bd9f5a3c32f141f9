import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab, type TestBrowser } from './harness/browser.ts';
import { marked, part, until, untilCard, untilMarked, untilNoCard } from './harness/look.ts';
import { type Api, change, idOf, tell } from './harness/own.ts';
import { openNews } from './harness/stage.ts';

describe.each(browsers)('what the reader controls on pages, %s', (name) => {
  let browser: TestBrowser;
  let news: Tab;
  let own: Tab;
  beforeAll(async () => {
    const stage = await openNews(name);
    ({ browser, tab: news } = stage);
    own = await browser.tab();
    await own.goto(browser.address('options/index.html'));
    return stage.close;
  });

  /** The page that the settings are about is in front. */
  const store = async (settings: object): Promise<void> => {
    await news.front();
    return change(own, settings);
  };
  const untilUnmarked = (): Promise<true> =>
    until(async () => Object.values(await marked(news)).flat().length === 0, 'no marks');
  const message = async (sent: object): Promise<unknown> => tell(own, await idOf(own, 'article.html'), sent);

  test('turns a site off and on again, on open pages too', async () => {
    await store({ off: ['tin.mau.gov.vn'] });
    await untilUnmarked();
    expect(await news.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await store({ off: [] });
    await untilMarked(news, '48 triệu');
  });

  test('marks a page once though its site is off', async () => {
    await store({ off: ['tin.mau.gov.vn'] });
    await untilUnmarked();
    await message({ type: 'once' });
    await untilMarked(news, '48 triệu');
    await news.goto('article.html?again');
    await store({ off: [] });
    await untilMarked(news, '48 triệu');
  });

  test('does what the browser’s own shortcuts ask for', async () => {
    await message({ type: 'next' });
    await untilCard(news, '48.000.000');
    await message({ type: 'next' });
    await message({ type: 'next' });
    await untilCard(news, '+12%');
    await message({ type: 'previous' });
    await untilCard(news, '48.000.000');
    await message({ type: 'close' });
    await untilNoCard(news);
  });

  test('answers in English, with other marks, where so chosen', async () => {
    await store({ lang: 'en', style: 'none' });
    await own.front();
    await until(() => own.evaluate(() => document.documentElement.lang === 'en'), 'English options');
    expect(await own.evaluate(() => document.querySelector('h1')!.textContent)).toBe('Solieu: Options');
    await untilMarked(news, '48 triệu');
    await news.press('Alt+Period');
    const card = await untilCard(news, '48,000,000');
    expect(part(card, 'value')?.text).toMatch(/^over 48,000,000/);
    await store({ lang: 'vi', style: 'underline' });
    await own.front();
    await until(() => own.evaluate(() => document.documentElement.lang === 'vi'), 'Vietnamese options');
  });

  test('shows in the popup how many figures there are, and a switch for the site', async () => {
    const id = await idOf(own, 'article.html');
    const popup = await browser.tab();
    await popup.goto(browser.address(`popup/index.html?tab=${id}`));
    await until(
      () => popup.evaluate(() => document.querySelector('.count')?.textContent || undefined),
      'a count',
    );
    expect(await popup.evaluate(() => document.querySelector('.count')!.textContent)).toBe(
      '7 con số1 chỗ cần xem lại',
    );
    const press = (): Promise<void> =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.switch input')!.click());
    await news.front();
    await press();
    await untilUnmarked();
    await until(
      () => popup.evaluate(() => document.querySelector('.count')?.textContent === ''),
      'no count of what is no longer marked',
    );
    await press();
    await untilMarked(news, '48 triệu');
    await popup.close();
  });

  test('shows the number of figures on its button only where so chosen', async () => {
    const id = await idOf(own, 'article.html');
    const badge = (): Promise<string> =>
      own.evaluate(
        (tabId: number) =>
          ((globalThis as { browser?: Api }).browser ?? chrome).action.getBadgeText({ tabId }),
        id,
      );
    expect(await badge()).toBe('');
    await store({ badge: true });
    await until(async () => (await badge()) === '7', 'the number');
    await store({ badge: false });
    await until(async () => (await badge()) === '', 'no number');
  });

  test('a second script on the same page takes over from the first, as after an update', async () => {
    await news.front();
    const [before] = await news.evaluate(() => [[...CSS.highlights.keys()].map((key) => key.split('-')[0])]);
    await own.evaluate(
      async (tabId: number) => {
        const api = (globalThis as { browser?: Api }).browser ?? chrome;
        await api.scripting.executeScript({ target: { tabId }, files: ['/content.iife.js'] });
      },
      await idOf(own, 'article.html'),
    );
    await until(async () => {
      const now = await news.evaluate(() => [
        ...new Set([...CSS.highlights.keys()].map((key) => key.split('-')[0])),
      ]);
      return now.length === 1 && now[0] !== before![0];
    }, 'only the marks of the new script');
    expect(await news.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });
});
