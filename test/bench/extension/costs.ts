import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { Measure } from '../measure.ts';
import { sum, trace } from '../trace.ts';
import { addressOf, LONG, type Run, rest, toLong, untilMarked } from './pages.ts';

const HIT_PAGE = fileURLToPath(new URL('../hit-page.ts', import.meta.url));

/** What 10,000 marked figures cost the page, the pointer and the memory. */
export async function costs(run: Run): Promise<Measure[]> {
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
