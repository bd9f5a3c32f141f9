import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from './harness/browser.ts';
import { readingsOf } from './harness/pdf.ts';
import { openPortal, type Portal } from './harness/server.ts';

const head =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="solieu-feed" href="/feed.json">';
const script = '<script type="module" src="/solieu.js"></script>';
const theme = '<link rel="stylesheet" href="/themes/default.css">';
const card = '<solieu-card indicator="accounts"></solieu-card>';
const everything = `${card}<solieu-grid group="public-services"></solieu-grid>
  ${['trend', 'target', 'compare', 'rank', 'ratio'].map((view) => `<solieu-card indicator="online-rate" view="${view}"></solieu-card>`).join('')}
  <solieu-card indicator="nope"></solieu-card>
  <p>Cả nước có <solieu-figure indicator="accounts">54 triệu</solieu-figure>.</p>
  <solieu-trend indicator="online-rate"></solieu-trend><solieu-ranking indicator="online-rate" limit="2"></solieu-ranking>`;

let browser: Browser;
let portal: Portal;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  portal = await openPortal();
});
afterEach(async () => {
  await page.context().close();
  portal.close();
});

async function open(
  body: string,
  { headers = {}, ...options }: BrowserContextOptions & { headers?: Record<string, string> } = {},
) {
  portal.page('/', head + body, headers);
  const context = await browser.newContext(options);
  page = await context.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(() => {
    const seen = window as unknown as { violations: string[]; shift: number };
    seen.violations = [];
    seen.shift = 0;
    addEventListener('securitypolicyviolation', (event) =>
      seen.violations.push(`${event.effectiveDirective}: ${event.sample || event.blockedURI}`),
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${portal.url}/`);
}

const read = <T>(name: string) => page.evaluate((key) => (window as never)[key] as T, name);
/** Two frames later, everything that was to be drawn is drawn, and every shift is told. */
const settle = () =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
const shown = (text: string) => page.getByText(text).filter({ visible: true }).first().waitFor();

test('a policy without inline styles or scripts, with trusted types: nothing to object to', async () => {
  await open(
    `${theme}${script}<main json-ld>${everything}</main><solieu-card indicator="accounts" announce></solieu-card>`,
    {
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html solieu",
      },
    },
  );
  await shown('54,4 triệu');
  await shown('Đà Nẵng');
  await page.getByRole('button', { name: 'Xem bảng số liệu' }).click();
  await page.getByRole('button', { name: 'Xem tất cả 4' }).click();
  await shown('Cần Thơ');
  expect(await read<string[]>('violations')).toEqual([]);
  expect(errors.filter((error) => !error.includes('favicon'))).toEqual([]);
});

test('both kits on one page, where trusted types may be made twice', async () => {
  await open(`${script.replace('solieu.js', 'solieu-card.js')}${script}${everything}`, {
    headers: {
      'content-security-policy':
        "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html solieu 'allow-duplicates'",
    },
  });
  await shown('54,4 triệu');
  await shown('Đà Nẵng');
  expect(await read<string[]>('violations')).toEqual([]);
});

test('the figures of a page that asks for it are described once, to search engines', async () => {
  const fromSnapshot = '<script type="application/ld+json" data-solieu>{}</script>';
  await open(`${script}<main json-ld>${fromSnapshot}${everything}</main>`);
  await shown('Đà Nẵng');
  await page.waitForFunction(() => document.querySelector('script[type="application/ld+json"]'));
  const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(blocks).toHaveLength(1);
  const graph: { '@type': string; value?: number }[] = JSON.parse(blocks[0]!)['@graph'];
  expect(graph.map((node) => node['@type'])).toContain('Dataset');
  expect(graph.filter((node) => node['@type'] === 'Observation').map(({ value }) => value)).toEqual([
    54_400_000, 61.4,
  ]);
});

const snapshot = `<figure class="solieu-snapshot"><figcaption><strong>Tài khoản định danh điện tử đã kích hoạt</strong><br><small>Cả nước · đến hết tháng 6 năm 2026</small></figcaption>
  <p><data value="54400000">54,4 triệu</data> tài khoản</p><small data-part="meta">Nguồn: Bộ Công an, 01/7/2026<br>Cập nhật lúc 09:00 ngày 21/11/2026</small></figure>`;
const withSnapshot = `<solieu-card indicator="accounts">${snapshot}</solieu-card>`;

test.each([
  ['a snapshot and a theme', theme + script + withSnapshot],
  ['a theme, no snapshot', theme + script + card],
  [
    'views, charts and tables',
    theme + script + everything.replace(/<solieu-(grid|figure).*?(grid|figure)>/g, ''),
  ],
])('nothing below the cards moves: %s', async (_, body) => {
  await open(`${body}<p>Bài viết tiếp theo.</p>`, { viewport: { width: 400, height: 3000 } });
  await shown('Cập nhật lúc');
  await settle();
  expect(await read<number>('shift')).toBe(0);
});

test('nothing moves either when the feed is down', async () => {
  portal.mood = 'down';
  await open(`${theme}${script}${withSnapshot}<p>Bài viết tiếp theo.</p>`, {
    viewport: { width: 400, height: 1000 },
  });
  await shown('Chưa tải được số liệu');
  await settle();
  expect(await read<number>('shift')).toBe(0);
});

test('without scripts the snapshot stands in its place', async () => {
  await open(`${theme}${script}${withSnapshot}`, { javaScriptEnabled: false });
  expect(await page.getByText('54,4 triệu').isVisible()).toBe(true);
  expect((await page.locator('solieu-card').boundingBox())!.height).toBeGreaterThan(180);
});

test('old style sheets of a page do not reach the card', async () => {
  const boxOf = () =>
    page.evaluate(() => {
      const root = document.querySelector('solieu-card')!.shadowRoot!;
      return ['.title', '.number', '.meta', '.card'].map((name) => {
        const { fontSize, fontStyle, color, textTransform, textAlign, direction, display } = getComputedStyle(
          root.querySelector(name)!,
        );
        return { fontSize, fontStyle, color, textTransform, textAlign, direction, display };
      });
    });
  const sized = '<style>main { width: 24rem } solieu-card { inline-size: 300px }</style>';
  await open(`${sized}${script}<main>${card}</main>`);
  await shown('54,4 triệu');
  const calm = await boxOf();
  await page.context().close();
  await open(`${sized}<style>
      html { font-size: 62.5% } body { font-size: 1.6rem; direction: rtl }
      * { color: red !important; float: left !important; text-transform: uppercase !important; text-align: center !important;
          font-style: italic !important; margin: 0 !important; line-height: 1 !important; box-sizing: content-box !important }
    </style>${script}<main>${card}</main>`);
  await shown('54,4 triệu');
  expect(await boxOf()).toEqual(calm);
  expect((await page.locator('solieu-card').boundingBox())!.width).toBeGreaterThan(200);
});

test.each([
  ['a table', `<table><tr><th>Chỉ số<tr><td>${card}<tr><td>${card}</table>`],
  ['a flex row', `<div style="display:flex;flex-wrap:wrap">${card}${card}</div>`],
  ['a column of 320 pixels', `<div style="width:288px">${everything}</div>`],
])('nothing is cut off in %s', async (_, body) => {
  await open(`${script}${body}`, { viewport: { width: 320, height: 900 } });
  await shown('54,4 triệu');
  await settle();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
});

test('at twice the text size nothing is cut off', async () => {
  await open(`<style>html { font-size: 200% }</style>${script}${everything}`, {
    viewport: { width: 640, height: 900 },
  });
  await shown('54,4 triệu');
  await settle();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
});

test('in a dialog, a hidden tab and a frame the card is there once it is seen', async () => {
  portal.page('/frame', head + script + card);
  await open(
    `${script}<dialog>${card}</dialog><div hidden id="tab">${card}</div><iframe src="/frame" title="khung"></iframe>`,
  );
  await page.frameLocator('iframe').getByText('54,4 triệu').waitFor();
  await page.evaluate(() => {
    document.querySelector('dialog')!.show();
    document.querySelector<HTMLElement>('#tab')!.hidden = false;
  });
  await page.locator('dialog').getByText('54,4 triệu').waitFor();
  await page.locator('#tab').getByText('54,4 triệu').waitFor();
});

test.each(['America/Los_Angeles', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati'])(
  'times are Vietnam’s for a reader in %s',
  async (timezoneId) => {
    await open(script + card, { timezoneId, locale: 'en-US' });
    await shown('Cập nhật lúc 09:00 ngày 21/11/2026');
    await shown('đến hết tháng 6 năm 2026');
  },
);

const surface = () =>
  page.evaluate(
    () =>
      getComputedStyle(document.querySelector('solieu-card')!.shadowRoot!.querySelector('.card')!)
        .backgroundColor,
  );
const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(23, 29, 36)';

test.each([
  ['a page that says nothing stays light, whatever the system', '', 'dark', LIGHT],
  [
    'a page that takes both follows the system',
    '<meta name="color-scheme" content="light dark">',
    'dark',
    DARK,
  ],
  ['a page that is dark is dark', '<style>:root { color-scheme: dark }</style>', 'light', DARK],
  [
    'a page that is dark by a class is dark',
    `${theme}<script>document.documentElement.className = 'dark'</script>`,
    'light',
    DARK,
  ],
] as const)('%s', async (_, extra, colorScheme, colour) => {
  await open(extra + script + card, { colorScheme });
  await shown('54,4 triệu');
  expect(await surface()).toBe(colour);
});

test('forced colours keep borders, arrows and bars', async () => {
  await open(`${script}<solieu-card indicator="online-rate" view="target"></solieu-card>`, {
    forcedColors: 'active',
  });
  await shown('61,4%');
  const drawn = await page.evaluate(() => {
    const root = document.querySelector('solieu-card')!.shadowRoot!;
    const style = (name: string) => getComputedStyle(root.querySelector(name)!);
    return {
      border: style('.card').borderTopStyle,
      different: style('.fill').fill !== style('.track').fill,
      mark: style('.mark').stroke !== style('.track').fill,
    };
  });
  expect(drawn).toEqual({ border: 'solid', different: true, mark: true });
});

test('on paper the values stand, also those that were never scrolled to', async () => {
  await open(`${script}<div style="height: 5000px"></div>${everything}`);
  await page.waitForFunction(() =>
    document.querySelector('solieu-ranking')?.shadowRoot?.querySelector('table'),
  );
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('54,4 triệu').first().isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Tải tệp CSV' }).isVisible()).toBe(false);
  const pdf = await page.pdf();
  const said = readingsOf(pdf).map((text) => text.normalize('NFC').replace(/\s/g, ''));
  for (const words of ['54,4', '61,4%', '09:00ngày21/11/2026'])
    expect(
      said.some((text) => text.includes(words)),
      words,
    ).toBe(true);
});

test('a thousand cards on one page are drawn by one request', async () => {
  await open(script + card.repeat(1000));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('solieu-card')].every((one) => one.shadowRoot?.querySelector('.number')),
  );
  expect(portal.answers).toEqual([200]);
  expect(errors.filter((error) => !error.includes('favicon') && !error.includes('404'))).toEqual([]);
});
