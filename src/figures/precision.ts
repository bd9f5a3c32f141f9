import type { Figure } from './figure.ts';

/** `89,5%` → 0.1, `48 triệu` → 1000000, `2.416` → 1: what its last written digit counts. */
export function stepOf({ value, quote }: Pick<Figure, 'quote' | 'value'>): number {
  const number = writtenNumber(quote);
  return number ? 10 ** -decimalsOf(number) * scaleOf({ quote, value }) : 1;
}

/** `48 triệu` → 1000000, `2.416` → 1: what the words after the digits multiply them by. */
export function scaleOf({ value, quote }: Pick<Figure, 'quote' | 'value'>): number {
  const number = writtenNumber(quote) ?? '';
  const written = Number(number.replace(/[.,]/g, '')) / 10 ** decimalsOf(number);
  return (written && Math.abs(value) / written) || 1;
}

// "2.416" has none, "89,5" one, "0.7024" four: three digits after a point are thousands, but for "0.702"
function decimalsOf(number: string): number {
  const [, sign, last] = /([.,])(\d+)$/.exec(number) ?? [];
  if (!sign || !last) return 0;
  const thousands = last.length === 3 && sign === '.' && !number.startsWith('0');
  return thousands ? 0 : last.length;
}

/** `2.416/3.924` → 4, `48 triệu` → 2, `7,80%` → 3, `4.400` → 2: zeros that may only round are not counted. */
export function significantDigits({ value, quote }: Figure): number {
  const number = writtenNumber(quote) ?? '';
  const digits = number.replace(/[.,]/g, '').replace(/^0+/, '');
  const whole = decimalsOf(number) === 0 || Number(digits) === value;
  return (whole ? digits.replace(/0+$/, '') : digits).length;
}

/** The first run of digits: `about 2,416 / 3,924` → `2,416`. */
export function writtenNumber(quote: string): string | undefined {
  return /\d[\d.,]*/.exec(quote.replace(/\s/g, ''))?.[0].replace(/[.,]+$/, '');
}
