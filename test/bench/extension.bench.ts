import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { build } from 'vite';
import { HOST } from '../extension/harness/browser.ts';
import { launchChromium } from '../extension/harness/chromium.ts';
import { type PageServer, servePages } from '../extension/harness/server.ts';
import { findBrowser } from '../setup/browsers.mjs';
import { type Measure, middle } from './measure.ts';
import { sum, type Traced, trace } from './trace.ts';

/** The extension on pages, in Chromium. Needs `npm run build`. */
export async function bench(): Promise<Measure[]> {
  const server = await servePages();
  const { context, worker, close } = await launchChromium(findBrowser('chromium')!);
  const run: Run = { context, worker, server };
  try {
    return [...(await usualArticle(run)), ...(await longPages(run)), ...(await longPage(run))];
  } finally {
    await close();
    server.close();
  }
}

const HIT_PAGE = fileURLToPath(new URL('hit-page.ts', import.meta.url));

interface Run {
  context: BrowserContext;
  worker: Worker;
  server: PageServer;
}

const SENTENCES =
  'Năm 2023, xã có 1.234 hồ sơ trực tuyến, 45 tổ công nghệ, 12,5% số dân dùng, 300 máy tính, 18 điểm, ' +
  '92 nhóm, 7.800 tài khoản, 61% đúng hạn, 35 tỷ đồng, 220 cán bộ.';
const PLAIN =
  'Lãnh đạo tỉnh cho biết việc nộp hồ sơ nay thuận tiện hơn trước, người dân không phải đi lại nhiều lần.';

/** 20 kB of text, a figure in every second sentence, within a portal of 1,000 links. */
const ARTICLE = `<nav style="height:9em;overflow:auto">${'<ul><li><a href="#">Chuyên mục</a></li></ul>'.repeat(1000)}</nav><article><h1>Tin của tỉnh Mẫu</h1>${`<p>${PLAIN} Năm 2023 có <b>1.234</b> hồ sơ, đạt 61,5%. ${PLAIN}</p>`.repeat(60)}</article>`;

/** 10,000 figures. */
const LONG: Record<string, string> = {
  paragraphs: `<p>${SENTENCES}</p>`.repeat(1000),
  'table cells': `<p>${PLAIN}</p><table>${`<tr>${'<td>1.204 hồ sơ</td>'.repeat(10)}</tr>`.repeat(1000)}</table>`,
  'lines of one block': `${SENTENCES}<br>`.repeat(1000),
};

const page = (body: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title><style>body{font:16px/1.6 sans-serif}</style><body>${body}`;

const toLong = (body: string): string =>
  page(`<article><h1>Tin dài</h1><div itemprop="articleBody">${body}</div></article>`);

/** The same page where the extension runs and where it does not. */
const addressOf = ({ server }: Run, path: string, isMarked = true): string =>
  `http://${isMarked ? HOST : 'mau.vn'}:${server.port}${path}`;

const untilMarked = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => [...CSS.highlights.values()].some(({ size }) => size > 0));

const rest = (page: Page, time = 600): Promise<void> => page.waitForTimeout(time);

async function usualArticle(run: Run): Promise<Measure[]> {
  run.server.add('/article-20.html', { body: page(ARTICLE) });
  const load = async (isMarked: boolean): Promise<Traced> => {
    const tab = await run.context.newPage();
    const traced = await trace(tab, async () => {
      await tab.goto(addressOf(run, '/article-20.html', isMarked));
      if (isMarked) await untilMarked(tab);
      await rest(tab);
    });
    await tab.close();
    return traced;
  };
  await load(true);
  const marked: Traced[] = [];
  const bare: Traced[] = [];
  for (let i = 0; i < 9; i++) {
    marked.push(await load(true));
    bare.push(await load(false));
  }
  const whole = ({ tasks }: Traced): number => sum(tasks);
  return [
    {
      name: '20 kB article, our scripts on its main thread',
      value: middle(marked.map(({ scripts }) => sum(scripts))),
      unit: 'ms',
      limit: 16,
    },
    {
      name: 'all that its main thread does more, painting too',
      value: middle(marked.map((one, i) => whole(one) - whole(bare[i]!))),
      unit: 'ms',
    },
  ];
}

const TIMES = 5;

/**
 * The longest task while 10,000 figures are marked on a page at rest, and while it is scrolled. Of several runs the
 * middle: a single long task may be a collection of garbage, or the processor gone slow.
 */
async function longPages(run: Run): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const [shape, body] of Object.entries(LONG)) {
    const path = `/long-${shape.replaceAll(' ', '-')}.html`;
    run.server.add(path, { body: toLong(body) });
    const tab = await run.context.newPage();
    const marking: number[] = [];
    const scrolling: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      await turn(run, false);
      await tab.goto(addressOf(run, path));
      await rest(tab, 1000);
      const marked = await trace(tab, async () => {
        await turn(run, true);
        await untilMarked(tab);
        await rest(tab, 1000);
      });
      marking.push(Math.max(...marked.tasks));
      const scrolled = await trace(tab, () => scroll(tab));
      scrolling.push(Math.max(...scrolled.tasks));
    }
    await tab.close();
    measures.push(
      {
        name: `10,000 figures in ${shape}, longest task of marking`,
        value: middle(marking),
        unit: 'ms',
        limit: 50,
      },
      { name: 'longest task of scrolling it', value: middle(scrolling), unit: 'ms', limit: 50 },
    );
  }
  return measures;
}

/** Turns the extension off on the test pages, or on again. */
const turn = ({ worker }: Run, isOn: boolean): Promise<void> =>
  worker.evaluate((off) => chrome.storage.local.set({ settings: { off } }), isOn ? [] : [HOST]);

const scroll = (tab: Page): Promise<void> =>
  tab.evaluate(async () => {
    for (let i = 0; i < 60; i++) {
      scrollBy(0, 350);
      await new Promise(requestAnimationFrame);
    }
  });

/** What 10,000 marked figures cost the page, the pointer and the memory. */
async function longPage(run: Run): Promise<Measure[]> {
  const path = '/long.html';
  run.server.add(path, { body: toLong(LONG.paragraphs!) });
  const open = async (isMarked: boolean): Promise<Page> => {
    const tab = await run.context.newPage();
    await tab.goto(addressOf(run, path, isMarked));
    if (isMarked) await untilMarked(tab);
    await rest(tab, 1500);
    return tab;
  };
  const marked = await open(true);
  const bare = await open(false);
  return [
    {
      name: '10,000 figures, hit test',
      value: await hitTest(await open(false)),
      unit: 'ms',
      limit: 0.1,
    },
    { name: 'the pointer comes to rest, all our scripts', value: await restOfPointer(marked), unit: 'ms' },
    {
      name: 'the page’s own edits, to those without the extension',
      value: await edits(marked, bare),
      unit: 'times',
      limit: 1.05,
    },
    { name: 'memory of the tab', value: (await heap(marked)) - (await heap(bare)), unit: 'MB', limit: 15 },
  ];
}

const POINTS = 2000;

/** What it takes to find the figure at a point, of some rounds the least disturbed: our code alone, in the page's own world. */
async function hitTest(tab: Page): Promise<number> {
  const built: unknown = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: HIT_PAGE, formats: ['iife'], name: 'page' } },
  });
  const [{ output }] = built as [{ output: [{ code: string }] }];
  await tab.evaluate(`(async () => { ${output[0].code}; await page.start() })()`);
  await tab.bringToFront();
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    const { found, time } = (await tab.evaluate(`hit(${POINTS})`)) as { found: number; time: number };
    if (found < POINTS / 20)
      throw new Error(`${found} figures at ${POINTS} points: these are not on the text`);
    times.push(time);
  }
  await tab.close();
  return Math.min(...times);
}

const RESTS = 40;

/** All that our script does on the main thread while the pointer comes to rest somewhere, traced. */
async function restOfPointer(tab: Page): Promise<number> {
  await tab.bringToFront();
  const { scripts } = await trace(tab, async () => {
    for (let i = 0; i < RESTS; i++) {
      await tab.mouse.move(20 + ((i * 137) % 900), 60 + ((i * 53) % 600), { steps: 3 });
      await rest(tab, 100);
    }
  });
  return sum(scripts) / RESTS;
}

/** How much more a page works that goes on putting in and taking out elements: of runs in turn, the least disturbed. */
async function edits(marked: Page, bare: Page): Promise<number> {
  const clocks = new Map([
    [marked, await clockOf(marked)],
    [bare, await clockOf(bare)],
  ]);
  const once = async (tab: Page): Promise<number> => {
    const clock = clocks.get(tab)!;
    await tab.bringToFront();
    const start = await clock();
    const turns = await tab.evaluate(async () => {
      const place = document.querySelector('article div')!;
      const end = performance.now() + 3000;
      let turns = 0;
      for (; performance.now() < end; turns++) {
        const added = Array.from({ length: 100 }, (_, i) => {
          const element = document.createElement('p');
          element.textContent = `Dòng ${i} có 12 hồ sơ`;
          return place.insertBefore(element, place.children[(i * 7) % 500]!);
        });
        await new Promise(requestAnimationFrame);
        for (const element of added) element.remove();
        await new Promise(requestAnimationFrame);
      }
      return turns;
    });
    return ((await clock()) - start) / turns;
  };
  let [least, leastBare] = [Infinity, Infinity];
  for (let i = 0; i < 9; i++) {
    least = Math.min(least, await once(marked));
    leastBare = Math.min(leastBare, await once(bare));
  }
  return least / leastBare;
}

/** Milliseconds that the main thread of a page has worked. */
async function clockOf(tab: Page): Promise<() => Promise<number>> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
  };
}

/** Megabytes that the scripts of a page hold, ours included. */
async function heap(tab: Page): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = (await session.send(
    'Runtime.getHeapUsage',
  )) as unknown as Record<string, number>;
  await session.detach();
  return (usedSize! + embedderHeapUsedSize! + backingStorageSize!) / 1e6;
}
