import { readFileSync } from 'node:fs';
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
  page = await browser.newPage({ acceptDownloads: true });
  page.setDefaultTimeout(10_000);
  await page.goto(`${site.url}playground/`, { waitUntil: 'networkidle' });
  return opened.close;
});

const color = (name: string, value: string) =>
  page.getByLabel(name, { exact: true }).evaluate((input: HTMLInputElement, given) => {
    input.value = given;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, value);

test('every view and every state shows in light and in dark', async () => {
  for (const stage of await page.locator('[data-stage]').all()) {
    const shown = await stage
      .locator('solieu-card')
      .evaluateAll((cards) =>
        cards
          .map((card) => ('card' in card ? (card.card as { kind?: string; status: string }) : undefined))
          .map((card) => card?.kind ?? card?.status),
      );
    expect(shown).toEqual([
      'value',
      'trend',
      'target',
      'ratio',
      'compare',
      'rank',
      'value',
      'loading',
      'failed',
      'failed',
      'failed',
    ]);
  }
});

test('a colour too faint is told at once, with the ratio; a strong one is not', async () => {
  await color('Chữ phụ, sáng', '#9aa5b0');
  expect(await page.locator('#contrast').textContent()).toMatch(
    /Chữ phụ trên Nền thẻ, chế độ sáng: 2,\d:1, cần ít nhất 4,5:1/,
  );
  await color('Chữ phụ, sáng', '#3a4650');
  expect(await page.locator('#contrast').textContent()).toContain('Tương phản đạt');
});

test('a value that is no CSS value is refused in words, and not exported', async () => {
  const padding = page.getByLabel('Lề trong', { exact: true });
  await padding.fill('1em } body { display: none');
  expect(await padding.getAttribute('aria-invalid')).toBe('true');
  expect(await page.locator('#css').textContent()).not.toContain('display');
  const told = page.locator('.token .wrong');
  expect(await told.textContent()).toContain('không dùng được ở đây');
  await padding.fill('rộng');
  expect(await told.textContent()).toContain('“rộng”');
  await padding.fill('2em');
  expect(await page.locator('#css').textContent()).toContain('--solieu-card-padding: 2em;');
  expect(await told.count()).toBe(0);
});

test('a preset fills the controls and holds its contrast', async () => {
  for (const preset of await page
    .locator('#preset option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
    await page.locator('#preset').selectOption(preset);
    expect(await page.locator('#contrast').textContent(), preset).toContain('Tương phản đạt');
  }
});

test('the exported file, put after the portal’s own, changes every card on it', async () => {
  await page.locator('#preset').selectOption('default');
  await color('Nền thẻ, sáng', '#fff4d6');
  await color('Chữ, sáng', '#102a43');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải tệp CSS' }).click(),
  ]);
  const css = readFileSync(await file.path(), 'utf8');
  expect(css).toContain('solieu-card:not(:defined)');
  const [tokens] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /design tokens/ }).click(),
  ]);
  expect(JSON.parse(readFileSync(await tokens.path(), 'utf8')).solieu.color.surface.$value).toBe('#fff4d6');

  const portal = await browser.newPage({ colorScheme: 'light' });
  await portal.goto(`${site.url}portal/`, { waitUntil: 'networkidle' });
  await portal.addStyleTag({ content: css });
  const looks = await portal.evaluate(() =>
    [...document.querySelectorAll('solieu-card, solieu-trend, solieu-ranking')].map((element) => {
      const box = element.shadowRoot!.querySelector('[part~="card"]')!;
      return `${getComputedStyle(box).backgroundColor} ${getComputedStyle(box).color}`;
    }),
  );
  expect(looks.length).toBeGreaterThan(4);
  expect(new Set(looks)).toEqual(new Set(['rgb(255, 244, 214) rgb(16, 42, 67)']));
  await portal.close();
});

test('works by keyboard alone', async () => {
  await page.locator('#preset').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-token'))).toBe(
    '--solieu-color-text',
  );
});
