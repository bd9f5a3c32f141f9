import type { Page } from 'playwright-core';
import { HOST } from '../extension/harness/browser.ts';
import { launchChromium } from '../extension/harness/chromium.ts';
import { servePages } from '../extension/harness/server.ts';
import { findBrowser } from '../setup/browsers.mjs';
import { costs } from './extension/costs.ts';
import { ARTICLE, addressOf, LONG, page, type Run, rest, toLong, untilMarked } from './extension/pages.ts';
import { type Measure, middle } from './measure.ts';
import { sum, type Traced, trace } from './trace.ts';

/** The extension on pages, in Chromium. Needs `npm run build`. */
export async function bench(): Promise<Measure[]> {
  const server = await servePages();
  const { context, worker, close } = await launchChromium(findBrowser('chromium')!);
  const run: Run = { context, worker, server };
  try {
    return [...(await usualArticle(run)), ...(await longPages(run)), ...(await costs(run))];
  } finally {
    await close();
    server.close();
  }
}

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
