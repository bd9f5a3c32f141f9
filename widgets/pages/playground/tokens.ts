/** A custom property that the elements read, and what it is unless a theme sets it. */
export interface Token {
  /** `--solieu-color-text` */
  name: string;
  type: 'color' | 'weight' | 'text';
  /** `''` where it follows another token. */
  light: string;
  dark: string;
}

/** What a theme sets: a value for each scheme, one where they are the same. */
export type Theme = Record<string, { light: string; dark: string }>;

/**
 * The tokens that style sheets read, in order, each once.
 * @example readTokens('a { color: var(--solieu-color-text, light-dark(#111, #eee)) }')
 */
export function readTokens(css: string): Token[] {
  const tokens = new Map<string, Token>();
  for (const match of css.matchAll(/var\(\s*(--solieu-[\w-]+)\s*(,?)/g)) {
    const name = match[1]!;
    const value = match[2] ? balanced(css, match.index + match[0].length) : '';
    const known = tokens.get(name);
    if (!known) tokens.set(name, { name, type: typeOf(name), ...bySchemes(value) });
    else if (value.startsWith('light-dark(')) Object.assign(known, bySchemes(value));
  }
  return [...tokens.values()];
}

/**
 * The tokens that a theme's style sheet sets, with their values. What refers to the theme's own palette is looked
 * up; what refers to a token in `kept` goes on following it.
 */
export function readTheme(css: string, kept: ReadonlySet<string> = new Set()): Theme {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const set = new Map<string, string>();
  for (const [, name, value] of bare.matchAll(/(--solieu-[\w-]+)\s*:\s*([^;{}]+)[;}]/g))
    set.set(name!, value!.trim());
  const lookUp = (value: string, depth = 0): string =>
    value.replace(/var\((--solieu-[\w-]+)\)/g, (whole, name: string) =>
      set.has(name) && !kept.has(name) && depth < 8 ? lookUp(set.get(name)!, depth + 1) : whole,
    );
  return Object.fromEntries([...set].map(([name, value]) => [name, bySchemes(lookUp(value))]));
}

function bySchemes(value: string): { light: string; dark: string } {
  if (value.includes('var(--_')) return { light: '', dark: '' };
  const both = /^light-dark\(\s*(.+?)\s*,\s*(.+?)\s*\)$/s.exec(value);
  return both ? { light: both[1]!, dark: both[2]! } : { light: value, dark: value };
}

/** What stands from `start` to the bracket that closes around it. */
function balanced(css: string, start: number): string {
  let depth = 1;
  let end = start;
  for (; end < css.length && depth; end++) depth += { '(': 1, ')': -1 }[css[end]!] ?? 0;
  return css.slice(start, end - 1).trim();
}

// by the end of a token's name
const PROPERTIES: [RegExp, property: string][] = [
  [/^--solieu-color-|color$/, 'color'],
  [/background$/, 'background'],
  [/weight$/, 'font-weight'],
  [/font$/, 'font-family'],
  [/(?:font|title|value)-size$/, 'font-size'],
  [/letter-spacing$/, 'letter-spacing'],
  [/radius$/, 'border-radius'],
  [/padding$/, 'padding'],
  [/gap$/, 'gap'],
  [/shadow$/, 'box-shadow'],
  [/border(?:-top)?$/, 'border'],
  [/(?:size|column)$/, 'width'],
];

/** The property that a token's value goes to, so that the browser can be asked whether it may stand there. */
export function propertyOf(token: string): string | undefined {
  return PROPERTIES.find(([end]) => end.test(token))?.[1];
}

function typeOf(name: string): Token['type'] {
  if (/color|background/.test(name)) return 'color';
  return name.endsWith('weight') ? 'weight' : 'text';
}
