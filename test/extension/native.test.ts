import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, OTHER_HOST, type Tab, type TestBrowser } from './harness/browser.ts';
import { marked, part, until, untilCard, untilMarked } from './harness/look.ts';
import type { PageServer } from './harness/server.ts';
import { openNews } from './harness/stage.ts';

/** The browser's calls, as a page of the extension has them. */
type Api = typeof chrome;

interface FirefoxApi {
  commands: { update(change: { name: string; shortcut: string }): Promise<void> };
}

// What no test here does, as it cannot be reached without a screen: click the browser's own prompt for a site, press keys
// or open a menu in Chromium's window, open a menu in Firefox's, hear a screen reader. See `allow`, `shortcut` and `menu`
// of the harness for what stands in their place. The right to one page for once is really given: in Chromium by the
// extension's button, in Firefox by a key.
describe.each(browsers)('with the browser’s own parts, %s', (name) => {
  let server: PageServer;
  let browser: TestBrowser;
  let news: Tab;
  let own: Tab;
  beforeAll(async () => {
    const stage = await openNews(name);
    ({ server, browser, tab: news } = stage);
    own = await browser.tab();
    await own.goto(browser.address('options/index.html'));
    return stage.close;
  });

  /** The figures that are listed in a panel beside a page, or in a tab. */
  const listed = (where: 'beside' | 'in a tab'): Promise<string[]> =>
    own.evaluate((isBeside: boolean) => {
      const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
      const panels = api.extension
        .getViews()
        .filter(({ location }) => location.pathname === '/panel/index.html');
      const panel = panels.find(({ location }) => (location.search === '') === isBeside);
      return [...(panel?.document.querySelectorAll('.figure-value') ?? [])].map(
        (value) => value.textContent ?? '',
      );
    }, where === 'beside');
  const untilListed = (where: 'beside' | 'in a tab'): Promise<string[]> =>
    until(async () => {
      const figures = await listed(where);
      return figures.length > 0 && figures;
    }, `the list ${where}`);

  test('has keys for the four commands that a browser gives keys to', async () => {
    const keys = await own.evaluate(async () => {
      const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
      const commands = await api.commands.getAll();
      return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
    });
    expect(keys).toMatchObject({
      'next-figure': 'Alt+Period',
      'previous-figure': 'Alt+Comma',
      'open-panel': 'Alt+Shift+L',
      'toggle-site': 'Alt+Shift+O',
      'mark-once': '',
      'speak-figure': '',
      'close-card': '',
    });
  });

  test('turns the site off and on by its shortcut', async () => {
    await news.front();
    await browser.shortcut('toggle-site', 'Alt+Shift+KeyO');
    await until(async () => Object.keys(await marked(news)).length === 0, 'no marks');
    await browser.shortcut('toggle-site', 'Alt+Shift+KeyO');
    await untilMarked(news, '48 triệu');
  });

  // Firefox does not count a click on a page's card as one on the extension
  const where = name === 'chromium' ? 'beside' : 'in a tab';
  test(`opens the list from the card, ${where}`, async () => {
    await news.press('Alt+Period');
    const card = await untilCard(news, '48.000.000');
    await news.clickPart(part(card, 'list')!);
    expect(await untilListed(where)).toHaveLength(7);
  });

  test.runIf(name === 'firefox')('opens the list beside the page by its shortcut', async () => {
    await news.front();
    await browser.shortcut('open-panel', 'Alt+Shift+KeyL');
    expect(await untilListed('beside')).toHaveLength(7);
  });

  test('follows the reader from tab to tab, and shows a figure in the text', async () => {
    const second = await browser.tab();
    await second.goto('dark.html');
    await until(async () => (await listed('beside')).length === 3, 'the list of the second page');
    await own.evaluate(() => {
      const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
      const panel = api.extension
        .getViews()
        .find(({ location: { pathname, search } }) => pathname === '/panel/index.html' && !search)!;
      panel.document.querySelectorAll<HTMLElement>('.figure')[2]!.click();
    });
    await untilCard(second, '38,3%');
    await second.close();
  });

  test(`marks a page of no listed site for once, by ${name === 'firefox' ? 'a key' : 'its menu'}`, async () => {
    await news.goto(`http://${OTHER_HOST}:${server.port}/article.html`);
    expect(await marked(news)).toEqual({});
    if (browser.menu) await browser.menu('mark-once');
    else {
      await own.evaluate(() => {
        const { commands } = (globalThis as unknown as { browser: FirefoxApi }).browser;
        return commands.update({ name: 'mark-once', shortcut: 'Alt+Shift+K' });
      });
      await news.front();
      await browser.shortcut('mark-once', 'Alt+Shift+KeyK');
    }
    await untilMarked(news, '48 triệu');
    await news.goto(`http://${OTHER_HOST}:${server.port}/dark.html`);
    await news.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await marked(news)).toEqual({});
  });

  test('runs on a site that the reader adds, if the browser allows it', async () => {
    await browser.allow(`*://${OTHER_HOST}/*`);
    await own.goto(browser.address('options/index.html'));
    const button = await own.evaluate((host: string) => {
      const input = document.querySelector<HTMLInputElement>('form input')!;
      input.value = host;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const { x, y, width, height } = document.querySelector('form button')!.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, OTHER_HOST);
    await own.click(button.x, button.y);
    const added = (): Promise<string> =>
      own.evaluate(
        () => document.querySelector('section:nth-of-type(2) > div li')?.firstChild?.textContent ?? '',
      );
    await until(async () => (await added()).includes(OTHER_HOST), 'the site to be added');
    await until(
      () =>
        own.evaluate(async () => {
          const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
          return (await api.scripting.getRegisteredContentScripts()).length > 0;
        }),
      'the script to be registered',
    );
    await news.goto(`http://${OTHER_HOST}:${server.port}/article.html`);
    await untilMarked(news, '48 triệu');
  });
});
