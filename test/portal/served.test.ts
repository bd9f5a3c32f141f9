import { resolve } from 'node:path';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accounts, sampleFeed } from '../setup/sample-feed.ts';
import { launchChromium } from './harness/browser.ts';
import { openPortal, type Portal } from './harness/server.ts';

let browser: Browser;
let portal: Portal;
let served: string;

beforeAll(async () => {
  // as a portal's server would import it; it must not need a browser
  await import(/* @vite-ignore */ resolve('dist/lib/widgets/index.js'));
  const data = sampleFeed();
  served = await toText(html`<solieu-card indicator="accounts" view="target" .data=${data}></solieu-card>
    <solieu-grid indicators="accounts services" .data=${data}></solieu-grid>
    <solieu-figure indicator="accounts" .data=${data}></solieu-figure>
    <solieu-trend indicator="online-rate" .data=${data}></solieu-trend>
    <solieu-ranking indicator="online-rate" .data=${data}></solieu-ranking>`);
  browser = await launchChromium();
  portal = await openPortal();
});
afterAll(async () => {
  await browser?.close();
  portal?.close();
});

const toText = (template: TemplateResult) => collectResult(render(template));
const head =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="solieu-feed" href="/feed.json">';

test('a server draws every element, for who has no script', async () => {
  portal.page('/', head + served);
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(portal.url);
  for (const text of ['Còn thiếu 5,6 triệu tài khoản', '25/25', 'Mục tiêu năm 2025: ít nhất 80%', 'Đà Nẵng'])
    expect(await page.getByText(text).first().isVisible(), text).toBe(true);
  await page.close();
});

test('in the browser a newer value takes the place of the served one, and nothing moves or doubles', async () => {
  const [newest, ...older] = accounts.observations!;
  portal.feed = sampleFeed({
    indicators: [{ ...accounts, observations: [{ ...newest!, value: 55_100_000 }, ...older] }],
  });
  const card = served.slice(0, served.indexOf('</solieu-card>') + 14);
  portal.page('/', `${head}<script type="module" src="/solieu.js"></script>${card}<p>Tiếp theo</p>`);
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(portal.url);
  await page.getByText('55,1').waitFor();
  const { shift, cards } = await page.evaluate(async () => ({
    cards: document.querySelector('solieu-card')!.shadowRoot!.querySelectorAll('.card').length,
    shift: await new Promise<number>((done) => {
      new PerformanceObserver((list) =>
        done(
          list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
        ),
      ).observe({ type: 'layout-shift', buffered: true });
      requestAnimationFrame(() => requestAnimationFrame(() => done(0)));
    }),
  }));
  expect({ cards, shift, errors }).toEqual({ cards: 1, shift: 0, errors: [] });
  await page.close();
});
