import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openSite } from './open.ts';
import type { Site } from './serve.ts';

let browser: Browser;
let site: Site;
let page: Page;
beforeAll(async () => {
  const opened = await openSite();
  ({ site, browser } = opened);
  page = await browser.newPage({ colorScheme: 'light' });
  await page.goto(`${site.url}reference/`);
  return opened.close;
});

test('whatever an element’s comments say is told in Vietnamese too', async () => {
  expect(await page.locator('.element td:last-child').count()).toBeGreaterThan(100);
  expect(await page.locator('.element .keep[lang="en"]').allTextContents()).toEqual([]);
  expect(await page.locator('.element td:last-child:empty').count()).toBe(0);
});

test('each token that has a value of its own is listed with it, for light and dark', async () => {
  const row = page.locator('#solieu-card tr', { hasText: '--solieu-color-text' });
  expect(await row.locator('td').nth(1).textContent()).toMatch(/^#[\da-f]{6} \/ #[\da-f]{6}$/);
});

test('the first example is a whole page, and the theme beside it dresses a card', async () => {
  const [start, css] = await Promise.all(
    ['#start pre', '#theming pre'].map((place) => page.locator(place).textContent()),
  );
  const markup = start!.replaceAll('https://portal.example.vn/solieu/', site.url);
  site.pages.set('/try.html', `<!doctype html><html lang="vi">${markup}<style>${css}</style>`);
  const bare = await browser.newPage({ colorScheme: 'light' });
  await bare.goto(`${site.url}try.html`);
  const part = (name: string) => bare.locator('solieu-card').locator(`[part="${name}"]`).first();
  await expect.poll(() => part('number').textContent()).toContain('triệu');
  const look = (name: string) =>
    part(name).evaluate((element) => {
      const { color, textTransform, borderRadius } = getComputedStyle(element);
      return { color, textTransform, borderRadius };
    });
  expect((await look('number')).color).toBe('rgb(122, 31, 61)');
  expect((await look('title')).textTransform).toBe('uppercase');
  expect((await look('card')).borderRadius).toBe('0px');
  await bare.close();
});

test('a token set on a part of the page is followed there, beside the default theme', async () => {
  site.pages.set(
    '/try.html',
    `<!doctype html><html lang="vi"><link rel="solieu-feed" href="feed/feed.json"><link rel="stylesheet" href="themes/default.css">
     <style>section { --solieu-color-surface: #fff4d6; --solieu-color-text: #402000 }</style>
     <script type="module" src="solieu.js"></script><section><solieu-card indicator="eid-accounts-activated"></solieu-card></section>`,
  );
  const bare = await browser.newPage({ colorScheme: 'light' });
  await bare.goto(`${site.url}try.html`);
  const card = bare.locator('solieu-card').locator('[part="card"]');
  const look = () => card.evaluate((box) => getComputedStyle(box).backgroundColor);
  await expect.poll(look).toBe('rgb(255, 244, 214)');
  const title = bare.locator('solieu-card').locator('[part="title"]');
  expect(await title.evaluate((one) => getComputedStyle(one).color)).toBe('rgb(64, 32, 0)');
  await bare.close();
});
