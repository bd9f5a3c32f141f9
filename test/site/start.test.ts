import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';

const FEED = 'dist/feed/feed.json';

let taken: Server;
let server: ChildProcess;
let browser: Browser;
let said = '';
let home = '';

/** Resolves when what the server says satisfies a test. */
function until(satisfied: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    server.on('close', () => reject(new Error(said)));
    server.stdout!.on('data', () => satisfied() && resolve());
  });
}

/** `npm start` where another program has the port already. */
beforeAll(async () => {
  taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, 'localhost', () => resolve((taken.address() as { port: number }).port));
  });
  server = spawn('node', ['widgets/pages/start.mjs'], {
    env: { ...process.env, PORT: String(port), VITEST: '' },
  });
  server.stdout!.on('data', (chunk) => {
    said += chunk;
  });
  server.stderr!.on('data', (chunk) => {
    said += chunk;
  });
  await until(() => said.includes('Ctrl-C'));
  home = /http:\/\/localhost:\d+\//.exec(said)![0];
  expect(home).not.toContain(`:${port}/`);
  browser = await launch();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  server?.kill('SIGINT');
  taken?.close();
});

test('says in both languages what is where', () => {
  expect(said).toContain('Solieu đang chạy / is running');
  for (const page of ['portal/', 'news/', 'builder/', 'check/', 'playground/', 'reference/', 'cms/'])
    expect(said).toContain(home + page);
});

test('the feed is answered as by a web server: with a 304 for who has it', async () => {
  const first = await fetch(`${home}feed/feed.json`);
  expect(first.headers.get('access-control-allow-origin')).toBe('*');
  const again = await fetch(`${home}feed/feed.json`, {
    headers: { 'If-None-Match': first.headers.get('etag')! },
  });
  expect(again.status).toBe(304);
});

test('a change of the feed’s file changes the card without a reload', async () => {
  const given = readFileSync(FEED, 'utf8');
  const page = await browser.newPage();
  try {
    await page.goto(home);
    const value = () =>
      page
        .locator('solieu-card')
        .evaluate((card) =>
          'card' in card ? (card.card as { observed?: { value: number } }).observed?.value : undefined,
        );
    await expect.poll(value, { timeout: 60_000 }).toBeGreaterThan(1_000_000);
    await page.evaluate(() => Object.assign(window, { same: true }));
    const feed = JSON.parse(given);
    const indicator = feed.indicators.find(({ id }: { id: string }) => id === 'eid-accounts-activated');
    indicator.observations[0].value = 71_234_567;
    writeFileSync(FEED, JSON.stringify(feed));
    await expect.poll(value, { timeout: 20_000 }).toBe(71_234_567);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  } finally {
    writeFileSync(FEED, given);
    await page.close();
  }
});

test('a port that is none is told in one line', async () => {
  const wrong = spawn('node', ['widgets/pages/start.mjs'], { env: { ...process.env, PORT: 'abc' } });
  let error = '';
  wrong.stderr!.on('data', (chunk) => {
    error += chunk;
  });
  const code = await new Promise((resolve) => wrong.on('close', resolve));
  expect(code).toBe(2);
  expect(error.trim().split('\n')).toHaveLength(1);
});
