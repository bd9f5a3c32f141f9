import type { Figure } from '../figures/figure.ts';

/** How far a value that is worded loosely (`hơn`, `gần`, `khoảng`) may be from the exact one, as a share of it. */
const LOOSE = 0.03;

/**
 * How far from the exact value a figure may be as it is written: one unit of its last digit, as writers round
 * and cut. `38,3%` → 0.1, `53,62 triệu` → 10000, `48.023.112` → 1, `hơn 48 triệu` → at least 3 %.
 */
export function precisionOf({ quote, value, approximation }: Figure): number {
  const [, digits = ''] = /^\D*(\d+(?:[.,]\d+)*)/.exec(quote) ?? [];
  const written = toNumber(digits);
  const scale = written ? Math.abs(value) / written : 1;
  const last = 10 ** -decimalsOf(digits) * (scale || 1);
  return approximation === 'exact' ? last : Math.max(last, Math.abs(value) * LOOSE);
}

// "1.234,5" → 1234.5; "48.023.112" → 48023112; "7.5" → 7.5
const toNumber = (digits: string): number =>
  Number(digits.replace(/\.(?=\d{3}(?:\D|$))/g, '').replace(',', '.')) || 0;

// after a comma every digit; after a full stop fewer than the three of a group
const decimalsOf = (digits: string): number => (/(?:,(\d+)|\.(\d{1,2}))$/.exec(digits)?.[0].length ?? 1) - 1;
