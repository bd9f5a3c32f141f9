import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../setup/temporary.ts';
import { launch } from './browser.ts';

const SOURCES = ['src', 'widgets', 'extension', 'test', 'package.json', 'tsconfig.json', 'vite.config.ts'];
const PAGES = ['portal/', 'news/', 'builder/', 'check/', 'playground/', 'reference/', 'cms/'];

const folder = temporaryFolder();
const feedFile = join(folder, 'dist/feed/feed.json');
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

/** `npm start` in a checkout where nothing is built yet, and where another program has the port already. */
beforeAll(async () => {
  for (const name of SOURCES) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  taken = createServer();
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, 'localhost', () => resolve((taken.address() as { port: number }).port));
  });
  server = spawn('node', ['widgets/pages/start.mjs'], {
    cwd: folder,
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
  taken?.close();
  if (!server?.kill('SIGINT')) return;
  await new Promise((ended) => server.on('exit', ended));
});

test('says in both languages what is where', () => {
  expect(said).toContain('Solieu đang chạy / is running');
  for (const page of PAGES) expect(said).toContain(home + page);
});

// served as modules, one a file: what bundling forgives shows here
test.each(['', ...PAGES])('/%s opens without an error', async (path) => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  page.on(
    'response',
    (answer) => answer.status() >= 400 && errors.push(`${answer.status()} ${answer.url()}`),
  );
  await page.goto(home + path, { waitUntil: 'networkidle' });
  expect(errors).toEqual([]);
  await page.close();
});

test('a draft is checked', async () => {
  const page = await browser.newPage();
  await page.goto(`${home}check/`);
  await page.getByRole('button', { name: 'Dùng bài mẫu' }).click();
  await expect.poll(() => page.locator('#findings a').count()).toBeGreaterThan(0);
  await page.close();
});

test('all that the snippets name is served, once it is built', async () => {
  for (const file of [
    'solieu.js',
    'solieu-card.js',
    'solieu-loader.js',
    'integrity.json',
    'themes/government.css',
    'custom-elements.json',
  ])
    await expect.poll(async () => (await fetch(home + file)).status, { timeout: 60_000 }).toBe(200);
});

test('the reference tells of every element', async () => {
  const page = await (await fetch(`${home}reference/`)).text();
  for (const name of ['card', 'figure', 'grid', 'ranking', 'trend'])
    expect(page).toContain(`<section class="element" id="solieu-${name}"`);
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
  const page = await browser.newPage();
  await page.goto(home);
  const value = () =>
    page
      .locator('solieu-card')
      .evaluate((card) =>
        'card' in card ? (card.card as { observed?: { value: number } }).observed?.value : undefined,
      );
  await expect.poll(value, { timeout: 60_000 }).toBeGreaterThan(1_000_000);
  await page.evaluate(() => Object.assign(window, { same: true }));
  const feed = JSON.parse(readFileSync(feedFile, 'utf8'));
  const indicator = feed.indicators.find(({ id }: { id: string }) => id === 'eid-accounts-activated');
  indicator.observations[0].value = 71_234_567;
  writeFileSync(feedFile, JSON.stringify(feed));
  await expect.poll(value, { timeout: 20_000 }).toBe(71_234_567);
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  await page.close();
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
