import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from '../portal/harness/browser.ts';
import { openPortal, type Portal } from '../portal/harness/server.ts';
import { type Measure, middle } from './measure.ts';

/** The kit on a page: how much it weighs, runs and draws. Needs `npm run build`. */
export async function bench(): Promise<Measure[]> {
  const portal = await openPortal();
  const browser = await launchChromium();
  try {
    const bare = await thousand(browser, portal, 'bare');
    const cards = await thousand(browser, portal, 'cards');
    return [
      { name: 'solieu-card.js, brotli', value: weigh('solieu-card'), unit: 'kB', limit: 16 },
      { name: 'solieu.js, brotli', value: weigh('solieu'), unit: 'kB', limit: 30 },
      {
        name: 'script of a page with one card, CPU slowed 4×',
        value: await script(browser, portal),
        unit: 'ms',
        limit: 60,
      },
      { name: '1,000 bare Lit elements', value: bare, unit: 'ms' },
      { name: '1,000 cards of the same text', value: cards, unit: 'ms' },
      { name: 'cards to bare elements', value: cards / bare, unit: 'times', limit: 3 },
    ];
  } finally {
    await browser.close();
    portal.close();
  }
}

const weigh = (name: string) => brotliCompressSync(readFileSync(`dist/${name}.js`)).length / 1000;

const head =
  '<!doctype html><html lang="vi"><meta charset="utf-8"><link rel="solieu-feed" href="/feed.json">';

/** Milliseconds of script, median of seven page loads; what an empty page takes is taken off. */
async function script(browser: Browser, portal: Portal): Promise<number> {
  portal.page('/empty', head);
  portal.page(
    '/one',
    `${head}<script>addEventListener('solieu-load', () => console.log('drawn'))</script>
      <script type="module" src="/solieu-card.js"></script><solieu-card indicator="accounts"></solieu-card>`,
  );
  const once = async (path: string) => {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    // told by the page: to look again and again would be counted
    const drawn = path === '/one' && page.waitForEvent('console');
    await page.goto(portal.url + path);
    await drawn;
    const { metrics } = await session.send('Performance.getMetrics');
    await page.close();
    return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
  };
  const loads = async (path: string) => {
    const taken: number[] = [];
    for (let n = 0; n < 7; n++) taken.push(await once(path));
    return middle(taken);
  };
  return (await loads('/one')) - (await loads('/empty'));
}

/** Milliseconds from adding a thousand elements to the frame that shows them, median of five. */
async function thousand(browser: Browser, portal: Portal, kind: 'bare' | 'cards'): Promise<number> {
  portal.page('/bare', `${head}<script type="module">${await bareKit()}</script><bare-card></bare-card>`);
  portal.page(
    '/cards',
    `${head}<script type="module" src="/solieu-card.js"></script><solieu-card indicator="accounts"></solieu-card>`,
  );
  const taken: number[] = [];
  for (let n = 0; n < 5; n++) {
    const page = await browser.newPage();
    await page.goto(`${portal.url}/${kind}`);
    await page.waitForFunction(() =>
      document.body.firstElementChild?.shadowRoot?.textContent?.includes('54,4'),
    );
    taken.push(
      await page.evaluate(async () => {
        const first = document.body.firstElementChild!;
        const start = performance.now();
        const all = document.createDocumentFragment();
        for (let n = 0; n < 1000; n++) all.append(first.cloneNode());
        document.body.append(all);
        await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
        return performance.now() - start;
      }),
    );
    await page.close();
  }
  return middle(taken);
}

/** A Lit element of the card's text and parts, without a feed, a format or a style. */
async function bareKit(): Promise<string> {
  const source = `import { html, LitElement } from 'lit';
    customElements.define('bare-card', class extends LitElement {
      render() {
        return html\`<div><p>\${'Tài khoản định danh điện tử đã kích hoạt'}</p><p>\${'Cả nước · đến hết tháng 6 năm 2026'}</p>
          <p>\${'54,4 triệu'} \${'tài khoản'}</p><p>\${'tăng 15%'} \${'so với cùng kỳ (tháng 6 năm 2025)'} \${'tốt lên'}</p>
          <p>Nguồn: <a href="#">\${'Bộ Công an'}</a>, \${'01/7/2026'}</p><p>\${'Cập nhật lúc 09:00 ngày 21/11/2026'}</p></div>\`;
      }
    });`;
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'bare',
        resolveId: (id) => (id === 'bare' ? id : null),
        load: (id) => (id === 'bare' ? source : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'bare', output: { format: 'es' } } },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !('output' in output)) throw new Error('the bare elements were not built');
  return output.output[0].code;
}
