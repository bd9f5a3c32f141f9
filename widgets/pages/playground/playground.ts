import '../../index.ts';
import '../site.ts';
import { say } from '../../../src/messages/lang.ts';
import { copyText } from '../copy.ts';
import { byId, make } from '../dom.ts';
import { loadFeed } from '../feed.ts';
import { onLang, pageLang } from '../site.ts';
import { faintPairs, toHex } from './contrast.ts';
import { safeValue, toCss, toDesignTokens } from './export.ts';
import { messages } from './messages.ts';
import { fillStage } from './stage.ts';
import { propertyOf, readTheme, readTokens, type Theme, type Token } from './tokens.ts';

type Scheme = 'light' | 'dark';

const sheets = import.meta.glob<string>('../../*/*.css', { query: '?raw', import: 'default', eager: true });
/** What all elements share comes first. */
const isShared = (path: string): number => Number(path.endsWith('/frame.css'));
const tokens = readTokens(
  Object.entries(sheets)
    .filter(([path]) => !/\/(?:themes|pages)\//.test(path))
    .sort(([a], [b]) => isShared(b) - isShared(a))
    .map(([, css]) => css)
    .join('\n'),
);
const presets = Object.fromEntries(
  Object.entries(sheets).flatMap(([path, css]) => {
    const name = /\/themes\/([a-z-]+)\.css$/.exec(path)?.[1];
    return name && !/^(?:snapshot|default)$/.test(name) ? [[name, presetOf(css)]] : [];
  }),
);

/** What every theme holds beside its values: the place kept free, and the look of snapshots. */
const placeholders = sheets['../../themes/snapshot.css']!;

/** Of a theme, what the elements read; its own palette is looked up already. */
function presetOf(css: string): Theme {
  const read = new Set(tokens.map(({ name }) => name));
  return Object.fromEntries(Object.entries(readTheme(css, read)).filter(([name]) => read.has(name)));
}

const text = (key: string, values?: Record<string, string | number>): string =>
  key in messages ? say(messages, key as keyof typeof messages, pageLang(), values) : key;
const nameOf = (token: string): string => text(token.replace('--solieu-', ''));

/** What differs from the elements' own values. */
let theme: Theme = {};
const applied = new CSSStyleSheet();
document.adoptedStyleSheets.push(applied);

function tokenValue(name: string, scheme: Scheme): string {
  return theme[name]?.[scheme] ?? tokens.find((token) => token.name === name)?.[scheme] ?? '';
}

onLang(() => {
  fillPresets();
  fillTokens();
  show();
});
void loadFeed(new URL('../feed/feed.json', location.href).href).then((feed) => {
  for (const stage of document.querySelectorAll('[data-stage]')) fillStage(stage, feed);
});

function fillPresets(): void {
  const names = ['default', ...Object.keys(presets)];
  byId('preset').replaceChildren(
    ...names.map((name) => make('option', { value: name }, text(`preset-${name}`))),
  );
}

// the controls

function fillTokens(): void {
  const groups = (['color', 'text', 'weight'] as const).map((type) =>
    make(
      'fieldset',
      {},
      make('legend', {}, text(type)),
      ...tokens.filter((token) => token.type === type).map(toControl),
    ),
  );
  byId('tokens').replaceChildren(...groups);
}

function toControl(token: Token): HTMLElement {
  const schemes: Scheme[] = token.type === 'color' ? ['light', 'dark'] : ['light'];
  const label = make(
    'span',
    { className: 'name', id: `n${token.name}` },
    nameOf(token.name),
    make('code', {}, token.name),
  );
  const inputs = schemes.map((scheme) => toInput(token, scheme));
  return make('div', { className: 'token' }, label, make('span', { className: 'inputs' }, ...inputs));
}

function toInput(token: Token, scheme: Scheme): HTMLElement {
  const value = tokenValue(token.name, scheme);
  const isColor = token.type === 'color';
  const input = make('input', {
    type: isColor ? 'color' : 'text',
    value: isColor ? (toHex(value) ?? '#808080') : value,
    placeholder: isColor ? '' : text('follows'),
    spellcheck: false,
    ariaLabel: isColor ? `${nameOf(token.name)}, ${text(scheme)}` : nameOf(token.name),
    title: isColor ? text(scheme) : '',
    dataset: { token: token.name, scheme },
  });
  if (!value) input.dataset.derived = '';
  return input;
}

byId('controls').addEventListener('submit', (event) => event.preventDefault());
byId('preset').addEventListener('change', ({ target }) => {
  theme = { ...presets[(target as HTMLSelectElement).value] };
  fillTokens();
  show();
});
byId('tokens').addEventListener('input', ({ target }) => {
  const input = target as HTMLInputElement;
  const { token, scheme } = input.dataset as { token: string; scheme: Scheme };
  const value = usable(token, input.value);
  tellWrong(input, Boolean(input.value.trim()) && !value);
  delete input.dataset.derived;
  if (value) set(token, scheme, value);
  else if (!input.value.trim()) delete theme[token];
  show();
});

/** A value that the browser takes where the token goes. */
function usable(token: string, typed: string): string | undefined {
  const value = safeValue(typed);
  const property = propertyOf(token);
  return value && (!property || CSS.supports(property, value)) ? value : undefined;
}

/** Below the field; the value before stays in use. */
function tellWrong(input: HTMLInputElement, isWrong: boolean): void {
  const row = input.closest('.token')!;
  row.querySelector('.wrong')?.remove();
  input.ariaInvalid = String(isWrong);
  if (!isWrong) return;
  row.append(
    make('small', { className: 'wrong', role: 'alert' }, text('wrong', { value: input.value.trim() })),
  );
}

/** Colours differ by scheme; the rest is the same in both. */
function set(token: string, scheme: Scheme, value: string): void {
  const isColor = tokens.find(({ name }) => name === token)?.type === 'color';
  const other = scheme === 'light' ? 'dark' : 'light';
  const rest = isColor ? tokenValue(token, other) || value : value;
  theme[token] = { light: value, dark: value, [other]: rest };
}

// what comes of it

function show(): void {
  const css = toCss(theme);
  applied.replaceSync(toCss(theme, '.stage'));
  byId('css').textContent = css;
  byId('changed').textContent = text('changed', { count: Object.keys(theme).length });
  offer('save-css', `${css}\n${placeholders}`, 'text/css');
  offer('save-tokens', JSON.stringify(toDesignTokens(theme, tokens), null, 2), 'application/json');
  showContrast();
}

function showContrast(): void {
  const faint = faintPairs(tokenValue).map(({ front, back, scheme, ratio, least }) =>
    make(
      'li',
      {},
      text('faint', {
        front: nameOf(front),
        back: nameOf(back),
        scheme: text(scheme),
        ratio: (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', pageLang() === 'vi' ? ',' : '.'),
        least: String(least).replace('.', pageLang() === 'vi' ? ',' : '.'),
      }),
    ),
  );
  byId('contrast').replaceChildren(
    faint.length
      ? make('div', { className: 'note warn' }, make('ul', {}, ...faint))
      : make('p', { className: 'note' }, text('enough')),
  );
}

function offer(id: string, content: string, type: string): void {
  const link = byId<HTMLAnchorElement>(id);
  if (link.href) URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([content], { type }));
}

byId('copy-css').addEventListener('click', async () => {
  if (await copyText(byId('css').textContent ?? '')) byId('copied').textContent = text('copied');
});
