import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab } from './harness/browser.ts';
import { until, untilCard, untilMarked } from './harness/look.ts';
import { openStage, type Stage } from './harness/stage.ts';

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

describe.each(browsers)('on a long page, %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
    return stage.close;
  });

  const open = (body: string): Promise<void> => {
    stage.server.add('/long-other.html', {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin dài</title><body><h1>Tin dài của tỉnh Mẫu</h1><article itemprop="articleBody">${body}</article>`,
    });
    return stage.tab.goto('long-other.html');
  };

  test('of one block with lines in it, marks are painted near the screen alone', async () => {
    const { tab } = stage;
    await open(`${SENTENCES}<br>${`<b>${SENTENCES}</b><br><br>`.repeat(400)}Cả nước có 77.777 hồ sơ.`);
    const before = Object.values(await untilMarked(tab, '1.234')).flat().length;
    expect(before).toBeGreaterThan(50);
    expect(before).toBeLessThan(1000);
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    const [first, last] = await until(
      () =>
        tab.evaluate(() => {
          const marks = [...CSS.highlights.values()].flatMap((highlight) =>
            [...highlight].map(({ startContainer }) => startContainer.parentElement!.getBoundingClientRect()),
          );
          const onScreen = [...document.querySelectorAll('b')].filter((line) => {
            const { top, bottom } = line.getBoundingClientRect();
            return bottom > 0 && top < innerHeight;
          });
          const isMarked = (line: Element): boolean =>
            marks.some(({ top }) => top === line.getBoundingClientRect().top);
          return onScreen.length > 3 && onScreen.every(isMarked) && [onScreen.length, marks.length];
        }),
      'every line on the screen to be marked',
    );
    expect(last).toBeLessThan(1000);
    expect(first).toBeGreaterThan(3);
  });

  test('with a table of thousands of cells, all of them can show marks, and rows that come later too', async () => {
    const { tab } = stage;
    const row = `<tr>${'<td>1.204 hồ sơ</td>'.repeat(10)}</tr>`;
    await open(
      `<p>Cả nước có 55.555 hồ sơ.</p><table><tbody>${row.repeat(700)}</tbody></table><p id="after">Xã có 66.666 hồ sơ.</p>`,
    );
    await untilMarked(tab, '55.555');
    /** Which of the texts would be underlined if they were marked. */
    const styled = (): Promise<boolean[]> =>
      tab.evaluate(() => {
        const [name] = CSS.highlights.keys();
        const rows = [...document.querySelectorAll('tr')];
        return ['p', 'tr:first-child td', 'tr:last-child td', '#after']
          .map((one) => document.querySelector(one)!)
          .concat(rows.filter((_, i) => i % 50 === 0).map((row) => row.firstElementChild!))
          .map((one) => getComputedStyle(one, `::highlight(${name})`).textDecorationLine === 'underline');
      });
    await until(async () => (await styled()).every(Boolean), 'the style of all cells');
    await tab.evaluate(() => {
      const body = document.querySelector('tbody')!;
      for (let i = 0; i < 40; i++) body.append(body.rows[0]!.cloneNode(true));
    });
    expect(await styled()).not.toContain(false);
    await tab.evaluate(() => document.querySelector('#after')!.scrollIntoView());
    await untilMarked(tab, '66.666');
    expect(await styled()).not.toContain(false);
  });
});
