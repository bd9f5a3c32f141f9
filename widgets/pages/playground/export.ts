import type { Theme, Token } from './tokens.ts';

/** The theme as one style sheet: plain values first, for browsers without `light-dark()`. */
export function toCss(theme: Theme, selector = ':root'): string {
  const entries = Object.entries(theme);
  if (!entries.length) return `${selector} {\n}\n`;
  const plain = entries.map(([name, { light }]) => `  ${name}: ${light};`);
  const both = entries
    .filter(([, { light, dark }]) => light !== dark)
    .map(([name, { light, dark }]) => `    ${name}: light-dark(${light}, ${dark});`);
  const schemes = both.length
    ? `@supports (color: light-dark(#000, #fff)) {\n  ${selector} {\n${both.join('\n')}\n  }\n}\n`
    : '';
  return `${selector} {\n${plain.join('\n')}\n}\n${schemes}`;
}

/** The theme in the format of the Design Tokens Community Group; the dark value stands as an extension. */
export function toDesignTokens(theme: Theme, tokens: Token[]): object {
  const root: Record<string, unknown> = {};
  for (const [name, { light, dark }] of Object.entries(theme)) {
    const type = tokens.find((token) => token.name === name)?.type;
    const path = name.slice(2).split('-');
    let group = root;
    for (const part of path.slice(0, -1)) {
      group[part] ??= {};
      group = group[part] as Record<string, unknown>;
    }
    const last = path.at(-1)!;
    group[last] = {
      ...(group[last] as object | undefined),
      $value: light,
      ...(type && type !== 'text' && { $type: { color: 'color', weight: 'fontWeight' }[type] }),
      ...(light !== dark && { $extensions: { 'vn.solieu.dark': dark } }),
    };
  }
  return root;
}

/** A value that stays within its declaration; `undefined` where it would not. */
export function safeValue(text: string): string | undefined {
  const value = text.trim();
  return value && value.length <= 200 && !/[;{}<>\\]|\/\*|url\(|@import/i.test(value) ? value : undefined;
}
