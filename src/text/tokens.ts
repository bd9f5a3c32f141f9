import { charCodeAt, fillVocabulary, hashed, hashOf, tokenOf } from './vocabulary.ts';

const LONGEST_CODE = 3;

/** From here on signs have cases too: `Ⓐ`, `Ⅳ`. */
const CASED = '\u2000';

/** `number`: a run of digits with inner `.` and `,`; `break`: the end of a line; `mark`: any other sign. */
export type TokenKind = 'word' | 'number' | 'mark' | 'break';

/** A word, number or sign: one object for all places where a listed one stands, so that most texts make few. */
export interface Token {
  kind: TokenKind;
  /** In lower case. */
  text: string;
  /** Whether it is written with a capital. */
  capital: boolean;
  /** The number of its word, by which lists know their members: only `vocabulary.ts` and `phrases.ts` look at it. */
  word: number;
}

/** The tokens of a folded text, in order. Spaces are none: neighbours that touch are glued. */
export interface Tokens extends ReadonlyArray<Token> {
  /** Where in the text each begins. */
  readonly starts: Int32Array;
}

/** Tokens that are still being made. */
export type NewTokens = Token[] & Tokens;

const [SPACE, LETTER, DIGIT, BREAK, MARK] = [1, 2, 3, 4, 5];
const KINDS: TokenKind[] = ['mark', 'mark', 'word', 'number', 'break', 'mark'];

/**
 * Cuts folded text (`lower`, see `fold`) into tokens, in order.
 *
 * `vneid`, `ql1a`, `covid` are words (a word may hold digits, but not begin with one);
 * `1.234,56`, `07`, `2.416` are numbers; `%`, `/`, `–` are marks.
 */
export function tokenize(lower: string): Tokens {
  fillVocabulary();
  return cut(lower);
}

/** How many line ends `tokenizeText` sets before a text. */
export const MARGIN = 2;

/**
 * The tokens of a text, after as many line ends as rules look back without asking whether anything is there: an array
 * that was once asked for an index below 0 is slow ever after.
 *
 * @param text `lower` as it is written, with its capitals
 */
export function tokenizeText(lower: string, text = lower): NewTokens {
  fillVocabulary();
  return cut(lower, text, MARGIN);
}

/**
 * Cuts what is itself a phrase of a list, while the lists are being read.
 * A word is hashed letter by letter as its end is looked for: this runs for each character of a text.
 */
export function cut(lower: string, text = lower, margin = 0): NewTokens {
  const { length } = lower;
  const starts = new Int32Array(length + margin);
  const tokens: Token[] = [];
  while (tokens.length < margin) {
    starts[tokens.length] = -margin;
    tokens.push(tokenOf('break', '\n', 0, 1, 10, false));
  }
  for (let start = 0, end: number; start < length; start = end) {
    end = start + 1;
    let code = charCodeAt.call(lower, start);
    const sort = sortOf(code);
    if (sort === SPACE) continue;
    const capital = charCodeAt.call(text, start) !== code;
    starts[tokens.length] = start;
    if (sort !== LETTER) {
      if (sort === DIGIT) end = endOfNumber(lower, end);
      tokens.push(tokenOf(KINDS[sort]!, lower, start, end, hashOf(lower, start, end), capital));
      continue;
    }
    let hash = code;
    for (; end < length; end++) {
      code = charCodeAt.call(lower, end);
      if (sortOf(code) !== LETTER) break;
      hash = hashed(hash, code);
    }
    const letters = end;
    if (end < length && sortOf(code) === DIGIT) end = endOfWord(lower, start, letters);
    const whole = end === letters ? hash : hashOf(lower, start, end);
    tokens.push(tokenOf('word', lower, start, end, whole, capital));
  }
  return Object.assign(tokens, { starts });
}

/** Where in the text token `at` ends. */
export function endOf(tokens: Tokens, at: number): number {
  return tokens.starts[at]! + tokens[at]!.text.length;
}

/** Whether token `at` stands right after the one before, without a space. */
export function touches(tokens: Tokens, at: number): boolean {
  return tokens.starts[at] === endOf(tokens, at - 1);
}

// "vnd1000", "usd1,23": a currency code before its amount
const CODES = new Set('vnd vnđ usd eur gbp inr rs jpy cny'.split(' '));

/**
 * A word may hold digits (`ql1a`, `covid19`), unless what follows is plainly a number that lost its space:
 * one with decimals (`trạm_tqg3,5`), one after a Vietnamese word (`truy cập184`), one after a currency code.
 */
function endOfWord(lower: string, start: number, digits: number): number {
  let end = digits;
  let vietnamese = false;
  for (let letters = start; sortAt(lower, end) === DIGIT; ) {
    vietnamese ||= hasVietnamese(lower, letters, end);
    if (isLostSpace(lower, start, end, vietnamese)) return end;
    letters = endOfSort(lower, end, DIGIT);
    end = endOfSort(lower, letters, LETTER);
  }
  return end;
}

function isLostSpace(lower: string, start: number, digits: number, vietnamese: boolean): boolean {
  const end = endOfSort(lower, digits, DIGIT);
  if ((lower[end] === ',' || lower[end] === '.') && sortAt(lower, end + 1) === DIGIT) return true;
  if (vietnamese && end - digits > 1) return true;
  return digits - start <= LONGEST_CODE && CODES.has(lower.slice(start, digits));
}

// "đ" stands in names of products and documents too
function hasVietnamese(lower: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (charCodeAt.call(lower, at) > 0x7e && lower[at] !== 'đ') return true;
  return false;
}

/** Where the run of characters of one sort ends that goes on at `from`. */
function endOfSort(lower: string, from: number, sort: number): number {
  let end = from;
  while (sortAt(lower, end) === sort) end++;
  return end;
}

function endOfNumber(lower: string, from: number): number {
  let end = from;
  for (;;) {
    end = endOfSort(lower, end, DIGIT);
    const separator = lower[end] === '.' || lower[end] === ',';
    if (!separator || sortAt(lower, end + 1) !== DIGIT) return end;
    end++;
  }
}

function sortAt(text: string, at: number): number {
  return at < text.length ? sortOf(charCodeAt.call(text, at)) : MARK;
}

// each character is sorted once, when a text first holds it
const SORTS = new Uint8Array(0x10000);

function sortOf(code: number): number {
  const sort = SORTS[code]!;
  if (sort) return sort;
  SORTS[code] = sortNew(String.fromCharCode(code));
  return SORTS[code]!;
}

/** Signs that texts hold: "°", "–", "₫", "≥"; to ask Unicode for the first time takes a millisecond. */
const SIGNS = /[\x7f-\xa9\xab-\xb9\xbb-\xbf×÷\u2010-\u206f\u20a0-\u20bf\u2190-\u2bff]/;

function sortNew(character: string): number {
  if (character === '\n') return BREAK;
  if (character.trim() === '') return SPACE;
  if (character >= '0' && character <= '9') return DIGIT;
  // most letters have two cases, which is quicker to see than what Unicode calls them
  if (character < CASED && character.toLowerCase() !== character.toUpperCase()) return LETTER;
  return character > '~' && !SIGNS.test(character) && /[\p{L}\p{M}]/u.test(character) ? LETTER : MARK;
}
