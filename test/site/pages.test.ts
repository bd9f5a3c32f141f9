import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite } from './open.ts';
import type { Site } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['', 'portal/', 'news/', 'builder/', 'check/', 'playground/', 'reference/', 'cms/'];
const LARGEST = 150_000;

/** What a page shows only to who uses it. */
const USED: Record<string, (page: Page) => Promise<void>> = {
  'check/': async (page) => {
    await page.locator('#sample').click();
    await page.locator('#rows button').first().waitFor();
  },
  'builder/': async (page) => {
    await page.locator('#strengths input[value="div"]').check();
    await page.locator('#saved').fill((await page.locator('#test-piece').textContent())!);
    await page.locator('#kept table').waitFor();
  },
  'playground/': async (page) => {
    await page.locator('#preset').selectOption('government');
  },
};

let browser: Browser;
let site: Site;
beforeAll(async () => {
  const opened = await openSite();
  ({ site, browser } = opened);
  return opened.close;
});

/** Every layout shift, with what moved. */
function watchShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      sources: { node: Element | null }[];
    })[])
      shifts.push(
        `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(' | ')}`,
      );
  }).observe({ type: 'layout-shift', buffered: true });
}

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.addInitScript(watchShifts);
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return page;
}

const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the page
    const { violations } = await (window as any).axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(
      ({ id, nodes }: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary.split('\n')[1]}`,
        ),
    );
  });
}

describe.each(PAGES)('/%s', (path) => {
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    site.sent.clear();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    page.on('request', (request) => asked.push(request.url()));
    await page.addInitScript(watchShifts);
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
  });
  afterAll(() => page?.close());

  test('weighs at most 150 kB gzip in all, its feed included', () => {
    const sizes = [...site.sent].map(([name, size]) => `${name} ${size}`).join('\n');
    expect(
      [...site.sent.values()].reduce((a, b) => a + b, 0),
      sizes,
    ).toBeLessThanOrEqual(LARGEST);
  });

  test('asks no other host for anything', () => {
    expect(asked.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url))).toEqual([]);
  });

  test('nothing moves while it loads', async () => {
    expect(await shiftsOf(page)).toEqual([]);
  });

  test('has no accessibility violation in light and dark, and fits 320 px', async () => {
    await page.evaluate(axe);
    expect(await violations(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page), 'dark').toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await violations(page), '320 px').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test.runIf(path in USED)('has none once it is used, either', async () => {
    const used = await open(path);
    await USED[path]!(used);
    await used.evaluate(axe);
    expect(await violations(used), 'light').toEqual([]);
    await used.emulateMedia({ colorScheme: 'dark' });
    await used.setViewportSize({ width: 320, height: 700 });
    expect(await violations(used), 'dark, 320 px').toEqual([]);
    expect(await used.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await used.close();
  });

  test('is in English where asked, without a shift, and back in Vietnamese by one button', async () => {
    const english = await open(`${path}?lang=en`);
    expect(await shiftsOf(english)).toEqual([]);
    expect(await english.locator('html').getAttribute('lang')).toBe('en');
    expect(await english.title()).not.toMatch(/[ăâđêôơưà-ỹ]/i);
    await english.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await english.locator('html').getAttribute('lang')).toBe('vi');
    expect(await english.title()).toMatch(/[ăâđêôơưà-ỹ]/i);
    await english.close();
  });
});
