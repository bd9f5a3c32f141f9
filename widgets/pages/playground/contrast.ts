import type { Token } from './tokens.ts';

/** What must be read, or seen, on what: WCAG 2.2, 1.4.3 (text) and 1.4.11 (marks). */
export const PAIRS: readonly { front: string; back: string; least: number }[] = [
  ...['text', 'muted', 'accent', 'good', 'bad', 'notice'].map((name) => ({
    front: `--solieu-color-${name}`,
    back: '--solieu-color-surface',
    least: 4.5,
  })),
  { front: '--solieu-color-focus', back: '--solieu-color-surface', least: 3 },
];

/** The contrast of two colours written `#rgb` or `#rrggbb`, 1 to 21; `undefined` for other notations. */
export function contrast(a: string, b: string): number | undefined {
  const [first, second] = [luminance(a), luminance(b)];
  if (first === undefined || second === undefined) return;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

// relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function luminance(color: string): number | undefined {
  const hex = toHex(color);
  if (!hex) return;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** `#fff` → `#ffffff`; `undefined` where it is no such colour. */
export function toHex(color: string): string | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  if (short)
    return `#${short
      .slice(1)
      .map((c) => c + c)
      .join('')}`.toLowerCase();
  return /^#[\da-f]{6}$/i.test(color) ? color.toLowerCase() : undefined;
}

export interface Faint {
  front: string;
  back: string;
  scheme: 'light' | 'dark';
  ratio: number;
  least: number;
}

/** The pairs that are too faint. `tokenValue`: what a token is in a scheme. */
export function faintPairs(tokenValue: (name: Token['name'], scheme: 'light' | 'dark') => string): Faint[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    PAIRS.flatMap(({ front, back, least }) => {
      const ratio = contrast(tokenValue(front, scheme), tokenValue(back, scheme));
      return ratio !== undefined && ratio < least ? [{ front, back, scheme, ratio, least }] : [];
    }),
  );
}
