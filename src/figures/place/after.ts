import { phraseSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';
import { KINDS } from './kinds.ts';
import type { Level, PlaceMention } from './mention.ts';

const BEFORE_PLACE = words('toàn trong bàn ở tại của dân hộ huyện tỉnh xã thuộc trên');

/**
 * "96,39% hộ ở Sơn La", "18 huyện, thị xã của Quảng Nam": named after the figure in its clause, before the next figure.
 * What a ministry (`current`) gave, it gave to any place that is named.
 */
export function placeAfter(
  tokens: Tokens,
  figure: Draft,
  next: Draft | undefined,
  place: PlaceMention | undefined,
  current: PlaceMention | undefined,
  level: Level,
): PlaceMention | undefined {
  if (place && figure.kind === 'rank') return isHolder(tokens, figure, place) ? place : undefined;
  if (!place || current?.to === figure.first || place.weak || place.aside || place.listed) return undefined;
  if (next && next.first < place.from) return undefined;
  if (!current?.agency && !BEFORE_PLACE.has(tokens[place.from - 1])) return undefined;
  // "900 ca tại Bình Dương (700), Long An (200)": each has its own
  if (tokens[place.to]?.text === '(' && tokens[place.to + 2]?.text === ')' && next?.first === place.to + 1)
    return undefined;
  // "Huyện Mộc Châu có 70 trường, bằng 12% số trường toàn tỉnh": its share of what is larger
  if (level < place.level && isShare(tokens, figure)) return undefined;
  for (let at = figure.last + 1; at < place.from; at++)
    if (tokens[at]!.kind !== 'word' && !KINDS.at(tokens, at + 1)) return undefined;
  return place;
}

/** "Hạng 2 là Huế", "thứ 3 thuộc về Hà Nội", "vị trí thứ 2: Cần Thơ": who holds the rank. */
const HOLDS = phraseSet(':, gồm, là, -, –, thuộc về');

function isHolder(tokens: Tokens, { last }: Draft, { from, aside }: PlaceMention): boolean {
  return !aside && HOLDS.before(tokens, from)?.length === from - last - 1;
}

const SHARES = words('bằng chiếm đương');

/** "chiếm 12%", "tương đương gần 12%". */
function isShare(tokens: Tokens, { first, kind }: Draft): boolean {
  return kind === 'percent' && (SHARES.has(tokens[first - 1]) || SHARES.has(tokens[first - 2]));
}
