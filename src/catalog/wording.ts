import compounds from './compounds.json' with { type: 'json' };
import english from './english.json' with { type: 'json' };
import foils from './foils.json' with { type: 'json' };
import { type PhraseBook, phraseBook } from './phrases.ts';
import type { WordingRecord } from './schema.ts';
import synonyms from './synonyms.json' with { type: 'json' };
import records from './wording.json' with { type: 'json' };

/** A set of phrases that mean the same, by index in the book; any of them will do. */
export type OneOf = number[];

export interface Wording
  extends Pick<WordingRecord, 'id' | 'of' | 'most' | 'decimals' | 'area' | 'period' | 'rate'> {
  /** `%`, `USD`, `lần`, `hạng`, `điểm` among what may stand by the number. */
  signs: string[];
  nouns: OneOf;
  about?: OneOf;
  enough: OneOf;
  words: OneOf[];
  hints: OneOf[];
  not: OneOf[];
}

const SIGNS = ['%', 'USD', 'đồng', 'lần', 'hạng', 'điểm'];

/** Every phrase that tells of an indicator or a subject. */
export const book: PhraseBook = phraseBook();
for (const compound of compounds) book.hide(compound);

/** Every noun that may be counted. */
export const nouns: PhraseBook = phraseBook();

const synonymsOf = new Map(synonyms.map((set) => [set[0]!.toLowerCase(), set]));
for (const [word, ways] of Object.entries(english)) {
  const key = word.toLowerCase();
  synonymsOf.set(key, [...(synonymsOf.get(key) ?? [word]), ...ways.split('|')]);
}

function waysOf(text: string): string[] {
  return text.split('|').flatMap((way) => synonymsOf.get(way.trim().toLowerCase()) ?? [way.trim()]);
}

function oneOf(text: string, into = book): OneOf {
  return [...new Set(waysOf(text).map((way) => into.add(way)))];
}

function compile({
  number,
  about,
  enough,
  words = [],
  hints = [],
  not = [],
  ...rest
}: WordingRecord): Wording {
  const ways = number.split('|');
  const counted = ways.filter((way) => !SIGNS.includes(way));
  return {
    ...rest,
    signs: ways.filter((way) => SIGNS.includes(way)),
    nouns: counted.length ? oneOf(counted.join('|'), nouns) : [],
    ...(about ? { about: oneOf(about) } : {}),
    enough: enough ? oneOf(enough) : [],
    words: words.map((text) => oneOf(text)),
    hints: hints.map((text) => oneOf(text)),
    not: not.map((text) => oneOf(text)),
  };
}

/** What the news also counts, and no indicator measures, is worded the same way, without an id. */
export const NO_INDICATOR = '';

export const wordings: Wording[] = [
  ...(records as WordingRecord[]),
  ...(foils as Omit<WordingRecord, 'id'>[]).map((foil) => ({ id: NO_INDICATOR, ...foil })),
].map(compile);

/** By the id of a count, the id of the indicator that tells its share. */
export const rateOf = new Map(wordings.flatMap(({ id, rate }) => (rate ? [[id, rate]] : [])));

/** Phrases that name a subject: the one named last is what a text goes on about. */
export const subjects = new Set(wordings.flatMap(({ about }) => about ?? []));
