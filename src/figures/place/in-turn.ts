import type { Tokens } from '../../text/tokens.ts';
import { isTurned, rowFrom } from '../row.ts';
import { type PlaceMention, type Placing, toPlacing } from './mention.ts';
import type { Walked } from './walk.ts';
import { comparisonOf } from './written.ts';

/** How far back the places may have been named. */
const FARTHEST = 60;

/**
 * "Hà Nội và Huế đạt lần lượt 60% và 70%", "…; tỷ lệ tương ứng là 82% và 87,6%": the first number is of the first place
 * that the sentence names, the second of the second. Only where there are as many places as numbers.
 */
export function inTurn({ tokens, sentences, figures, mentions }: Walked, placings: Placing[]): Placing[] {
  let named = 0;
  for (let k = 0; k < figures.length; k++) {
    const { first } = figures[k]!;
    while (named < mentions.length && mentions[named]!.from < first) named++;
    if (!isTurned(tokens, first)) continue;
    const count = rowFrom(tokens, figures, k);
    if (count < 2) continue;
    const places: PlaceMention[] = [];
    const start = Math.max(sentences[first]!.start, first - FARTHEST);
    for (let at = named - 1; at >= 0 && mentions[at]!.from >= start; at--) {
      const place = mentions[at]!;
      const counts = place.code && !place.weak && (!place.aside || isAverage(tokens, place, first));
      if (counts && !places.some(({ code }) => code === place.code)) places.unshift(place);
    }
    // an average alone is of both
    if (places.length !== count && !(places.length === 1 && places[0]!.aside)) continue;
    for (let turn = 0; turn < count; turn++) {
      placings[k + turn] = toPlacing(places[turn] ?? places[0]!, 'before');
    }
  }
  return placings;
}

/** "cao hơn trung bình thế giới, lần lượt là 40 và 20", "thấp hơn bình quân cả nước, tương ứng 60% và 71%". */
function isAverage(tokens: Tokens, { from, to }: PlaceMention, first: number): boolean {
  return first - to <= 4 && comparisonOf(tokens, from) < from - 1;
}
