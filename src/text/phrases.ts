import { cut, type Token } from './tokens.ts';
import { addWord, type Members, MOST_WORDS, newMembers, onFirstText } from './vocabulary.ts';

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
  begins: Words;
  ends: Words;
}

interface Entry<T> extends Match<T> {
  /** The numbers of its words. */
  words: number[];
}

/**
 * Makes phrases from lists: each key is a list of phrases, its value what they stand for.
 *
 * Commas and line ends separate phrases. Those with one beginning may stand together: `tăng |gấp|thêm` is
 * `tăng, tăng gấp, tăng thêm`; `cắt giảm|bỏ`, without a space before the bar, is `cắt giảm, cắt bỏ`.
 * The order of a list says nothing: the long ones stand as they compress best, new words anywhere.
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

/** What words and signs stand for, asked with a token. */
export function valuesOf<T>(
  values: Iterable<readonly [string, T]>,
): (token: Token | undefined) => T | undefined {
  const { add, has } = newMembers();
  const found = new Map<number, T>();
  onFirstText(() => {
    for (const [text, value] of values) {
      const word = addWord(text);
      add(word);
      found.set(word, value);
    }
  });
  return (token) => (has(token) ? found.get(token!.word) : undefined);
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
        entries.push({ words, value: meaningOf(phrase), length: words.length });
      }
    }
  });
  // each way of looking is made ready when it is first needed: few lists are looked up both ways
  const trees: (Tree<T> | undefined)[] = [undefined, undefined];
  const find = (tokens: readonly Token[], index: number, back: 0 | 1) => {
    trees[back] ??= treeOf(entries, back);
    return longest(tokens, trees[back], index - back, 1 - 2 * back);
  };
  // asked often, and mostly in vain
  return {
    at: (tokens, index) => (begins.has(tokens[index]) ? find(tokens, index, 0) : undefined),
    before: (tokens, index) => (ends.has(tokens[index - 1]) ? find(tokens, index, 1) : undefined),
    begins,
    ends,
  };
}

// letters and what separates them: nearly all lists, whose phrases need not be cut as texts are
const PLAIN = /^[a-zà-ỹ\s,|]*$/;

/** A word of phrases, and what stands after it. */
interface Branch<T> {
  word: number;
  /** The first listed of what ends here. */
  match: Match<T> | undefined;
  /** One of the words that may stand next; the others are told by it. */
  next: Branch<T> | undefined;
  other: Branch<T> | undefined;
}

/** Phrases by their first words: where in `branches` each stands, at 0 none. Far quicker to ask than a Map. */
interface Tree<T> {
  first: Uint16Array;
  branches: (Branch<T> | undefined)[];
}

/** All phrases word by word from their first, or with `back` from their last. */
function treeOf<T>(entries: Entry<T>[], back: 0 | 1): Tree<T> {
  const branches: (Branch<T> | undefined)[] = [undefined];
  const first = new Uint16Array(MOST_WORDS);
  for (const entry of entries) {
    let branch: Branch<T> | undefined;
    for (const word of back ? [...entry.words].reverse() : entry.words) {
      let next = branch ? among(branch.next, word) : branches[first[word]!];
      if (!next) {
        next = { word, match: undefined, next: undefined, other: branch?.next };
        if (branch) branch.next = next;
        else first[word] = branches.push(next) - 1;
      }
      branch = next;
    }
    branch!.match ??= entry;
  }
  return { first, branches };
}

function among<T>(branches: Branch<T> | undefined, word: number | undefined): Branch<T> | undefined {
  let branch = branches;
  while (branch && branch.word !== word) branch = branch.other;
  return branch;
}

// the longest that stands from `index` on, with whose word one does begin
function longest<T>(tokens: readonly Token[], { first, branches }: Tree<T>, index: number, step: number) {
  let found: Match<T> | undefined;
  let branch = branches[first[tokens[index]!.word]!];
  for (let at = index + step; branch; at += step) {
    found = branch.match ?? found;
    branch = at < 0 ? undefined : among(branch.next, tokens[at]?.word);
  }
  return found;
}
