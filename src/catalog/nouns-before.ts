import type { Figure } from '../figures/figure.ts';
import type { Place } from './places.ts';
import { nouns } from './wording.ts';
import type { Word } from './words.ts';

// so far before a number, in words, its noun may stand: "thuê bao sử dụng điện thoại thông minh ước đạt"
const REACH = 14;
const NONE: ReadonlySet<number> = new Set();

/**
 * What a number without a noun may count, by index of the noun: `Thuê bao dùng smartphone đạt 93,7 triệu`.
 * The figures must be asked for in order.
 */
export function nounFinder(words: Word[]): (figure: Figure, place: Place) => ReadonlySet<number> {
  const hits = nouns.find(words);
  let start = 0;
  return ({ unit, kind }, place) => {
    while (start < hits.length && hits[start]!.from < place.from - REACH) start++;
    if (unit !== undefined || kind !== 'count') return NONE;
    const clause = clauseOf(words, place.from);
    const found = new Set<number>();
    for (let i = start; i < hits.length && hits[i]!.to <= place.from; i++)
      if (hits[i]!.from >= clause && place.ownerOf(hits[i]!) !== 'another') found.add(hits[i]!.phrase);
    return found;
  };
}

/** The first word of the clause that word `at` stands in, as far as it matters. */
function clauseOf(words: Word[], at: number): number {
  let first = at;
  while (first > Math.max(0, at - REACH) && !'.;?!'.includes(words[first]!.sign || ' ')) {
    if (words[first - 1]!.paragraph !== words[first]!.paragraph) break;
    first--;
  }
  return first;
}
