import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab, type TestBrowser } from './harness/browser.ts';
import { marked, until, untilMarked } from './harness/look.ts';
import type { Api } from './harness/own.ts';
import { openStage } from './harness/stage.ts';

describe.each(browsers)('the extension’s own pages, %s', (name) => {
  let browser: TestBrowser;
  let own: Tab;
  beforeAll(async () => {
    const stage = await openStage(name);
    ({ browser, tab: own } = stage);
    await own.goto(browser.address('options/index.html'));
    return stage.close;
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
    expect(told).toBe('“không phải trang” không phải tên trang web. Ví dụ: baodantoc.vn');
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
});
