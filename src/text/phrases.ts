import { type Token, tokenize } from './tokens.ts';

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
  return fromEntries(Object.entries(lists).flatMap(([list, value]) => split(list).map((p) => [p, value])));
}

/** A set of phrases: the value of each is the phrase itself. */
export function phraseSet(list: string): Phrases<string> {
  return fromEntries(split(list).map((phrase) => [phrase, phrase]));
}

/** A set of single words. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(split(list));
}

function split(list: string): string[] {
  return list.split(/[,\n]/).flatMap((phrase) => phrase.trim() || []);
}

export function fromEntries<T>(entries: [phrase: string, value: T][]): Phrases<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const byLast = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase).map((token) => token.text);
    const entry = { words, value, length: words.length };
    add(byFirst, words[0]!, entry);
    add(byLast, words.at(-1)!, entry);
  }
  return {
    at: (tokens, index) => longest(byFirst.get(tokens[index]?.text ?? ''), tokens, index, 0),
    before: (tokens, index) => longest(byLast.get(tokens[index - 1]?.text ?? ''), tokens, index, 1),
  };
}

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const entries = map.get(key) ?? [];
  entries.push(entry);
  entries.sort((a, b) => b.length - a.length);
  map.set(key, entries);
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
