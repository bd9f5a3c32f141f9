import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contrast, faintPairs, PAIRS } from '../../../widgets/pages/playground/contrast.ts';
import { safeValue, toCss, toDesignTokens } from '../../../widgets/pages/playground/export.ts';
import { messages } from '../../../widgets/pages/playground/messages.ts';
import { propertyOf, readTheme, readTokens } from '../../../widgets/pages/playground/tokens.ts';

const css = readdirSync('widgets', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !/^(?:pages|themes)\//.test(path))
  .map((path) => readFileSync(join('widgets', path), 'utf8'))
  .join('\n');
const tokens = readTokens(css);

test('the tokens of the elements are found, and those that are named still exist', () => {
  const names = tokens.map(({ name }) => name.replace('--solieu-', ''));
  expect(names).toEqual(expect.arrayContaining(['color-text', 'card-padding', 'font']));
  const labels = Object.keys(messages).filter((key) => /^(?:color|card|grid|trend)-/.test(key));
  for (const label of labels) expect(names).toContain(label);
});

test('of every token the property is known that its value goes to', () => {
  expect(tokens.filter(({ name }) => !propertyOf(name))).toEqual([]);
});

test('a token has its value in light and dark, or follows another', () => {
  const [text, gap, title] = readTokens(
    'a { color: var(--solieu-color-text, #111); gap: var(--solieu-card-gap, calc(1em + (2px))) }' +
      '@supports (x: y) { a { color: var(--solieu-color-text, light-dark(#111, #eee)) } }' +
      'b { color: var(--solieu-card-title-color, var(--_text)) }',
  );
  expect(text).toEqual({ name: '--solieu-color-text', type: 'color', light: '#111', dark: '#eee' });
  expect(gap).toMatchObject({ light: 'calc(1em + (2px))', dark: 'calc(1em + (2px))' });
  expect(title).toMatchObject({ light: '', dark: '' });
});

test.each([
  ['#fff', '#000000', 21],
  ['#777', '#fff', 4.48],
  ['#fff', '#fff', 1],
  ['red', '#fff', undefined],
])('contrast of %s on %s', (a, b, ratio) => {
  const found = contrast(a, b);
  expect(found && Math.round(found * 100) / 100).toBe(ratio);
});

test('the kit’s own colours are strong enough in both schemes', () => {
  const tokenValue = (name: string, scheme: 'light' | 'dark') =>
    tokens.find((t) => t.name === name)?.[scheme] ?? '';
  for (const { front, back } of PAIRS)
    expect(contrast(tokenValue(front, 'light'), tokenValue(back, 'light'))).toBeDefined();
  expect(faintPairs(tokenValue)).toEqual([]);
  const grey = faintPairs((name, scheme) => (name.endsWith('muted') ? '#999999' : tokenValue(name, scheme)));
  expect(grey.map(({ front, scheme }) => `${front} ${scheme}`)).toEqual(['--solieu-color-muted light']);
});

const theme = {
  '--solieu-color-accent': { light: '#a5161d', dark: '#ff9c9c' },
  '--solieu-card-radius': { light: '0', dark: '0' },
};

test('a theme goes out as CSS and comes back the same', () => {
  expect(readTheme(toCss(theme))).toEqual(theme);
  expect(toCss({})).toBe(':root {\n}\n');
});

test('a theme that refers to its own palette is looked up', () => {
  const css = ':root { --solieu-ink: #111; --solieu-color-text: light-dark(var(--solieu-ink), #eee); }';
  expect(readTheme(css)['--solieu-color-text']).toEqual({ light: '#111', dark: '#eee' });
});

test('a theme goes out as design tokens', () => {
  expect(toDesignTokens(theme, tokens)).toEqual({
    solieu: {
      color: { accent: { $type: 'color', $value: '#a5161d', $extensions: { 'vn.solieu.dark': '#ff9c9c' } } },
      card: { radius: { $value: '0' } },
    },
  });
});

test.each(['red; } body { display: none', '</style>', 'url(https://a.vn/x)', 'a\\', '', 'x'.repeat(201)])(
  'a value that would leave its declaration is refused: %j',
  (value) => {
    expect(safeValue(value)).toBeUndefined();
  },
);
