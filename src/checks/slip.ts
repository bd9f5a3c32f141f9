import type { Figure } from '../figures/figure.ts';
import { scaleOf, writtenNumber } from '../figures/precision.ts';

/** `8.640 tỷ` → `8640`: the digits as written. */
export const digitsOf = ({ quote }: Figure): string => (writtenNumber(quote) ?? '').replace(/[.,]/g, '');

/** Whether two numbers of one length differ by two digits beside one another that changed places. */
export function areSwapped(a: string, b: string): boolean {
  const [i, j, more] = differencesOf(a, b);
  return j === i! + 1 && more === undefined && a[i!] === b[j] && a[j] === b[i!];
}

/** Whether two numbers of one length differ in one digit, or in two that changed places. */
export function oneSlip(a: string, b: string): boolean {
  return a.length === b.length && a.length > 1 && (differencesOf(a, b).length === 1 || areSwapped(a, b));
}

/** Whether one figure may be the other with two of its digits swapped: `8.640 tỷ`, `6.840 tỷ`. */
export const areSwappedFigures = (a: Figure, b: Figure): boolean =>
  scaleOf(a) === scaleOf(b) && areSwapped(digitsOf(a), digitsOf(b));

function differencesOf(a: string, b: string): number[] {
  return a.length === b.length ? [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at])) : [];
}
