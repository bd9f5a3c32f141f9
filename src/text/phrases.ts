import { cut, type Token } from './tokens.ts';
import { addWord, onFirstText } from './vocabulary.ts';

/** What a phrase stands for, and how many tokens it takes. */
export interface Match<T> {
  value: T;
  length: number;
}

/** Phrases of one or more words, found among tokens; the longest wins. */
export interface Phrases<T> {
  /** The phrase that begins with token `index`. */
  at(tokens: readonly Token[], index: number): Match<T> | undefined;
  /** The phrase that ends just before token `index`. */
  before(tokens: readonly Token[], index: number): Match<T> | undefined;
  /** What the phrases begin with. */
  heads(): Iterable<string>;
}

interface Entry<T> extends Match<T> {
  words: string[];
}

/**
 * Makes phrases from lists: each key is a comma-separated list of phrases, its value what they stand for.
 *
 * @example phrases({ 'hơn, trên, vượt mốc': 'over', gần: 'nearly' }).at(tokens, 3)?.value // 'over'
 */
export function phrases<T>(lists: Record<string, T>): Phrases<T> {
  return fromEntries(() =>
    Object.entries(lists).flatMap(([list, value]) =>
      split(list).map((phrase): [string, T] => [phrase, value]),
    ),
  );
}

/** A set of phrases: the value of each is the phrase itself. */
export function phraseSet(list: string): Phrases<string> {
  return fromEntries(() => split(list).map((phrase) => [phrase, phrase]));
}

/** Words that are looked for in many texts: asked with a token, which is quicker than with its text. */
export interface Heads {
  has(token: Token): boolean;
}

/** @param words made when the first text is read */
export function heads(words: () => Iterable<string>): Heads {
  const known = new Set<string>();
  const bit = nextBit();
  onFirstText(() => {
    for (const word of words()) {
      known.add(word);
      addWord(word).begins |= bit;
    }
  });
  return { has: ({ begins, text }) => (begins & bit) !== 0 && known.has(text) };
}

/** A set of words and phrases, separated as in the other lists. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(split(list));
}

/**
 * A set of words and signs with one space between; a space too many is the empty text that stands for the end of all.
 *
 * @example words('đạt là , ;').has(token.text)
 */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function split(list: string): string[] {
  return list.split(/[,\n]/).flatMap((phrase) => phrase.trim() || []);
}

// A list's bit in `begins` and `ends` of its words. There are more lists than bits: some share one, and a word that
// carries it is then looked up.
const BITS = 31;
let lists = 0;

function nextBit(): number {
  return 1 << (lists++ % BITS);
}

function fromEntries<T>(entries: () => [phrase: string, value: T][]): Phrases<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const byLast = new Map<string, Entry<T>[]>();
  const bit = nextBit();
  onFirstText(() => {
    for (const [phrase, value] of entries()) {
      const words = wordsOf(phrase).map(addWord);
      const [first, last] = [words[0]!, words.at(-1)!];
      const entry = { words: words.map(({ text }) => text), value, length: words.length };
      first.begins |= bit;
      last.ends |= bit;
      add(byFirst, first.text, entry);
      add(byLast, last.text, entry);
    }
  });
  return {
    at(tokens, index) {
      const token = tokens[index];
      if (token === undefined || !(token.begins & bit)) return undefined;
      return longest(byFirst.get(token.text), tokens, index, 0);
    },
    before(tokens, index) {
      const token = tokens[index - 1];
      if (token === undefined || !(token.ends & bit)) return undefined;
      return longest(byLast.get(token.text), tokens, index, 1);
    },
    heads: () => byFirst.keys(),
  };
}

// letters with single spaces between, as nearly all are
const PLAIN = /^[a-zà-ỹ]+(?: [a-zà-ỹ]+)*$/;

function wordsOf(phrase: string): string[] {
  return PLAIN.test(phrase) ? phrase.split(' ') : cut(phrase).map(({ text }) => text);
}

// longest first, those of one length in the order of the list
function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const entries = map.get(key);
  if (!entries) map.set(key, [entry]);
  else {
    let at = entries.length;
    while (at > 0 && entries[at - 1]!.length < entry.length) at--;
    entries.splice(at, 0, entry);
  }
}

// the first, that is the longest, of `entries` that stands at `index`, or with `back` 1 ends before it
function longest<T>(
  entries: Entry<T>[] | undefined,
  tokens: readonly Token[],
  index: number,
  back: 0 | 1,
): Entry<T> | undefined {
  if (!entries) return undefined;
  for (const entry of entries) {
    const start = index - back * entry.length;
    let k = 0;
    while (k < entry.length && tokens[start + k]?.text === entry.words[k]) k++;
    if (k === entry.length) return entry;
  }
  return undefined;
}
