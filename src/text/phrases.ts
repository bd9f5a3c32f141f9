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
 * Makes phrases from lists: each key is a list of phrases, its value what they stand for.
 *
 * Commas and line ends separate phrases. Those with one beginning may stand together: `tăng |gấp|thêm` is
 * `tăng, tăng gấp, tăng thêm`; `cắt giảm|bỏ`, without a space before the bar, is `cắt giảm, cắt bỏ`.
 *
 * @example phrases({ 'hơn, trên, vượt mốc': 'over', gần: 'nearly' }).at(tokens, 3)?.value // 'over'
 */
export function phrases<T>(lists: Record<string, T>): Phrases<T> {
  return fromLists(Object.entries(lists).map(([list, value]) => [list, () => value]));
}

/** A set of phrases: the value of each is the phrase itself. */
export function phraseSet(list: string): Phrases<string> {
  return fromLists([[list, (phrase) => phrase]]);
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

/** A set of words; what is not there, as before the first token, is none of them. */
export interface Words extends ReadonlySet<string> {
  has(word: string | undefined): boolean;
}

/** A set of words and phrases, separated as in the other lists. */
export function wordSet(list: string): ReadonlySet<string | undefined> {
  return new Set(split(list));
}

/**
 * A set of words and signs with one space between; a space too many is the empty text that stands for the end of all.
 *
 * @example words('đạt là , ;').has(token.text)
 */
export function words(list: string): Words {
  return new Set(list.split(' '));
}

// "tăng |gấp|thêm", "cắt giảm|bỏ"; with few calls, for this runs before anything is compiled
function split(list: string): string[] {
  const entries = list.match(/[^,\s](?:[^,\n]*[^,\s])?/g) ?? [];
  if (!list.includes('|')) return entries;
  const phrases: string[] = [];
  for (const entry of entries) {
    const bar = entry.indexOf('|');
    if (bar < 0) phrases.push(entry);
    else {
      const whole = entry[bar - 1] === ' ';
      const stem = entry.slice(0, whole ? bar : entry.indexOf(' ') + 1);
      phrases.push(entry.slice(0, whole ? bar - 1 : bar));
      for (const ending of entry.slice(bar + 1).split('|')) phrases.push(stem + ending);
    }
  }
  return phrases;
}

// A list's bit in `begins` and `ends` of its words. There are more lists than bits: some share one, and a word that
// carries it is then looked up.
const BITS = 31;
let lists = 0;

function nextBit(): number {
  return 1 << (lists++ % BITS);
}

/** @param lists each with what its phrases stand for */
function fromLists<T>(lists: (readonly [list: string, meaningOf: (phrase: string) => T])[]): Phrases<T> {
  const entries: Entry<T>[] = [];
  const bit = nextBit();
  onFirstText(() => {
    for (const [list, meaningOf] of lists)
      for (const phrase of split(list)) {
        const words = wordsOf(phrase);
        const known = words.map(addWord);
        known[0]!.begins |= bit;
        known.at(-1)!.ends |= bit;
        entries.push({ words, value: meaningOf(phrase), length: words.length });
      }
  });
  // each way of looking is made ready when it is first needed: few lists are looked up both ways
  let byFirst: Index<T> | undefined;
  let byLast: Index<T> | undefined;
  return {
    at(tokens, index) {
      const token = tokens[index];
      if (token === undefined || !(token.begins & bit)) return undefined;
      byFirst ??= indexOf(entries, 0);
      return longest(byFirst.get(token.text), tokens, index, 0);
    },
    before(tokens, index) {
      const token = tokens[index - 1];
      if (token === undefined || !(token.ends & bit)) return undefined;
      byLast ??= indexOf(entries, -1);
      return longest(byLast.get(token.text), tokens, index, 1);
    },
    heads: () => entries.map(({ words }) => words[0]!),
  };
}

// letters with single spaces between, as nearly all are
const PLAIN = /^[a-zà-ỹ]+(?: [a-zà-ỹ]+)*$/;

/** The words and signs of a phrase, as texts are cut. */
export function wordsOf(phrase: string): string[] {
  return PLAIN.test(phrase) ? phrase.split(' ') : cut(phrase).map(({ text }) => text);
}

/** Phrases by their first word or, with `at` -1, by their last; longest first, those of one length as listed. */
type Index<T> = ReadonlyMap<string, Entry<T>[]>;

function indexOf<T>(entries: Entry<T>[], at: 0 | -1): Index<T> {
  const index = new Map<string, Entry<T>[]>();
  for (const entry of [...entries].sort((a, b) => b.length - a.length)) {
    const key = entry.words.at(at)!;
    const same = index.get(key);
    if (same) same.push(entry);
    else index.set(key, [entry]);
  }
  return index;
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
