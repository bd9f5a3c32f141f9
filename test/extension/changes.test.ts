import { beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Tab } from './harness/browser.ts';
import { marked, until, untilMarked } from './harness/look.ts';
import { openStage } from './harness/stage.ts';

/** What was seen of the marks, frame by frame. */
interface Seen {
  frames: number;
  /** Frames in which a mark was painted. */
  marked: number;
  /** How often the marks were made anew. */
  readings: number;
  /** Marked texts that are no number. */
  wrong: string[];
}

describe.each(browsers)('while a page changes with every frame, %s', (name) => {
  let tab: Tab;
  beforeAll(async () => {
    const { server, close, ...stage } = await openStage(name);
    ({ tab } = stage);
    const paragraphs = Array.from(
      { length: 60 },
      (_, i) => `<p>Năm 2023, xã có ${i + 1}.234 hồ sơ trực tuyến, đạt ${i + 1},5% kế hoạch.</p>`,
    );
    server.add('/changes.html', {
      body: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Tin</title><body><h1>Tin của tỉnh Mẫu</h1><article>${paragraphs.join('')}</article><p id="clock">0</p>`,
    });
    return close;
  });

  /** Has the page change itself in each of some frames, and looks at the marks. */
  const change = (kind: 'exchange' | 'count', frames: number): Promise<Seen> =>
    tab.evaluate(
      async (kind: 'exchange' | 'count', frames: number) => {
        const article = document.querySelector('article')!;
        const number = article.querySelector('p')!.firstChild as Text;
        const known = new Set<Highlight>();
        const seen = { frames, marked: 0, readings: 0, wrong: [] as string[] };
        let added: Element[] = [];
        const exchange = (): void => {
          for (const element of added) element.remove();
          added = added.length
            ? []
            : Array.from({ length: 60 }, (_, i) => {
                const element = document.createElement('p');
                element.textContent = `Dòng ${i} có 12 hồ sơ`;
                return article.insertBefore(element, article.children[i]!);
              });
        };
        for (let i = 0; i < frames; i++) {
          if (kind === 'exchange') exchange();
          else number.data = `${'•'.repeat(i % 7)} Năm 2023, xã có ${1000 + i} hồ sơ trực tuyến.`;
          await new Promise(requestAnimationFrame);
          const highlights = [...CSS.highlights.values()].filter(({ size }) => size > 0);
          if (highlights.length) seen.marked++;
          const [name] = [...CSS.highlights.keys()].filter((one) => one.endsWith('-level'));
          const level = name ? CSS.highlights.get(name)! : undefined;
          if (level && !known.has(level)) {
            known.add(level);
            seen.readings++;
          }
          for (const highlight of highlights)
            for (const { startContainer, startOffset, endOffset } of highlight) {
              const text = (startContainer as Text).data.slice(startOffset, endOffset);
              if (startContainer.isConnected && !/^\d/.test(text)) seen.wrong.push(text);
            }
        }
        return seen;
      },
      kind,
      frames,
    );

  test('marks wait while an article is exchanged over and over, and are back when it stands still', async () => {
    await tab.goto('changes.html');
    const before = await untilMarked(tab, '1.234');
    const seen = await change('exchange', 180);
    expect(seen.marked).toBeLessThan(60);
    expect(seen.readings).toBeLessThan(3);
    expect(seen.wrong).toEqual([]);
    await until(async () => Object.keys(await marked(tab)).length > 0, 'the marks');
    expect(await marked(tab)).toEqual(before);
  });

  test('marks stay beside a number that goes on counting, which itself has one only while it is right', async () => {
    await tab.goto('changes.html');
    await untilMarked(tab, '2.234');
    const seen = await change('count', 180);
    expect(seen.marked).toBe(180);
    expect(seen.wrong).toEqual([]);
    expect(seen.readings).toBeLessThan(20);
    await untilMarked(tab, '1179');
  });
});
