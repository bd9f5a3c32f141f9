import { cut, type Token } from './tokens.ts';
import { addWord, type Members, newMembers, onFirstText } from './vocabulary.ts';

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
  /** What the phrases begin with, and end with. */
  heads(): Iterable<string>;
  tails(): Iterable<string>;
}

interface Entry<T> extends Match<T> {
  texts: string[];
  /** The numbers of its words. */
  words: number[];
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

/** Words that stand for themselves in their own letters: `mhz` for `MHz`. With one space between. */
export function symbols(list: string): Record<string, string> {
  return Object.fromEntries(list.split(' ').map((symbol) => [symbol.toLowerCase(), symbol]));
}

/** A set of phrases: the value of each is the phrase itself. */
export function phraseSet(list: string): Phrases<string> {
  return fromLists([[list, (phrase) => phrase]]);
}

/** A set of words, asked with a token: what is not there, as before the first token, is the empty text. */
export type Words = Members;

/** @param texts made when the first text is read */
export function heads(texts: () => Iterable<string>): Words {
  const { add, has } = newMembers();
  onFirstText(() => {
    for (const text of texts()) add(addWord(text));
  });
  return { has };
}

/**
 * A set of words and signs with one space between; a space too many is the empty text that stands for the end of all.
 *
 * @example words('đạt là , ;').has(token)
 */
export function words(list: string): Words {
  return heads(() => list.split(' '));
}

/** A set of texts with one space between, asked with a text that is no token's. */
export function textSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** A set of words and phrases, separated as in the other lists, asked with their text. */
export function wordSet(list: string): ReadonlySet<string | undefined> {
  return new Set(split(list));
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

/** @param lists each with what its phrases stand for */
function fromLists<T>(lists: (readonly [list: string, meaningOf: (phrase: string) => T])[]): Phrases<T> {
  const entries: Entry<T>[] = [];
  const [begins, ends] = [newMembers(), newMembers()];
  onFirstText(() => {
    for (const [list, meaningOf] of lists) {
      const plain = PLAIN.test(list);
      for (const phrase of split(list)) {
        const texts = plain ? phrase.split(' ') : cut(phrase).map(({ text }) => text);
        const words = texts.map(addWord);
        begins.add(words[0]!);
        ends.add(words.at(-1)!);
        entries.push({ texts, words, value: meaningOf(phrase), length: words.length });
      }
    }
  });
  // each way of looking is made ready when it is first needed: few lists are looked up both ways
  const indexes: (Index<T> | undefined)[] = [undefined, undefined];
  const find = (tokens: readonly Token[], index: number, back: 0 | 1) => {
    indexes[back] ??= indexOf(entries, back);
    return longest(indexes[back].get(tokens[index - back]!.word)!, tokens, index, back);
  };
  // asked often, and mostly in vain; an array that was once asked for what stands before it is slow ever after
  return {
    at: (tokens, index) => (index >= 0 && begins.has(tokens[index]) ? find(tokens, index, 0) : undefined),
    before: (tokens, index) =>
      index > 0 && ends.has(tokens[index - 1]) ? find(tokens, index, 1) : undefined,
    heads: () => entries.map(({ texts }) => texts[0]!),
    tails: () => entries.map(({ texts }) => texts.at(-1)!),
  };
}

// letters and what separates them: nearly all lists, whose phrases need not be cut as texts are
const PLAIN = /^[a-zà-ỹ\s,|]*$/;

/** Phrases by their first word or, with `back`, by their last; longest first, those of one length as listed. */
type Index<T> = ReadonlyMap<number, Entry<T>[]>;

function indexOf<T>(entries: Entry<T>[], back: 0 | 1): Index<T> {
  const index = new Map<number, Entry<T>[]>();
  for (const entry of [...entries].sort((a, b) => b.length - a.length)) {
    const key = entry.words.at(-back)!;
    const same = index.get(key);
    if (same) same.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}

// the first, that is the longest, of `entries` that stands at `index`, or with `back` 1 ends before it
function longest<T>(
  entries: Entry<T>[],
  tokens: readonly Token[],
  index: number,
  back: 0 | 1,
): Entry<T> | undefined {
  for (const entry of entries) {
    const start = index - back * entry.length;
    if (start < 0) continue;
    let k = 0;
    while (k < entry.length && tokens[start + k]?.word === entry.words[k]) k++;
    if (k === entry.length) return entry;
  }
  return undefined;
}
