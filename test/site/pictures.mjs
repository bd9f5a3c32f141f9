// npm run pictures: the README's pictures, taken from the built site.
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import UPNG from 'upng-js';
import { findBrowser } from '../setup/browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const LARGEST = 100_000;

/** What each picture shows: its page, its size, and what is done before it is taken. */
const PICTURES = {
  news: { path: 'news/', height: 820, before: openCard },
  portal: { path: 'portal/', height: 1000 },
  builder: { path: 'builder/?indicators=eid-accounts-activated&theme=government', height: 900 },
  check: { path: 'check/', height: 1000, before: (page) => page.locator('#sample').click() },
  playground: { path: 'playground/', height: 900 },
  reference: { path: 'reference/', height: 800 },
  cms: { path: 'cms/', height: 800 },
};

async function openCard(page) {
  for (let i = 0; i < 9; i++) await page.keyboard.press('Alt+Period');
  await page.evaluate(() => scrollTo(0, 500));
}

/** 256 colours are enough for a page, at a third of the size. */
function withPalette(png) {
  const { width, height, ...image } = UPNG.decode(png);
  const [pixels] = UPNG.toRGBA8({ width, height, ...image });
  return Buffer.from(UPNG.encode([pixels], width, height, 256));
}

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const path = normalize(pathname) + (pathname.endsWith('/') ? 'index.html' : '');
  const body = await readFile(join(root, 'dist/site', path)).catch(() => undefined);
  if (!body) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
});
await new Promise((resolve) => server.listen(0, resolve));
const home = `http://localhost:${server.address().port}/`;

const browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
for (const [name, { path, height, before }] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width: 1100, height }, colorScheme: 'light' });
  await page.goto(home + path, { waitUntil: 'networkidle' });
  await before?.(page);
  await page.waitForTimeout(500);
  const picture = withPalette(await page.screenshot());
  writeFileSync(`${root}.github/pictures/${name}.png`, picture);
  const size = `${Math.round(picture.length / 1000)} kB`;
  console.log(`${name}.png ${size}${picture.length > LARGEST ? ' (larger than 100 kB)' : ''}`);
  await page.close();
}
await browser.close();
server.close();
