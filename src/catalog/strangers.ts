import type { Figure } from '../figures/figure.ts';
import { lowerBound } from '../text/lower-bound.ts';
import { textSet } from '../text/phrases.ts';
import { GRAMMAR } from '../text/words/nouns.ts';
import generic from './generic.json' with { type: 'json' };
import { type Hit, phraseBook } from './phrases.ts';
import type { Place } from './places.ts';
import type { Word } from './words.ts';

// so far before and after a figure, in words, something else may be named that it is of
const [BEFORE, AFTER] = [16, 8];

const grammarWords = textSet(GRAMMAR);
const plain = phraseBook();
for (const phrase of generic.join('|').split('|')) plain.add(phrase);

/**
 * How many words of a figure's sentence speak of something that the catalog does not know: none in
 * `trung bình cả nước đạt`, three in `máy nhiễm mã độc còn`. Places, times and numbers are known.
 *
 * @param hits the catalog's phrases among the words
 */
export function strangerCounter(words: Word[], hits: Hit[], figures: Figure[]): (place: Place) => number {
  const isKnown = new Uint8Array(words.length);
  for (const { from, to } of [...hits, ...plain.find(words)]) isKnown.fill(1, from, to);
  const spans = figures.flatMap(({ parts }) => [parts.number, parts.timePeriod, parts.refArea]);
  for (const span of spans) if (span) markSpan(words, isKnown, span.start, span.end);
  words.forEach(({ text }, index) => {
    if (grammarWords.has(text) || /^[\d.,%]+$/.test(text)) isKnown[index] = 1;
  });
  return ({ from, to }) => {
    let count = 0;
    for (let i = from; i > Math.max(0, from - BEFORE) && !ends(words[i]!, words[i - 1]!); i--)
      if (!isKnown[i - 1]) count++;
    for (let i = to; i < Math.min(words.length, to + AFTER) && !ends(words[i]!, words[i - 1]!); i++) {
      if (words[i]!.sign !== '') break;
      if (!isKnown[i]) count++;
    }
    return count;
  };
}

/** Whether a sentence ends between two words. */
function ends(word: Word, before: Word): boolean {
  return word.paragraph !== before.paragraph || '.?!'.includes(word.sign || ' ');
}

function markSpan(words: Word[], isKnown: Uint8Array, start: number, end: number): void {
  const first = lowerBound(words.length, (index) => words[index]!.end <= start);
  for (let i = first; i < words.length && words[i]!.start < end; i++) isKnown[i] = 1;
}
