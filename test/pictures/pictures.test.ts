import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../portal/harness/browser.ts';
import { openPortal, type Portal } from '../portal/harness/server.ts';
import { findBrowser } from '../setup/browsers.mjs';
import { NOW } from '../setup/sample-feed.ts';
import { type Box, decode, differences, encode, marked, type Picture } from './compare.ts';
import { galleryPage, PROBE_PAGE, SHEETS, type Sheet } from './gallery.ts';

/*
 * Every view, state and element, in every theme, as it looked when somebody last looked at it. After a change
 * that is meant: `npm run pictures:cards`, then look at what git says has changed.
 *
 * Another Chromium or another font draws letters otherwise. A probe without anything of ours tells that, and
 * then nothing is compared: a picture never fails for what is not ours.
 */
const KEPT = 'test/pictures/kept';
const FOUND = 'dist/test/pictures';
const renew = process.env.SOLIEU_PICTURES === 'renew';

/** So many pixels of a cell may differ: less than a letter. */
const ALLOWED = 24;

let browser: Browser;
let portal: Portal;
let comparable = false;

describe.skipIf(!findBrowser('chromium'))('kept pictures', () => {
  beforeAll(async () => {
    browser = await launchChromium();
    portal = await openPortal();
    mkdirSync(renew ? KEPT : FOUND, { recursive: true });
    const { picture } = await take(PROBE_PAGE, 400);
    const kept = read('probe');
    comparable = kept !== undefined && differences(kept, picture, wholeOf(picture)).length <= ALLOWED;
    if (renew && !comparable) write(KEPT, 'probe', picture);
    if (!renew && !comparable)
      console.warn(
        'kept pictures: this Chromium or its fonts draw letters otherwise than where the pictures were taken; ' +
          'nothing is compared. `npm run pictures:cards` takes them anew here.',
      );
  });
  afterAll(async () => {
    await browser?.close();
    portal?.close();
  });

  test.for(SHEETS)('$name', async (sheet, { skip }) => {
    if (!renew && !comparable) return skip('other letters');
    const width = sheet.columns * (sheet.width + 16) + 16;
    const { picture, cells } = await take(galleryPage(sheet), width, sheet.forced);
    const kept = read(sheet.name);
    const unlike = kept && unlikeCells(kept, picture, cells);
    if (renew) {
      if (!comparable || !kept || unlike!.length) write(KEPT, sheet.name, picture);
      return;
    }
    expect(kept, `${KEPT}/${sheet.name}.png is missing: npm run pictures:cards`).toBeDefined();
    if (unlike!.length) expect.fail(explain(sheet, picture, unlike!));
  });
});

const read = (name: string): Picture | undefined => {
  const path = `${KEPT}/${name}.png`;
  return existsSync(path) ? decode(readFileSync(path)) : undefined;
};
const write = (folder: string, name: string, picture: Picture) =>
  writeFileSync(`${folder}/${name}.png`, encode(picture));
const wholeOf = ({ width, height }: Picture): Box => ({ x: 0, y: 0, width, height });

interface Cell {
  name: string;
  box: Box;
}

/** A page as it looks once everything on it is drawn, at a moment that does not pass. */
async function take(
  html: string,
  width: number,
  forced = false,
): Promise<{ picture: Picture; cells: Cell[] }> {
  portal.page('/', html);
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
    ...(forced && { forcedColors: 'active', colorScheme: 'dark' }),
  });
  await page.clock.setFixedTime(NOW);
  await page.goto(portal.url);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-cell] > :not(p), solieu-figure')].every(
      (element) => element.shadowRoot?.childElementCount,
    ),
  );
  const cells = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => {
      const { x, y, width, height } = cell.getBoundingClientRect();
      return { name: cell.dataset.cell!, box: { x, y, width, height } };
    }),
  );
  const picture = decode(await page.screenshot({ fullPage: true }));
  await page.close();
  return { picture, cells };
}

interface Unlike extends Cell {
  places: [number, number][];
}

function unlikeCells(kept: Picture, picture: Picture, cells: Cell[]): Unlike[] {
  return cells
    .map((cell) => ({ ...cell, places: differences(kept, picture, cell.box) }))
    .filter(({ places }) => places.length > ALLOWED);
}

/** Keeps what was found, and says where. */
function explain({ name }: Sheet, picture: Picture, unlike: Unlike[]): string {
  const places = unlike.flatMap((cell) => cell.places);
  write(FOUND, name, picture);
  write(FOUND, `${name}.differences`, marked(picture, places));
  const cells = unlike.map((cell) => `"${cell.name}" (${cell.places.length} pixels)`).join(', ');
  return `${cells} look otherwise than in ${KEPT}/${name}.png: see ${FOUND}/${name}.png and ${name}.differences.png; if that is meant, npm run pictures:cards`;
}
