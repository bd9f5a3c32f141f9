import { type DigitStyle, digitStyle, readDigits } from '../../text/digits.ts';
import {
  COMMAS,
  NUMERAL_HEADS,
  readDecimals,
  readNumeral,
  readScale,
  scaleOf,
  shortScaleOf,
  withTail,
} from '../../text/numerals.ts';
import { valuesOf } from '../../text/phrases.ts';
import { endOf, type Token, type Tokens, touches } from '../../text/tokens.ts';
import { readOrdinal } from './ordinal.ts';
import { RANGE_LINKS, readRange } from './range.ts';
import { RATIO_LINKS, readRatio } from './ratio.ts';

/** A number as it stands in the text, before it is known what it counts. */
export interface NumberPhrase {
  /** Its tokens, `first` to `last`. */
  first: number;
  last: number;
  value: number;
  scale: number;
  /** Written in words: `hai trăm`. */
  spelled: boolean;
  upper?: number | undefined;
  of?: number | undefined;
}

/** A number phrase: all are made here, of one shape, and changed in place as they are read on: that is fast. */
export function phraseOf(
  first: number,
  last: number,
  value: number,
  scale: number,
  spelled: boolean,
): NumberPhrase {
  return { first, last, value, scale, spelled, upper: undefined, of: undefined };
}

/** Finds the number phrases of a text, in order; none overlap. Linear: each token is read once. */
export function readNumbers(tokens: Tokens): NumberPhrase[] {
  const numbers: NumberPhrase[] = [];
  const style = digitStyle(tokens);
  const read: ReadSimple = (at) => readSimple(tokens, at, style);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'number' && !NUMERAL_HEADS.has(token)) continue;
    const number = readOrdinal(tokens, at) ?? readDouble(tokens, at) ?? readSigned(tokens, at, read);
    if (!number) continue;
    numbers.push(number);
    at = number.last;
  }
  return numbers;
}

// "âm 5 độ C"
function readSigned(tokens: Tokens, at: number, read: ReadSimple): NumberPhrase | undefined {
  const number = readNumber(tokens, at, read);
  if (tokens[at - 1]!.text !== 'âm' || number?.upper) return number;
  return number && Object.assign(number, { first: at - 1, value: -number.value });
}

// "gấp đôi", "gấp rưỡi"
function readDouble(tokens: Tokens, at: number): NumberPhrase | undefined {
  const value = doubleOf(tokens[at]);
  if (!value || tokens[at - 1]!.text !== 'gấp') return undefined;
  return phraseOf(at, at, value, 1, true);
}

const doubleOf = valuesOf(Object.entries({ đôi: 2, rưỡi: 1.5 }));

// "2.416/3.924" | "20-30", "8,3 đến 8,5" | "48 triệu"
function readNumber(tokens: Tokens, at: number, read: ReadSimple): NumberPhrase | undefined {
  const number = read(at);
  const next = number && tokens[number.last + 1];
  if (!next || !(RATIO_LINKS.has(next) || RANGE_LINKS.has(next))) return number;
  return readRatio(tokens, number, read) ?? readRange(tokens, number, read) ?? number;
}

/** Reads the number phrase that begins with a token, without a second one linked to it. */
export type ReadSimple = (at: number) => NumberPhrase | undefined;

function readSimple(tokens: Tokens, at: number, style: DigitStyle): NumberPhrase | undefined {
  return tokens[at]?.kind === 'number' ? readDigitPhrase(tokens, at, style) : readSpelled(tokens, at);
}

function readSpelled(tokens: Tokens, at: number): NumberPhrase | undefined {
  const numeral = readNumeral(tokens, at);
  if (!numeral) return undefined;
  const { value, next } = numeral;
  return phraseOf(at, next - 1, value, 1, true);
}

// "48", "48 triệu", "48triệu", "1 tỷ 200 triệu", "2 tỷ rưỡi", "5 tr", "1 234 567"
function readDigitPhrase(tokens: Tokens, at: number, style: DigitStyle): NumberPhrase | undefined {
  const spaced = endOfSpaced(tokens, at);
  const whole = readDigits(digitsOf(tokens, at, spaced), style);
  if (whole === undefined) return undefined;
  if (!goesOn(tokens[spaced])) return phraseOf(at, spaced - 1, whole, 1, false);
  // "2 phẩy 5 triệu"
  const decimals = readDecimals(tokens, spaced);
  const base = whole + (decimals?.value ?? 0);
  const after = decimals?.next ?? spaced;
  // "10k" only glued: alone, "k" is no thousand
  const short =
    touches(tokens, after) || tokens[after]?.text === 'tr' ? shortScaleOf(tokens[after]) : undefined;
  const { next, scale } = short ? { scale: short, next: after + 1 } : readScale(tokens, after);
  const rest = readSmaller(tokens, next, scale, style);
  const tail = rest ?? withTail(tokens, { value: base * scale, next, scale });
  const value = rest ? exactly(base, rest.scale) + rest.value : tail.value;
  const exact = tail.next === next ? exactly(base, scale) : value;
  return phraseOf(at, tail.next - 1, exact, scale, false);
}

// behind "1 234 567": groups of three with single spaces, at least two of them, so that no list of numbers is joined
function endOfSpaced(tokens: Tokens, at: number): number {
  let next = at + 1;
  while (
    tokens[next]?.kind === 'number' &&
    tokens[next]!.text.length === 3 &&
    tokens.starts[next] === endOf(tokens, next - 1) + 1
  )
    next++;
  const grouped =
    next > at + 2 && tokens[at]!.text.length < 4 && /^\d{1,15}$/.test(digitsOf(tokens, at, next));
  return grouped ? next : at + 1;
}

function digitsOf(tokens: Tokens, from: number, to: number): string {
  let digits = tokens[from]!.text;
  for (let at = from + 1; at < to; at++) digits += tokens[at]!.text;
  return digits;
}

// most numbers in digits end with them
function goesOn(next: Token | undefined): boolean {
  return !!(scaleOf(next) ?? shortScaleOf(next)) || COMMAS.has(next);
}

// "200 triệu" of "1 tỷ 200 triệu": a smaller scale at once after a greater one;
// "300 tỷ" of "2 nghìn 300 tỷ": what is said in thousands shares its scale
function readSmaller(tokens: Tokens, at: number, scale: number, style: DigitStyle) {
  if (scale < 1e3 || tokens[at]?.kind !== 'number') return undefined;
  const base = readDigits(tokens[at].text, style);
  const smaller = readScale(tokens, at + 1);
  const shared = scale < 1e6 && smaller.scale > 1e3 ? smaller.scale : 1;
  if (base === undefined || base * smaller.scale >= scale * shared || (scale > 1e3 && smaller.scale < 1e3))
    return undefined;
  return { value: exactly(base, smaller.scale), next: smaller.next, scale: scale * shared };
}

/** `base` times `scale` without the noise of binary fractions: 7,88 triệu is 7880000. */
export function exactly(base: number, scale: number): number {
  const value = base * scale;
  return scale === 1 || Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
