import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';
import type { Placing, Walked } from './govern.ts';
import type { PlaceMention } from './mention.ts';
import { comparisonOf } from './written.ts';

/** How far before the first number its word may stand: "tương ứng ở mức là". */
const REACH = 4;
/** How far back the places may have been named. */
const FARTHEST = 60;

/**
 * "Hà Nội và Huế đạt lần lượt 60% và 70%", "…; tỷ lệ tương ứng là 82% và 87,6%": the first number is of the first place
 * that the sentence names, the second of the second. Only where there are as many places as numbers.
 */
export function inTurn(placings: Placing[], { tokens, mentions, figures }: Walked): Placing[] {
  let named = 0;
  for (let first = 0; first < figures.length; first++) {
    while (named < mentions.length && mentions[named]!.from < figures[first]!.first) named++;
    if (!isTurned(figures[first]!, tokens)) continue;
    const count = rowFrom(figures, first, tokens);
    const places = lastPlaces(mentions, named, figures[first]!.first, tokens);
    if (count < 2 || (places.length !== count && !(places.length === 1 && places[0]!.aside))) continue;
    for (let k = 0; k < count; k++) {
      const mention = places[k] ?? places[0]!;
      placings[first + k] = { code: mention.code, mention, from: 'before' };
    }
  }
  return placings;
}

function isTurned({ first }: Draft, tokens: readonly Token[]): boolean {
  for (let at = first - 1; at >= first - REACH; at--) {
    const text = tokens[at]?.text;
    if (text === 'lượt' && tokens[at - 1]?.text === 'lần') return true;
    if (text === 'ứng' && tokens[at - 1]?.text === 'tương') return true;
  }
  return false;
}

/** How many figures stand in a row, with a noun at most between: "60% và 70%", "60%, 65% và 70%". */
function rowFrom(figures: readonly Draft[], from: number, tokens: readonly Token[]): number {
  let to = from + 1;
  while (
    figures[to] &&
    /^(?:và|,)$/.test(tokens[figures[to]!.first - 1]!.text) &&
    figures[to]!.first - figures[to - 1]!.last <= 5
  )
    to++;
  return to - from;
}

/** "cao hơn trung bình thế giới, lần lượt là 40 và 20", "thấp hơn bình quân cả nước, tương ứng 60% và 71%". */
function isAverage({ from, to }: PlaceMention, before: number, tokens: readonly Token[]): boolean {
  return before - to <= REACH && comparisonOf(tokens, from) < from - 1;
}

/** The different places that the sentence names before a token, in order. */
function lastPlaces(
  mentions: readonly PlaceMention[],
  named: number,
  before: number,
  tokens: readonly Token[],
): PlaceMention[] {
  const places: PlaceMention[] = [];
  let at = before;
  for (let k = named - 1; k >= 0 && before - mentions[k]!.from < FARTHEST; k--) {
    const mention = mentions[k]!;
    for (; at > mention.to; at--) if (/^[.\n]$/.test(tokens[at]!.text)) return places;
    if (
      (!mention.aside || isAverage(mention, before, tokens)) &&
      !mention.bare &&
      !mention.weak &&
      mention.code &&
      !places.some(({ code }) => code === mention.code)
    )
      places.unshift(mention);
  }
  return places;
}
