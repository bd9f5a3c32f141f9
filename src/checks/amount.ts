import type { Figure } from '../figures/figure.ts';

/** The values that a number may stand for, as it is written and worded. */
export interface Range {
  low: number;
  high: number;
}

// what "hơn", "gần", "khoảng" may hide, as a share of the number
const LOOSE = 0.05;

/** `89,5%` → 0.1, `48 triệu` → 1000000, `2.416` → 1: what its last written digit counts. */
export function stepOf({ quote, value }: Figure): number {
  const number = /\d[\d.,]*/.exec(quote.replace(/\s/g, ''))?.[0].replace(/[.,]+$/, '');
  if (!number) return 1;
  const decimals = decimalsOf(number);
  const written = Number(number.replace(/[.,]/g, '')) / 10 ** decimals;
  const scale = written ? Math.abs(value) / written : 1;
  return 10 ** -decimals * (scale > 0 ? scale : 1);
}

// "2.416" has none, "89,5" one, "0.7024" four: three digits after a point are thousands, but for "0.702"
function decimalsOf(number: string): number {
  const [, sign, last] = /([.,])(\d+)$/.exec(number) ?? [];
  if (!sign || !last) return 0;
  const thousands = last.length === 3 && sign === '.' && !number.startsWith('0');
  return thousands ? 0 : last.length;
}

/** The values that may have been rounded or cut to what is written, wider where a word loosens it. */
export function rangeOf(figure: Figure): Range {
  const { value, approximation } = figure;
  const scaled = stepOf(figure) > 1 || !Number.isInteger(value);
  const step = scaled ? stepOf(figure) : 0;
  const loose = Math.abs(value) * LOOSE;
  switch (approximation) {
    case 'over':
      return { low: value, high: value + Math.max(step, loose) };
    case 'nearly':
      return { low: value - Math.max(step, loose), high: value };
    case 'about':
      return { low: value - Math.max(step, loose), high: value + Math.max(step, loose) };
    case 'under':
      return { low: 0, high: value };
    default:
      return { low: value - step / 2, high: value + step };
  }
}

/**
 * Whether a computed value may have been written as the figure: rounded, cut, or worded loosely.
 * Off by less than what its last digit counts is still the same number.
 */
export function agrees(figure: Figure, computed: Range): boolean {
  const { low, high } = rangeOf(figure);
  const step = stepOf(figure);
  const slack = step * (1 - 1e-9);
  if (figure.approximation === 'exact')
    return computed.high > figure.value - slack && computed.low < figure.value + slack;
  return computed.high > low - slack && computed.low < high + slack;
}

export const exactly = (value: number): Range => ({ low: value, high: value });

/** `a / b`, for positive ranges. */
export function quotient(a: Range, b: Range): Range {
  return { low: a.low / b.high, high: b.low > 0 ? a.high / b.low : Number.POSITIVE_INFINITY };
}

export function total(ranges: Range[]): Range {
  return ranges.reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }), exactly(0));
}

export function scaled({ low, high }: Range, factor: number): Range {
  return { low: low * factor, high: high * factor };
}
