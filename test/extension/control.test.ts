import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab, type TestBrowser } from './harness/browser.ts';
import { marked, part, until, untilCard, untilMarked, untilNoCard } from './harness/look.ts';
import { openNews } from './harness/stage.ts';

/** The browser's calls, as a page of the extension has them. */
type Api = typeof chrome;

describe.each(browsers)('what the reader controls, %s', (name) => {
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

  /** Changes settings as the options page does; the page that they are about is in front. */
  const store = async (change: object): Promise<void> => {
    await news.front();
    return own.evaluate(async (values: object) => {
      const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
      const { settings = {} } = await api.storage.local.get('settings');
      await api.storage.local.set({ settings: { ...(settings as object), ...values } });
    }, change);
  };
  const untilUnmarked = (): Promise<true> =>
    until(async () => Object.values(await marked(news)).flat().length === 0, 'no marks');
  const message = (sent: object): Promise<unknown> =>
    own.evaluate(async (what: object) => {
      const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
      const tabs = await api.tabs.query({});
      return api.tabs.sendMessage(tabs.find(({ url }) => url?.includes('article.html'))!.id!, what);
    }, sent);

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

  test('tells what a site name must be, and lists the built-in sites', async () => {
    await own.front();
    const told = await own.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('form input')!;
      input.value = 'không phải trang';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      document.querySelector<HTMLButtonElement>('form button')!.click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return document.querySelector('form .told')!.textContent;
    });
    expect(told).toBe('“không phải trang” không phải tên trang web.');
    const hosts = await own.evaluate(() =>
      [...document.querySelectorAll('.columns b')].map((b) => b.textContent),
    );
    expect(hosts).toContain('gov.vn');
    expect(hosts).toEqual([...hosts].sort());
  });

  test('takes only an encrypted address for a feed', async () => {
    await own.front();
    const told = await own.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('input[type=url]')!;
      input.value = 'http://mau.gov.vn/feed.json';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      const section = input.closest('section')!;
      section.querySelector<HTMLInputElement>('[type=checkbox]')!.click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return section.querySelector('.told')!.textContent;
    });
    expect(told).toBe('Cần một địa chỉ https đầy đủ.');
  });

  test('shows in the popup how many figures there are, and a switch for the site', async () => {
    const id = await own.evaluate(async () => {
      const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
      return (await api.tabs.query({})).find(({ url }) => url?.includes('article.html'))!.id;
    });
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
    await press();
    await untilMarked(news, '48 triệu');
    await popup.close();
  });

  test('says in the popup where no extension may run', async () => {
    const popup = await browser.tab();
    await popup.goto(browser.address('popup/index.html'));
    const said = await until(
      () => popup.evaluate(() => document.querySelector('main > p.soft')?.textContent || undefined),
      'a word about it',
    );
    expect(said).toBe('Trình duyệt không cho tiện ích chạy trên trang này.');
    await popup.close();
  });

  test('opens the browser’s own page of shortcuts from the options', async () => {
    const options = await browser.tab();
    await options.goto(browser.address('options/index.html'));
    const tabs = (): Promise<number[]> =>
      options.evaluate(async () => {
        const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
        return (await api.tabs.query({})).map(({ id }) => id!);
      });
    await until(() => options.evaluate(() => document.querySelector('.shortcuts') !== null), 'the button');
    const before = await tabs();
    await options.evaluate(() => document.querySelector<HTMLElement>('.shortcuts')!.click());
    const [opened] = await until(async () => {
      const added = (await tabs()).filter((id) => !before.includes(id));
      return added.length > 0 && added;
    }, 'a tab');
    await options.evaluate(async (id: number) => {
      const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
      await api.tabs.remove(id);
    }, opened!);
    await options.close();
  });

  test.each(['options', 'welcome'])('fits a narrow window: %s', async (page) => {
    const tab = await browser.tab();
    await tab.goto(browser.address(`${page}/index.html`));
    await until(() => tab.evaluate(() => document.querySelector('section') !== null), 'the page');
    const wider = await tab.evaluate(() => {
      const main = document.querySelector('main')!;
      main.style.width = '300px';
      const { right } = main.getBoundingClientRect();
      return [...main.querySelectorAll('*')].flatMap((one) =>
        one.getBoundingClientRect().right > right ? one.outerHTML.slice(0, 80) : [],
      );
    });
    expect(wider).toEqual([]);
    await tab.close();
  });

  test('shows how it works on a sample of its own', async () => {
    const welcome = await browser.tab();
    await welcome.goto(browser.address('welcome/index.html'));
    const marks = await untilMarked(welcome, '48 triệu');
    expect(Object.keys(marks).sort()).toEqual(expect.arrayContaining(['change', 'level', 'target']));
    await until(async () => (await marked(welcome)).finding?.includes('92,5%'), 'the finding of the sample');
    await welcome.close();
  });

  test('shows the number of figures on its button only where so chosen', async () => {
    const badge = (): Promise<string> =>
      own.evaluate(async () => {
        const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
        const tabs = await api.tabs.query({});
        return api.action.getBadgeText({ tabId: tabs.find(({ url }) => url?.includes('article.html'))!.id! });
      });
    expect(await badge()).toBe('');
    await store({ badge: true });
    await until(async () => (await badge()) === '7', 'the number');
    await store({ badge: false });
    await until(async () => (await badge()) === '', 'no number');
  });

  test('saves its settings to a file, and takes them from one', async () => {
    await own.front();
    const saved = await own.evaluate(async () => {
      const { createObjectURL } = URL;
      const { click } = HTMLAnchorElement.prototype;
      const blob = new Promise<Blob>((resolve) => {
        URL.createObjectURL = (given: Blob) => {
          resolve(given);
          return 'blob:none';
        };
      });
      HTMLAnchorElement.prototype.click = () => {};
      document.querySelector<HTMLElement>('section:nth-of-type(4) button')!.click();
      HTMLAnchorElement.prototype.click = click;
      const text = (await blob).text();
      URL.createObjectURL = createObjectURL;
      return text;
    });
    expect(JSON.parse(saved)).toMatchObject({ lang: 'vi', style: 'underline', badge: false, off: [] });
    const load = (text: string): Promise<void> =>
      own.evaluate((content: string) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
        const files = new DataTransfer();
        files.items.add(new File([content], 'solieu.settings.json', { type: 'application/json' }));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, text);
    const told = (): Promise<string> =>
      own.evaluate(() => document.querySelector('section:nth-of-type(4) .told')!.textContent ?? '');
    await load('{"figures": 1}');
    await until(async () => (await told()) === 'Tệp này không phải cài đặt của tiện ích.', 'the refusal');
    await load(saved.replace('"underline"', '"tint"'));
    await until(async () => (await told()) === 'Đã nhập.', 'the settings to be taken');
    await until(
      () => own.evaluate(() => document.querySelectorAll<HTMLInputElement>('[type=radio]')[1]!.checked),
      'the other style',
    );
    await load(saved);
    await until(
      () => own.evaluate(() => document.querySelectorAll<HTMLInputElement>('[type=radio]')[0]!.checked),
      'the style before',
    );
  });

  test('lets its own pages reach no network', async () => {
    const refused = await own.evaluate(async () => {
      const blocked = new Promise<string>((resolve) =>
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective)),
      );
      const failed = await fetch('https://mau.vn/feed.json').then(
        () => false,
        () => true,
      );
      return [failed, await blocked];
    });
    expect(refused).toEqual([true, 'connect-src']);
  });

  test('refuses markup in its own pages', async () => {
    const refused = await own.evaluate(() => {
      try {
        (document.body as unknown as Record<string, string>)[['inner', 'HTML'].join('')] = '<b>x</b>';
        return document.querySelector('body > b') === null;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });

  test('a second script on the same page takes over from the first, as after an update', async () => {
    await news.front();
    const [before] = await news.evaluate(() => [[...CSS.highlights.keys()].map((key) => key.split('-')[0])]);
    await own.evaluate(async () => {
      const api = ((globalThis as { browser?: Api }).browser ?? chrome) as Api;
      const tabs = await api.tabs.query({});
      const tabId = tabs.find(({ url }) => url?.includes('article.html'))!.id!;
      await api.scripting.executeScript({ target: { tabId }, files: ['/content.iife.js'] });
    });
    await until(async () => {
      const now = await news.evaluate(() => [
        ...new Set([...CSS.highlights.keys()].map((key) => key.split('-')[0])),
      ]);
      return now.length === 1 && now[0] !== before![0];
    }, 'only the marks of the new script');
    expect(await news.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
  });
});
