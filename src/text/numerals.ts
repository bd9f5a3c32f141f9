import { heads, valuesOf, words } from './phrases.ts';
import { SCALE_WORDS } from './scales.ts';
import type { Token } from './tokens.ts';

/** A number in words, and the token after it. */
export interface Numeral {
  value: number;
  next: number;
  /** Value of its last scale word: what a following `rưỡi` is half of. */
  scale: number;
}

/** Words that count on, the first of them as `from`. */
export function counted(list: string, from: number): Map<string, number> {
  return new Map(list.split(' ').map((word, k) => [word, from + k]));
}

const DIGITS = counted('không một hai ba bốn năm sáu bảy tám chín', 0).set('bẩy', 7);
const digitOf = valuesOf(DIGITS);

function numeral(value: number, next: number, scale = 1): Numeral {
  return { value, next, scale };
}

/** Digits as they are said after tens: `hai mươi mốt`, `ba mươi tư`, `sáu mươi lăm`. */
const lastOf = valuesOf([...DIGITS, ...Object.entries({ mốt: 1, tư: 4, lăm: 5, nhăm: 5 })]);

/** Words that multiply the number before them; portals have pages in English, too. */
export const scaleOf = valuesOf(
  Object.entries({ ...SCALE_WORDS, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 }),
);

/** Short forms, only right after digits: `5 tr.đ`, `10k`, `1tr2`. */
export const shortScaleOf = valuesOf(Object.entries({ k: 1e3, tr: 1e6 }));

/** Decimal commas as they are said. */
export const COMMAS = words('phẩy phảy chấm');

/** Words that a number in words, a rank (`nhất`) or a double (`đôi`) can begin with. */
export const NUMERAL_HEADS = heads(() => [...DIGITS.keys(), ...'nửa rưỡi đôi nhất mười nhì tư'.split(' ')]);

/**
 * Reads a number in words from token `at`.
 *
 * `nửa triệu`, `hai trăm linh ba`, `ba mươi tư nghìn không trăm mười hai`, `một triệu rưỡi`, `hai phẩy năm tỷ`, `chín tỷ chín`
 */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const half = tokens[at]?.text === 'nửa' ? readScale(tokens, at + 1) : undefined;
  if (half) return half.scale >= 1e3 ? { ...half, value: half.scale / 2 } : undefined;
  let value = 0;
  let next = at;
  let scale = Number.POSITIVE_INFINITY;
  for (;;) {
    const group = readGroup(tokens, next, next > at);
    if (!group) break;
    const decimals = readDecimals(tokens, group.next);
    const scaled = readScale(tokens, decimals?.next ?? group.next);
    // "chín tỷ chín": the last digit is of the next place, see withTail
    const lone = next > at && scaled.scale === 1 && group.next === next + 1 && group.value < 10;
    // "một nghìn hai trăm tỷ": the thousands are milliards too
    const whole = scaled.scale === 1e9 && scale < 1e9;
    if ((scaled.scale >= scale && !whole) || lone) break;
    if (whole) value *= scaled.scale;
    value += (group.value + (decimals?.value ?? 0)) * scaled.scale;
    next = scaled.next;
    scale = scaled.scale === 1 ? group.scale : scaled.scale;
    if (scaled.scale === 1) break;
  }
  if (next === at) return undefined;
  const rest = scale >= 1e3 ? readDecimals(tokens, next) : undefined;
  return rest ? numeral(value + rest.value, rest.next) : withTail(tokens, numeral(value, next, scale));
}

// 0 to 999: "hai trăm linh ba", "ba mươi tư", "hai mốt", "không trăm mười hai", after a scale also "linh hai"
function readGroup(tokens: readonly Token[], at: number, after: boolean): Numeral | undefined {
  const alone = after ? linked(tokens, at) : undefined;
  if (alone) return numeral(alone, at + 2);
  const digit = digitOf(tokens[at]);
  if (digit === undefined || tokens[at + 1]?.text !== 'trăm') return readTens(tokens, at);
  const hundreds = digit * 100;
  const ones = linked(tokens, at + 2);
  if (ones !== undefined) return numeral(hundreds + ones, at + 4);
  const tens = readTens(tokens, at + 2);
  if (tens && tens.value > 9) return numeral(hundreds + tens.value, tens.next);
  // "bảy trăm tám chín"
  const last = lastOf(tokens[at + 3]);
  return tens?.value && last && tokens[at + 4]?.text !== 'mươi'
    ? numeral(hundreds + tens.value * 10 + last, at + 4)
    : numeral(hundreds, at + 2, 100);
}

// "linh ba", "lẻ năm"
function linked(tokens: readonly Token[], at: number): number | undefined {
  return tokens[at]?.text === 'linh' || tokens[at]?.text === 'lẻ' ? lastOf(tokens[at + 1]) : undefined;
}

const LAST_ONLY = words('mốt lăm nhăm');

// "mười", "mười lăm", "hai mươi", "hai mươi mốt", "hai mốt" (twenty-one), "bảy"
function readTens(tokens: readonly Token[], at: number): Numeral | undefined {
  if (tokens[at]?.text === 'mười') return withLastDigit(tokens, 10, at + 1);
  const digit = digitOf(tokens[at]);
  if (digit === undefined) return undefined;
  if (tokens[at + 1]?.text === 'mươi') return withLastDigit(tokens, digit * 10, at + 2);
  return digit && LAST_ONLY.has(tokens[at + 1])
    ? withLastDigit(tokens, digit * 10, at + 1)
    : numeral(digit, at + 1);
}

function withLastDigit(tokens: readonly Token[], tens: number, at: number): Numeral {
  const digit = lastDigit(tokens[at]);
  return digit ? numeral(tens + digit, at + 1) : numeral(tens, at, 10);
}

// after what is round, "năm" is the year: "hai mươi năm" (five would be "lăm")
function lastDigit(token: Token | undefined): number | undefined {
  return token?.text === 'năm' ? undefined : lastOf(token);
}

// ".5" of "hai phẩy năm", ".14" of "ba phẩy mười bốn", ".05" of "không phẩy không năm"
export function readDecimals(tokens: readonly Token[], at: number): Numeral | undefined {
  if (!COMMAS.has(tokens[at])) return undefined;
  const said = tokens[at + 1]?.text ?? '';
  if (/^\d{1,15}$/.test(said)) return numeral(Number(`0.${said}`), at + 2);
  const tens = readTens(tokens, at + 1);
  if (tens && tens.value > 9) return numeral(Number(`0.${tens.value}`), tens.next);
  let digits = '';
  let next = at + 1;
  for (; lastOf(tokens[next]) !== undefined && digits.length < 15; next++) digits += lastOf(tokens[next]);
  return digits ? numeral(Number(`0.${digits}`), next) : undefined;
}

/** The scale words from `at`: `nghìn tỷ` is 1e12; 1 where there is none. */
export function readScale(tokens: readonly Token[], at: number): { scale: number; next: number } {
  let scale = 1;
  let next = at;
  for (let factor = scaleOf(tokens[next]); factor && scale < 1e15; factor = scaleOf(tokens[next])) {
    // "tỷ lệ", "tỷ trọng", "tỷ giá" are other words
    if (factor === 1e9 && NOT_BILLION.has(tokens[next + 1])) break;
    if (scale > 1 && factor < 1e6) break;
    scale *= factor;
    next++;
  }
  return { scale, next };
}

const NOT_BILLION = words('phú giá suất trọng lệ số');

/** Adds what a scale word lets follow: `rưỡi` (and a half), or one digit of the next place (`một triệu hai`). */
export function withTail(tokens: readonly Token[], number: Numeral): Numeral {
  const { value, next, scale } = number;
  if (scale < 100) return number;
  const half = tokens[next]?.text === 'rưỡi' || tokens[next]?.text === 'rưởi';
  const digit = half ? 5 : lastDigit(tokens[next]);
  const after = tokens[next + 1];
  const more = !half && (lastOf(after) !== undefined || scaleOf(after) || after?.text === 'mươi');
  return digit && !more ? numeral(value + (digit * scale) / 10, next + 1, scale) : number;
}
