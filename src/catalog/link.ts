import type { Figure } from '../figures/figure.ts';
import { BEFORE, gather } from './evidence.ts';
import { inherit } from './inherit.ts';
import { type Match, match } from './match.ts';
import { placesOf } from './places.ts';
import { book } from './wording.ts';
import { toWords } from './words.ts';

export interface LinkOptions {
  /** Links less sure than this are left out; 0.5 where nothing is said. */
  confidence?: number;
}

/**
 * Says of each figure which indicator of the catalog it observes, as far as the text tells.
 *
 * @param figures in the order of the text, with offsets into `text`
 * @throws RangeError where an option is wrong, naming it
 * @example link(text, extract(text))[0].indicator // 'eid-accounts-activated'
 */
export function link(text: string, figures: Figure[], { confidence = 0.5 }: LinkOptions = {}): Figure[] {
  if (!(confidence >= 0 && confidence <= 1))
    throw new RangeError(`confidence: ${confidence} is not between 0 and 1`);
  const matches = inherit(text, figures, matchAll(text, figures));
  return figures.map((figure, index) => {
    const found = matches[index];
    return found && found.confidence >= confidence ? { ...figure, indicator: found.indicator } : figure;
  });
}

function matchAll(text: string, figures: Figure[]): (Match | undefined)[] {
  const words = toWords(text);
  const places = placesOf(words, figures);
  const hits = book.find(words);
  const title = hits.filter((hit) => words[hit.from]!.paragraph === 0).map((hit) => hit.phrase);
  let start = 0;
  return figures.map((figure, index) => {
    const place = places[index]!;
    if (place.from >= place.to) return undefined;
    while (start < hits.length && hits[start]!.from < place.from - BEFORE) start++;
    return match(figure, gather(words, place, hits, start, title));
  });
}
