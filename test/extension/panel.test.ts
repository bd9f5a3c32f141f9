import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DraftSchema } from '../../src/feed/schema.ts';
import { temporaryFolder } from '../setup/temporary.ts';
import { browsers, type Tab, type TestBrowser } from './harness/browser.ts';
import { part, until, untilCard, untilMarked } from './harness/look.ts';
import type { PageServer } from './harness/server.ts';
import { openNews } from './harness/stage.ts';

describe.each(browsers)('the side panel, %s', (name) => {
  let server: PageServer;
  let browser: TestBrowser;
  let news: Tab;
  let panel: Tab;
  beforeAll(async () => {
    const stage = await openNews(name);
    ({ server, browser, tab: news } = stage);
    panel = await browser.tab();
    await panel.goto(browser.address('panel/index.html?tab=0'));
    const tab = await panel.evaluate(async () => {
      const api = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
      const tabs = await api.tabs.query({});
      return tabs.find(({ url }) => url?.includes('article.html'))!.id;
    });
    await panel.goto(browser.address(`panel/index.html?tab=${tab}`));
    await until(async () => (await items(panel)).length > 0, 'the list');
    return stage.close;
  });

  test('lists the figures of the page in order', async () => {
    expect(await items(panel)).toEqual([
      'hơn 48.000.000 tài khoản định danh',
      'hơn 48.000.000 tài khoản định danh',
      '+12%',
      '38,3%',
      '2.416/3.924 thôn',
      '89,5%',
      '80%',
    ]);
  });

  test('filters by kind', async () => {
    await choose(panel, 1, 'ratio');
    await until(async () => (await items(panel)).length === 1, 'one item');
    expect(await items(panel)).toEqual(['2.416/3.924 thôn']);
    await choose(panel, 1, '');
    await until(async () => (await items(panel)).length === 7, 'all items');
  });

  test('goes to a figure in the text, and follows which one is open there', async () => {
    await panel.evaluate(() => document.querySelectorAll<HTMLElement>('.figure')[4]!.click());
    const card = await untilCard(news, '2.416/3.924');
    expect(part(card, 'words')?.text).toBe('tức 61,6%');
    const open = await until(
      () =>
        panel.evaluate(
          () => document.querySelector('[aria-current] .figure-value')?.textContent ?? undefined,
        ),
      'the open figure in the list',
    );
    expect(open).toBe('2.416/3.924 thôn');
  });

  test('saves CSV, JSON, JSON-LD and annotations of what is shown', async () => {
    const saved = await savedFiles(panel, '.exports button');
    const named = Object.fromEntries(
      saved.map(({ file, text }) => [file.replace('so-lieu-tin.mau.gov.vn-2024-04-25.', ''), text]),
    );
    expect(Object.keys(named)).toEqual(['csv', 'json', 'jsonld', 'annotations.jsonld']);
    expect(named.csv!.split('\r\n')[0]).toMatch(/start,end,quote,value/);
    expect(named.csv!.split('\r\n')).toHaveLength(9);
    expect(JSON.parse(named.json!).figures[3]).toMatchObject({ quote: '38,3%', value: 38.3 });
    expect(JSON.parse(named.json!).figures[3].link).toContain('#:~:text=');
    expect(JSON.parse(named.jsonld!)['@context']).toBe('https://schema.org');
    const { items } = JSON.parse(named['annotations.jsonld']!).first;
    const [quote, position] = items[3].target.selector;
    expect(quote).toMatchObject({ type: 'TextQuoteSelector', exact: '38,3%' });
    expect(quote.prefix).toMatch(/hồ sơ nộp trực tuyến đạt $/);
    expect(position.end - position.start).toBe(5);
  });

  test('collects figures for a feed draft', async () => {
    await panel.evaluate(() => {
      document.querySelectorAll<HTMLElement>('.collect')[3]!.click();
    });
    await until(
      () => panel.evaluate(() => document.querySelector('.collected button') !== null),
      'the collection',
    );
    const [{ text }] = (await savedFiles(panel, '.collected p button')) as unknown as [{ text: string }];
    const draft = DraftSchema.parse(JSON.parse(text));
    expect(draft.articles).toHaveLength(1);
    expect(draft.articles[0]!.source).toMatchObject({ publisher: 'tin.mau.gov.vn', date: '2024-04-25' });
    expect(draft.articles[0]!.figures[0]).toMatchObject({ quote: '38,3%', value: 38.3, unit: '%' });
    const folder = temporaryFolder();
    const file = join(folder, 'so-lieu.draft.json');
    writeFileSync(file, text);
    execFileSync('node', ['dist/cli.js', 'feed', 'build', '--out', join(folder, 'feed'), file], {
      stdio: 'pipe',
    });
    expect(readFileSync(join(folder, 'feed', 'feed.json'), 'utf8')).toContain('tin.mau.gov.vn');
  });

  test('shows of which articles figures are kept, and lets go of one', async () => {
    const kept = (): Promise<string[]> =>
      panel.evaluate(() => [...document.querySelectorAll('.kept span')].map((e) => e.textContent ?? ''));
    const press = (selector: string): Promise<void> =>
      panel.evaluate((one: string) => document.querySelector<HTMLElement>(one)!.click(), selector);
    await until(async () => (await kept()).length === 0, 'the emptied collection');
    await press('.collect');
    await until(async () => (await kept()).length === 1, 'the article');
    expect(await kept()).toEqual(['Hơn 48 triệu tài khoản định danh điện tử đã được cấp (1)']);
    await press('.kept button');
    await until(async () => (await kept()).length === 0, 'the article to go');
    expect(await panel.evaluate(() => document.querySelector('[aria-pressed=true]'))).toBe(null);
  });

  test('says that a page has no article, and follows the tab to one that has', async () => {
    server.add('/home.html', { body: '<!doctype html><html lang="vi"><title>Trang chủ</title><p>Trang chủ' });
    await news.goto('home.html');
    const said = (): Promise<string | undefined> =>
      panel.evaluate(() => document.querySelector('.empty')?.textContent ?? undefined);
    await until(
      async () => (await said()) === 'Không thấy bài viết nào có số liệu trên trang này.',
      'a word about it',
    );
    await news.goto('article.html');
    await until(async () => (await items(panel)).length === 7, 'the list');
    expect(await said()).toBeUndefined();
  });

  test('writes what a spreadsheet would run as text', async () => {
    // the page itself may give its figures as data: any text can stand in them
    server.add('/formula.html', {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>=cmd</title><script type="application/ld+json">{"@type":"Observation","description":"48 triệu","value":-48,"unitText":"=HYPERLINK(\\"http://x.vn\\")","observationPeriod":"@SUM(1)"}</script><article><h1>Tin có công thức trong dữ liệu</h1><p>Tính đến hết tháng 3/2024, cơ quan công an cả nước đã cấp hơn 48 triệu tài khoản định danh điện tử, theo báo cáo của bộ.</p></article>`,
    });
    await news.goto('formula.html');
    expect(await untilMarked(news, '48 triệu')).toEqual({ publisher: ['48 triệu'] });
    await until(async () => (await items(panel)).length === 1, 'the new list');
    const [csv] = await savedFiles(panel, '.exports button');
    const row = csv!.text.split('\r\n')[1]!;
    expect(row).toContain(`"'=HYPERLINK(""http://x.vn"")"`);
    expect(row).toContain(",'@SUM(1),");
    expect(row).toContain(',48 triệu,-48,');
  });
});

const items = (panel: Tab): Promise<string[]> =>
  panel.evaluate(() => [...document.querySelectorAll('.figure-value')].map((e) => e.textContent ?? ''));

const choose = (panel: Tab, select: number, value: string): Promise<void> =>
  panel.evaluate(
    (index: number, chosen: string) => {
      const element = document.querySelectorAll('select')[index]!;
      element.value = chosen;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    select,
    value,
  );

/** Presses buttons and reads the files that they would save. */
const savedFiles = (panel: Tab, buttons: string): Promise<{ file: string; text: string }[]> =>
  panel.evaluate(async (selector: string) => {
    const files: Promise<{ file: string; text: string }>[] = [];
    const blobs = new Map<string, Blob>();
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL(blob);
      blobs.set(url, blob);
      return url;
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      files.push(
        blobs
          .get(this.href)!
          .text()
          .then((text) => ({ file: this.download, text })),
      );
    };
    for (const button of document.querySelectorAll<HTMLElement>(selector)) button.click();
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
    return Promise.all(files);
  }, buttons);
