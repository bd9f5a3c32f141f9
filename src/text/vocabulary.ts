/**
 * A word that a list of phrases holds, with the lists in which a phrase begins or ends with it: one bit each
 * (see `phrases.ts`). Most words begin no phrase of a list, and one look at its bit says so.
 */
export interface Word {
  text: string;
  begins: number;
  ends: number;
  /** Another word in the same bucket. */
  other: Word | undefined;
}

/** All of them by their text, which is the quick way while nothing is compiled yet. */
const words = new Map<string, Word>();
/** All of them by what `bucketOf` makes of their letters, so that they are found in a text without cutting it. */
const BUCKETS = 4096;
const buckets = new Array<Word | undefined>(BUCKETS);
const waiting: (() => void)[] = [];

/** Has `list` add its words before the first text is read: what is only imported costs nothing. */
export function onFirstText(list: () => void): void {
  waiting.push(list);
}

/** Lets the lists that wait add their words. */
export function fillVocabulary(): void {
  for (const list of waiting.splice(0)) list();
}

/** The word, made known if it is not yet. */
export function addWord(text: string): Word {
  const known = words.get(text);
  if (known) return known;
  const bucket = bucketOf(text, 0, text.length);
  const word = { text, begins: 0, ends: 0, other: buckets[bucket] };
  buckets[bucket] = word;
  words.set(text, word);
  return word;
}

/** The known word that stands in `text` from `start` to `end`: found without cutting it out. */
export function findWord(text: string, start: number, end: number): Word | undefined {
  let word = buckets[bucketOf(text, start, end)];
  while (word !== undefined && !stands(word.text, text, start, end)) word = word.other;
  return word;
}

// by its first and last two letters and its length, which tell syllables apart: the same work for any word
function bucketOf(text: string, start: number, end: number): number {
  const last = end - 1;
  const hash =
    text.charCodeAt(start) +
    text.charCodeAt(last) * 977 +
    text.charCodeAt(Math.min(start + 1, last)) * 31 +
    text.charCodeAt(Math.max(last - 1, start)) * 61 +
    end -
    start;
  return (hash ^ (hash >>> 11)) & (BUCKETS - 1);
}

function stands(word: string, text: string, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let k = 0; k < length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false;
  return true;
}
