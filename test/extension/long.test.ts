import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab } from './harness/browser.ts';
import { until, untilCard } from './harness/look.ts';
import { openStage } from './harness/stage.ts';

const SENTENCES =
  'Năm 2023, xã có 1.234 hồ sơ trực tuyến, 45 tổ công nghệ, 12,5% số dân dùng, 300 máy tính, 18 điểm, ' +
  '92 nhóm, 7.800 tài khoản, 61% đúng hạn, 35 tỷ đồng, 220 cán bộ.';

describe.each(browsers)('on a page of 10,000 figures, %s', (name) => {
  let tab: Tab;
  beforeAll(async () => {
    const { server, close, ...stage } = await openStage(name);
    ({ tab } = stage);
    server.add('/long.html', {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin dài</title><body><h1>Tin dài của tỉnh Mẫu</h1><article>${`<p>${SENTENCES}</p>`.repeat(1000)}<p id="last">Cả nước có 77.777 hồ sơ.</p></article>`,
    });
    await tab.goto('long.html');
    await until(async () => (await painted()).length > 0, 'marks');
    return close;
  });

  /** How far the paragraphs with painted marks stand from the screen, in screens. */
  const painted = (): Promise<number[]> =>
    tab.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].map(({ startContainer }) => {
          const { top, bottom } = startContainer.parentElement!.getBoundingClientRect();
          return Math.max(0, top - innerHeight, -bottom) / innerHeight;
        }),
      ),
    );

  test('paints the marks on and near the screen, no others', async () => {
    const distances = await painted();
    expect(distances.length).toBeGreaterThan(100);
    expect(distances.length).toBeLessThan(1500);
    expect(Math.max(...distances)).toBeLessThan(1.2);
  });

  test('paints those that are scrolled to, and lets go of those that are left', async () => {
    await tab.evaluate(() => document.querySelector('#last')!.scrollIntoView());
    await until(
      () =>
        tab.evaluate(() =>
          [...CSS.highlights.values()].some((highlight) =>
            [...highlight].some(({ startContainer }) => startContainer.parentElement!.id === 'last'),
          ),
        ),
      'the last mark',
    );
    await until(async () => Math.max(...(await painted())) < 1.2, 'the first marks to go');
    expect((await painted()).length).toBeLessThan(1500);
  });

  test('opens the figures there by key', async () => {
    await tab.press('Alt+Comma');
    await until(async () => (await tab.card()) !== undefined, 'a card');
    await tab.press('Escape');
  });

  test('goes from the first to the last and on to the first', async () => {
    await tab.evaluate(() => scrollTo(0, 0));
    await until(async () => (await painted()).length > 0, 'the first marks');
    await tab.press('Alt+Period');
    await untilCard(tab, '1.234');
    await tab.press('Alt+Comma');
    await untilCard(tab, '77.777');
    expect(await tab.evaluate(() => scrollY)).toBeGreaterThan(10_000);
    await tab.press('Alt+Period');
    await untilCard(tab, '1.234');
    expect(await tab.evaluate(() => scrollY)).toBeLessThan(1000);
  });

  test('takes little from a page that goes on changing: it looks once for many changes', async () => {
    const changes = 3000;
    await tab.evaluate(async (count: number) => {
      const place = document.querySelector('article')!;
      for (let i = 0; i < count; i++) {
        const element = place.insertBefore(document.createElement('p'), place.firstChild);
        element.textContent = 'Dòng mới';
        element.remove();
        if (i % 100 === 0) await new Promise(requestAnimationFrame);
      }
    }, changes);
    await tab.evaluate(() => {
      document.querySelector('article p')!.textContent = 'Nay đã có 88.888 hồ sơ trực tuyến.';
      scrollTo(0, 0);
    });
    await until(
      () =>
        tab.evaluate(() =>
          [...CSS.highlights.values()].some((highlight) =>
            [...highlight].some(({ startContainer }) => startContainer.textContent!.includes('88.888')),
          ),
        ),
      'the new figure',
    );
  });
});
