import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openSite } from './open.ts';
import type { Site } from './serve.ts';

let browser: Browser;
let site: Site;
beforeAll(async () => {
  const opened = await openSite();
  ({ site, browser } = opened);
  return opened.close;
});

/** A window as tall as the article: of a longer one only the marks near the screen are painted. */
const TALL = { viewport: { width: 1000, height: 6000 } };

/** The text of every range that is highlighted. */
const marked = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    ),
  );

test('the sample article is marked by the extension’s code, without a change of its text', async () => {
  const page = await browser.newPage(TALL);
  await page.goto(`${site.url}news/`);
  await expect
    .poll(() => marked(page))
    .toEqual(expect.arrayContaining(['2.416/3.924', '89,5%', '48 triệu', '71,63%']));
  const texts = await marked(page);
  for (const furniture of ['1.284', '18', '024', '06']) expect(texts).not.toContain(furniture);
  expect(await page.locator('article').locator('mark, span[class]').count()).toBe(0);
  expect(await page.locator('[data-count]').first().textContent()).toMatch(/Đọc được \d\d số liệu/);
  await page.close();
});

test('stays marked when the reader changes the language of the page', async () => {
  const page = await browser.newPage(TALL);
  await page.goto(`${site.url}news/`);
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(40);
  await page.getByRole('button', { name: 'English' }).click();
  await expect
    .poll(() => page.locator('p[lang="en"] [data-count]').textContent())
    .toMatch(/\d\d figures were read/);
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(40);
  await page.close();
});

test('the first page shows a marked sentence and a live card', async () => {
  const page = await browser.newPage();
  await page.goto(site.url);
  await expect.poll(() => marked(page)).toEqual(expect.arrayContaining(['2.416/3.924', '89,5%', '48 triệu']));
  await expect.poll(() => page.locator('solieu-card').getByRole('heading').count()).toBe(1);
  await page.close();
});
