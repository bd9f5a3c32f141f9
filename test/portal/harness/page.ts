import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium } from './browser.ts';
import { openPortal, type Portal } from './server.ts';

export const head =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="solieu-feed" href="/feed.json">';
export const script = '<script type="module" src="/solieu.js"></script>';
export const theme = '<link rel="stylesheet" href="/themes/default.css">';
export const card = '<solieu-card indicator="accounts"></solieu-card>';
export const everything = `${card}<solieu-grid group="public-services"></solieu-grid>
  ${['trend', 'target', 'compare', 'rank', 'ratio'].map((view) => `<solieu-card indicator="online-rate" view="${view}"></solieu-card>`).join('')}
  <solieu-card indicator="nope"></solieu-card>
  <p>Cả nước có <solieu-figure indicator="accounts">54 triệu</solieu-figure>.</p>
  <solieu-trend indicator="online-rate"></solieu-trend><solieu-ranking indicator="online-rate" limit="2"></solieu-ranking>`;

let browser: Browser;
/** Of each test anew: what serves its page, the page, and what went wrong on it. */
export let portal: Portal;
export let page: Page;
export let errors: string[];

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

/** Opens a page of a portal, with the head that all have, in a browser as the options say. */
export async function open(
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

/** What the page's own script has put on its window: `violations`, `shift`. */
export const read = <T>(name: string) => page.evaluate((key) => (window as never)[key] as T, name);
/** Two frames later, everything that was to be drawn is drawn, and every shift is told. */
export const settle = () =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
/** Waits until a text is seen. */
export const shown = (text: string) => page.getByText(text).filter({ visible: true }).first().waitFor();
