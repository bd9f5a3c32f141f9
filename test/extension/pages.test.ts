import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab } from './harness/browser.ts';
import { marked, middleOf, part, until, untilCard, untilMarked, untilNoCard } from './harness/look.ts';
import { openStage } from './harness/stage.ts';

describe.each(browsers)('pages of all kinds, %s', (name) => {
  let tab: Tab;
  beforeAll(async () => {
    const stage = await openStage(name);
    tab = stage.tab;
    return stage.close;
  });
  const all = async (): Promise<string[]> => Object.values(await marked(tab)).flat();

  test('reads an old portal: tables, one form around all, numbers cut by tags, no-break spaces', async () => {
    await tab.goto('old-table.html');
    const { level, change } = await untilMarked(tab, '48 triệu');
    expect(level).toEqual(['48 triệu', '1.234', '53 tỷ đồng', '38,3%', '12.500']);
    expect(change).toEqual(['12%']);
  });

  test('reads the rows of a table under the heads of their columns, and adds up its total', async () => {
    await tab.goto('data-table.html');
    const { level, finding } = await untilMarked(tab, '1.650');
    expect(level).toEqual(['1.250', '900', '800', '540', '110', '2.050']);
    expect(finding).toEqual(['1.650']);
    const { x, y } = await middleOf(tab, '1.650');
    await tab.move(x, y);
    expect(part(await untilCard(tab, '1.650'), 'finding')?.text).toContain('900 + 540 + 110 = 1.550');
  });

  test('lets the jQuery of a CMS show, replace, wrap and move its article', async () => {
    await tab.goto('jquery.html');
    await untilMarked(tab, '48 triệu');
    const call = (name: string, ...args: unknown[]): Promise<void> =>
      tab.evaluate(
        (which: string, given: unknown[]) => {
          (globalThis as unknown as Record<string, (...them: unknown[]) => void>)[which]!(...given);
        },
        name,
        args,
      );
    expect(await all()).not.toContain('1.200');
    await call('wrap');
    await untilMarked(tab, '48 triệu');
    await call('show', 1);
    expect(Object.values(await untilMarked(tab, '2 triệu')).flat()).not.toContain('12%');
    await call('detach');
    await call('show', 0);
    await untilMarked(tab, '12%');
    expect(await tab.evaluate(() => (globalThis as unknown as { crashes: string[] }).crashes)).toEqual([]);
  });

  test.each(['react.html', 'vue.html'])('lets an app draw itself anew, %s', async (page) => {
    await tab.goto(page);
    await untilMarked(tab, '48 triệu');
    for (let round = 1; round <= 6; round++) {
      await tab.evaluate(() => (globalThis as unknown as { again(): void }).again());
      await untilMarked(tab, `${48 + round} triệu`);
    }
    expect(await tab.evaluate(() => (globalThis as unknown as { crashes: string[] }).crashes)).toEqual([]);
    expect(tab.errors).toEqual([]);
  });

  test('marks text that comes late, that changes, and the next page of an app', async () => {
    await tab.goto('late.html');
    await untilMarked(tab, '48 triệu');
    await tab.evaluate(() => (globalThis as unknown as { go(n: number): void }).go(61));
    const next = await untilMarked(tab, '61 triệu');
    expect(Object.values(next).flat()).not.toContain('48 triệu');
    await tab.evaluate(() =>
      (globalThis as unknown as { edit(t: string): void }).edit('Nay đã cấp 62 triệu tài khoản định danh.'),
    );
    await untilMarked(tab, '62 triệu');
    await tab.evaluate(() => (globalThis as unknown as { more(n: number): void }).more(63));
    await untilMarked(tab, '63 triệu');
    expect(await all()).toContain('62 triệu');
  });

  test('marks what scrolling adds', async () => {
    await tab.goto('infinite.html');
    await untilMarked(tab, '11 triệu');
    for (const figure of ['22 triệu', '33 triệu', '44 triệu']) {
      await tab.evaluate(() => (globalThis as unknown as { append(): void }).append());
      expect(Object.values(await untilMarked(tab, figure)).flat()).toContain('11 triệu');
    }
  });

  test('marks within open shadow roots, slots included, and finds the number under the pointer there', async () => {
    await tab.goto('shadow.html');
    const { level } = await untilMarked(tab, '38,3%');
    expect(level).toEqual(['48 triệu', '38,3%']);
    const { x, y } = await tab.evaluate(() => {
      const text = document.querySelector('news-story')!.shadowRoot!.querySelector('#inner')!
        .firstChild as Text;
      const range = document.createRange();
      range.setStart(text, text.data.indexOf('38,3%'));
      range.setEnd(text, text.data.indexOf('38,3%') + 5);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await tab.move(x, y);
    await untilCard(tab, '38,3%');
  });

  test('marks the article of a frame', async () => {
    await tab.goto('frame.html');
    const inFrame = await until(
      () =>
        tab.evaluate(() => {
          const { CSS: css } = document.querySelector('iframe')!.contentWindow as unknown as {
            CSS: typeof CSS;
          };
          return css.highlights.size || undefined;
        }),
      'marks in the frame',
    );
    expect(inFrame).toBeGreaterThanOrEqual(3);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('leaves alone what is edited, code, hidden text', async () => {
    await tab.goto('editable.html');
    await untilMarked(tab, '38,3%');
    expect(await all()).toEqual(['38,3%']);
  });

  test('leaves alone a page that asks for it, until it no longer does', async () => {
    await tab.goto('off.html');
    await tab.evaluate(() => {
      document.querySelector('meta[name=solieu]')!.remove();
      document.querySelector('p')!.append(' Nay đã cấp thêm 5 triệu tài khoản.');
    });
    const marks = await untilMarked(tab, '5 triệu');
    expect(Object.values(marks).flat()).toContain('48 triệu');
  });

  test('shows the figures that the publisher gives, and says that they are its own', async () => {
    await tab.goto('publisher.html');
    const marks = await untilMarked(tab, '48 triệu');
    expect(marks).toEqual({ publisher: ['48 triệu'] });
    await tab.press('Alt+Period');
    const card = await untilCard(tab, '48.023.112');
    expect(part(card, 'publisher')?.text).toBe('Số liệu do chính trang này công bố kèm bài');
    // the text says "hơn 48 triệu"; the publisher's value is exact
    expect(part(card, 'value')?.text).toBe('48.023.112 tài khoản');
  });

  test('shows a dark card on a dark page', async () => {
    await tab.goto('dark.html');
    await untilMarked(tab, '48 triệu');
    await tab.press('Alt+Period');
    expect((await untilCard(tab, '48.000.000')).attributes.class).toBe('card dark');
  });

  test('goes on while the text of a page changes with every frame, an open card too', async () => {
    await tab.goto('ticker.html');
    await untilMarked(tab, '48 triệu');
    await tab.press('Alt+Period');
    await untilCard(tab, '48.000.000');
    await tab.evaluate(() => document.querySelector('p')!.append(' Thêm 9 triệu tài khoản.'));
    await untilMarked(tab, '9 triệu');
    expect((await tab.card())?.text).toContain('48.000.000');
  });

  test('comes back with the page from the back/forward cache', async () => {
    await tab.goto('article.html');
    await untilMarked(tab, '48 triệu');
    await tab.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'new';
      });
    });
    await tab.press('Alt+Period');
    await untilCard(tab, '48.000.000');
    await tab.evaluate(() => {
      location.href = 'dark.html';
    });
    await until(
      () => tab.evaluate(() => location.pathname === '/dark.html').catch(() => false),
      'the second page',
    );
    await untilMarked(tab, '38,3%');
    await tab.evaluate(() => history.back());
    await until(
      () => tab.evaluate(() => location.pathname === '/article.html').catch(() => false),
      'the way back',
    );
    await until(() => tab.evaluate(() => document.title === 'kept'), 'the very page that was left');
    await tab.evaluate(() => document.querySelector('#third')!.append(' Thêm 6 triệu tài khoản.'));
    await untilMarked(tab, '6 triệu');
    await untilNoCard(tab);
  });
});
