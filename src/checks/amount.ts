import type { Figure } from '../figures/figure.ts';
import { significantDigits, stepOf } from '../figures/precision.ts';

/** The values that a number may stand for, as it is written and worded. */
export interface Range {
  low: number;
  high: number;
}

/** Whether it counts, is money or a measure, rather than a rate, a rank or a score. */
export const isQuantity = ({ kind }: Figure): boolean =>
  kind === 'count' || kind === 'money' || kind === 'measure';

/** A quantity told as one number that is there or planned: of such there are sums and shares. */
export const isAmount = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined &&
  isQuantity(figure) &&
  figure.role !== 'change' &&
  figure.upper === undefined &&
  figure.of === undefined;

// what "hơn", "gần", "khoảng" may hide, as a share of the number
const LOOSE = 0.05;

/** The values that may have been rounded or cut to what is written, wider where a word loosens it. */
export function rangeOf(figure: Figure): Range {
  const { value, approximation } = figure;
  const scaled = stepOf(figure) > 1 || !Number.isInteger(value);
  const step = scaled ? stepOf(figure) : 0;
  const loose = Math.min(Math.abs(value) * LOOSE, lastDigitOf(figure));
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

/** `118.400 tỷ` → 100 tỷ, `48 triệu` → 1 triệu, `3.000` → 1.000: what the last digit counts that is no rounding zero. */
function lastDigitOf(figure: Figure): number {
  const digits = significantDigits(figure);
  return 10 ** (Math.floor(Math.log10(Math.abs(figure.value) || 1)) + 1 - digits);
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
