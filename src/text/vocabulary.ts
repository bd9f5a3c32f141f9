import type { Token } from './tokens.ts';

// The members of 32 lists a column, one bit each, by the number of the word: one look tells, whichever list asks.
const LISTS = 32;

/** All of them by what `hashOf` makes of their letters, so that they are found in a text without cutting it. */
const LAST_BUCKET = 4095;

/** The number of the empty text, which stands for what is not there, as before the first token. */
const NOTHING = 1;

/** A word that some list holds. */
interface Word {
  text: string;
  /** What tokens know it by, see `Token`. */
  number: number;
  hash: number;
  /** Its token, and the one with a capital, once a text has held them: one stands wherever the word does. */
  small: Token | undefined;
  capital: Token | undefined;
  /** Another word in the same bucket. */
  other: Word | undefined;
}

/** What a list asks of a token: whether its word is there. */
export interface Members {
  has(token: Token | undefined): boolean;
}

/** The number of every word that no list holds. */
export const UNKNOWN = 0;

/** All of them by their text, which is the quick way while nothing is compiled yet. */
const words = new Map<string, Word>();
const buckets = new Array<Word | undefined>(LAST_BUCKET + 1);
/** Far more than the lists hold. */
export const MOST_WORDS = 8192;
const waiting: (() => void)[] = [];

/**
 * Called on a string, not looked up on it: inside an engine strings come in ten shapes, and a method looked up on all of
 * them is looked up slowly, here for each character.
 */
export const { charCodeAt } = String.prototype;
const { slice, startsWith } = String.prototype;

/** Has `list` add its words before the first text is read: what is only imported costs nothing. */
export function onFirstText(list: () => void): void {
  waiting.push(list);
}

/** Lets the lists that wait add their words. */
export function fillVocabulary(): void {
  for (const list of waiting.splice(0)) list();
}

/** The number of a word, made known if it is not yet. */
export function addWord(text: string): number {
  const known = words.get(text);
  if (known) return known.number;
  const number = words.size + 1;
  const hash = hashOf(text, 0, text.length);
  const other = buckets[hash & LAST_BUCKET];
  const word = { text, number, hash, small: undefined, capital: undefined, other };
  buckets[hash & LAST_BUCKET] = word;
  words.set(text, word);
  return number;
}

addWord('');

// in no list, but in most texts
onFirstText(() => {
  for (let n = 0; n < 2050; n++) if (n < 101 || n > 1999) addWord(String(n));
});

/**
 * The token that stands in `lower` from `start` to `end`: a known word is found without cutting it out.
 *
 * @param hash see `hashOf`
 */
export function tokenOf(
  kind: Token['kind'],
  lower: string,
  start: number,
  end: number,
  hash: number,
  capital: boolean,
): Token {
  let word = buckets[hash & LAST_BUCKET];
  while (
    word !== undefined &&
    !(word.hash === hash && word.text.length === end - start && startsWith.call(lower, word.text, start))
  )
    word = word.other;
  if (word === undefined) return { kind, text: slice.call(lower, start, end), capital, word: UNKNOWN };
  const known = capital ? word.capital : word.small;
  if (known) return known;
  const token = { kind, text: word.text, capital, word: word.number };
  if (capital) word.capital = token;
  else word.small = token;
  return token;
}

const columns: Int32Array[] = [];
let lists = 0;

/** A list without members yet, and what adds one. */
export function newMembers(): Members & { add(word: number): void } {
  const bit = 1 << (lists % LISTS);
  if (lists++ % LISTS === 0) columns.push(new Int32Array(MOST_WORDS));
  const column = columns.at(-1)!;
  return {
    add(word) {
      column[word]! |= bit;
    },
    has: (token) => (column[token === undefined ? NOTHING : token.word]! & bit) !== 0,
  };
}

/** What a run of characters is looked up by; `hashed` adds a character to it. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, charCodeAt.call(text, at));
  return hash;
}

export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & 0x3fffffff;
}
