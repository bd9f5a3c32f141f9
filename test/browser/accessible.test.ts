import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { VIEWS } from '../../src/card.ts';
import type { SolieuCard } from '../../widgets/index.ts';
import dark from '../../widgets/themes/dark.css?inline';
import plain from '../../widgets/themes/default.css?inline';
import government from '../../widgets/themes/government.css?inline';
import contrast from '../../widgets/themes/high-contrast.css?inline';
import print from '../../widgets/themes/print.css?inline';
import { NOW, sampleFeed } from '../setup/sample-feed.ts';
import { drawn, objections, show, textOf } from './harness.ts';

const themes = { none: '', default: plain, government, dark, 'high-contrast': contrast, print };
const sheet = new CSSStyleSheet();
const CLIENTS = Symbol.for('solieu.clients.1');

beforeAll(() => {
  document.adoptedStyleSheets = [sheet];
  document.documentElement.lang = 'vi';
  document.title = 'Thử';
});
afterEach(() => document.documentElement.style.removeProperty('color-scheme'));

const indicators = {
  value: 'accounts',
  trend: 'online-rate',
  target: 'late-tasks',
  ratio: 'services',
  compare: 'online-rate',
  rank: 'egdi-rank',
};

/** Every view, every element, and every state that a feed brings about. */
const everything = [
  ...VIEWS.map((view) => `<solieu-card indicator="${indicators[view]}" view="${view}"></solieu-card>`),
  '<solieu-card indicator="late-tasks"></solieu-card>',
  '<solieu-card indicator="nope"></solieu-card>',
  '<solieu-card indicator="accounts" area="VN-HN"></solieu-card>',
  '<solieu-card indicator="accounts" frozen="r0" value="1" period="2025-06"></solieu-card>',
  '<solieu-grid indicators="accounts transactions"></solieu-grid>',
  '<p>Có <solieu-figure indicator="accounts">54 triệu</solieu-figure>.</p>',
  '<solieu-trend indicator="online-rate"></solieu-trend>',
  '<solieu-trend indicator="online-rate" table></solieu-trend>',
  '<solieu-ranking indicator="online-rate" limit="2" area="VN-CT"></solieu-ranking>',
].join('');

describe.each(Object.entries(themes))('axe finds nothing in theme %s', (_name, css) => {
  test.each(['light', 'dark'])('%s', async (scheme) => {
    sheet.replaceSync(css.replace(/@import[^;]*;/, ''));
    document.documentElement.style.setProperty('color-scheme', scheme);
    // the page behind must be of the scheme too, as a real one is
    document.documentElement.style.setProperty('background', 'Canvas');
    document.documentElement.style.setProperty('color', 'CanvasText');
    expect(await objections(await show(everything))).toEqual([]);
    const pending = await showPending();
    expect(textOf(pending)).toMatch(/Đang tải.*không kết nối được.*Chưa kết nối lại được/);
    expect(await objections(pending)).toEqual([]);
  });
});

/** Three cards: while the feed loads, where it cannot be had, and where it could not be confirmed. */
async function showPending(): Promise<HTMLElement> {
  const main = await show('<solieu-card indicator="accounts"></solieu-card>'.repeat(3));
  const [loading, failed, stale] = main.querySelectorAll<SolieuCard>('solieu-card');
  const states = [
    { status: 'loading' },
    { status: 'failed', problem: 'network' },
    { status: 'stale', problem: 'network', feed: sampleFeed(), at: NOW },
  ] as const;
  const page = globalThis as { [CLIENTS]?: Map<string, object> };
  page[CLIENTS] ??= new Map();
  const clients = page[CLIENTS];
  [loading!, failed!, stale!].forEach((card, index) => {
    card.data = undefined;
    card.feed = `https://feed-${index}.invalid/`;
    clients.set(card.feed, {
      url: card.feed,
      state: states[index],
      subscribe: () => () => {},
      watch: () => () => {},
    });
  });
  await drawn(main);
  return main;
}

test('what can be pressed is 24 pixels high and wide, and shows its focus', async () => {
  const main = await show(everything);
  const roots = [main, ...main.querySelectorAll('*')].map((element) => element.shadowRoot ?? element);
  const buttons = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button')]);
  expect(buttons.length).toBeGreaterThan(3);
  for (const button of buttons) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    button.focus({ focusVisible: true } as FocusOptions);
    expect(getComputedStyle(button).outlineStyle).toBe('solid');
  }
});

test('a change is told by word and by shape, not by colour alone', async () => {
  const main = await show(
    '<solieu-card indicator="accounts"></solieu-card><solieu-card indicator="late-tasks"></solieu-card>',
  );
  const [good, bad] = [...main.querySelectorAll('solieu-card')].map(({ shadowRoot }) => ({
    text: shadowRoot!.querySelector('[part="change"]')!.textContent,
    fill: getComputedStyle(shadowRoot!.querySelector('.arrow')!).fill,
  }));
  expect(good!.text).toContain('tốt lên');
  expect(bad!.text).toContain('kém đi');
  expect(good!.fill).not.toBe('none');
  expect(bad!.fill).toBe('none');
});
