import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openSite } from './open.ts';
import type { Site } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: Site;
beforeAll(async () => {
  const opened = await openSite();
  ({ site, browser } = opened);
  return opened.close;
});

test('without scripts the portal shows its dated figures', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.url}portal/`);
  const texts = await page.locator('solieu-card').allInnerTexts();
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) expect(text).toMatch(/\d[\s\S]*Nguồn: /);
  await context.close();
});

test('each indicator has a page of its own, with its sentence for search engines', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}embed/egdi-rank/`, { waitUntil: 'networkidle' });
  expect(await page.title()).toContain('EGDI');
  expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/thứ \d+/);
  expect(await page.locator('solieu-card').getByRole('heading').textContent()).toContain('EGDI');
  await page.evaluate(axe);
  const found = await page.evaluate(async () =>
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the page
    (await (window as any).axe.run()).violations.map(({ id }: { id: string }) => id),
  );
  // a frame's page has no headings of its own besides the card's
  expect(found.filter((id: string) => id !== 'page-has-heading-one')).toEqual([]);
  await page.close();
});

test.each([
  'indicator=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  'indicator=egdi-rank&theme=../../evil&area=%22%3E%3Cscript%3E&view=x&lang=zz&element=script',
])('nothing of the address gets into the embedded page: %s', async (query) => {
  const page = await browser.newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  await page.goto(`${site.url}embed/?${query}`, { waitUntil: 'networkidle' });
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.locator('link[href*="evil"]').count()).toBe(0);
  expect(dialogs).toEqual([]);
  await page.close();
});

test('every value has its image in both languages', () => {
  const { indicators } = JSON.parse(readFileSync('dist/feed/feed.json', 'utf8'));
  const images = new Set(readdirSync('dist/site/images'));
  for (const { id } of indicators)
    if (existsSync(`dist/site/embed/${id}`))
      for (const lang of ['vi', 'en']) expect(images).toContain(`${id}.${lang}.svg`);
  expect(images.size).toBeGreaterThan(100);
});

test('where the address of the site is known, each indicator answers oEmbed from a fixed template', () => {
  const out = mkdtempSync(join(tmpdir(), 'solieu-site-'));
  execFileSync(
    'npx',
    ['--no-install', 'vite', 'build', '--mode', 'site', '--logLevel', 'error', '--outDir', out],
    {
      env: { ...process.env, SOLIEU_URL: 'https://so.example.vn/kit/', NODE_ENV: 'production', VITEST: '' },
      stdio: 'ignore',
    },
  );
  const answer = JSON.parse(readFileSync(join(out, 'oembed/egdi-rank.json'), 'utf8'));
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    width: 320,
    provider_url: 'https://so.example.vn/kit/',
  });
  expect(answer.html).toMatch(
    /^<iframe src="https:\/\/so\.example\.vn\/kit\/embed\/egdi-rank\/" title="[^"<>]+" width="320" height="\d+" loading="lazy" frameborder="0"><\/iframe>$/,
  );
  expect(readFileSync(join(out, 'embed/egdi-rank/index.html'), 'utf8')).toContain(
    'href="https://so.example.vn/kit/oembed/egdi-rank.json"',
  );
  rmSync(out, { recursive: true });
}, 300_000);
