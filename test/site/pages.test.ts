import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../setup/browsers.mjs';
import { type Site, serve } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['', 'portal/', 'news/', 'builder/', 'check/', 'playground/', 'reference/', 'cms/'];
const LARGEST = 150_000;

let browser: Browser;
let site: Site;
beforeAll(async () => {
  site = await serve('dist/site');
  browser = await chromium.launch({ executablePath: findBrowser('chromium')!, args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

interface View {
  width?: number;
  colorScheme?: 'light' | 'dark';
}

async function open(path: string, { width = 1280, colorScheme = 'light' }: View = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  return page;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
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
  test('no accessibility violation, in light, dark and at 320 px', async () => {
    for (const view of [{}, { colorScheme: 'dark' as const }, { width: 320 }]) {
      const page = await open(path, view);
      expect(await violations(page), JSON.stringify(view)).toEqual([]);
      await page.close();
    }
  });

  test('nothing is cut off at 320 px', async () => {
    const page = await open(path, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  test('weighs at most 150 kB gzip in all, its own feed included', async () => {
    site.sent.clear();
    const page = await open(path);
    const sizes = [...site.sent].map(([name, size]) => `${name} ${size}`).join('\n');
    expect(
      [...site.sent.values()].reduce((a, b) => a + b, 0),
      sizes,
    ).toBeLessThanOrEqual(LARGEST);
    await page.close();
  });

  test.each(['vi', 'en'])('nothing moves while it loads (%s)', async (lang) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node: Node }[];
        })[])
          shifts.push(
            `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node as Element)?.outerHTML?.slice(0, 80)).join(' | ')}`,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${site.url}${path}?lang=${lang}`, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)).toEqual([]);
    await page.close();
  });

  test('says no word of the other language, and tells which it is', async () => {
    const page = await open(`${path}?lang=en`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).not.toMatch(/[ăâđêôơưà-ỹ]/i);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.title()).toMatch(/[ăâđêôơưà-ỹ]/i);
    await page.close();
  });

  test('asks no other host for anything', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => !url.startsWith(site.url) && !/^(?:data|blob):/.test(url))).toEqual([]);
    await page.close();
  });
});
