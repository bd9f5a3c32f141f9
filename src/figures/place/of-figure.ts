import { words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';
import { placeAfter } from './after.ts';
import { isOfOthers } from './by-place.ts';
import { isOneOf, leastLevel } from './counted.ts';
import {
  COUNTRY,
  mentionOf,
  type PlaceMention,
  type Placing,
  PROVINCE,
  REGION,
  toPlacing,
} from './mention.ts';
import { resolve } from './resolve.ts';
import type { Walk } from './walk.ts';
import { comparisonOf } from './written.ts';

/** Where the next figure is: what it counts decides, else the place told after it, else the one that governs. */
export function ofFigure(walk: Walk, figure: Draft): Placing {
  const { tokens, current, home, beside } = walk;
  const ofOthers = isOfOthers(walk, figure);
  const least = ofOthers ? COUNTRY : leastLevel(tokens, figure);
  // "Tây Nguyên có 5 tỉnh"
  const { level } = current && current.from >= walk.sentence ? current : home;
  if (least >= (level === REGION ? COUNTRY : PROVINCE)) {
    const { first, last } = figure;
    const governs = ofOthers || !current || current.from < walk.sentence;
    const mention =
      governs && !isOneOf(tokens, figure) ? mentionOf(tokens, first, last + 1, COUNTRY, 'VN') : undefined;
    return { code: 'VN', mention, from: 'home' };
  }
  if (beside?.code && isBeside(tokens, beside, figure)) return toPlacing(beside, 'before');
  const after = placeAfter(
    tokens,
    figure,
    walk.figures[walk.placings.length + 1],
    walk.mentions[walk.next],
    current,
    current?.level ?? home.level,
  );
  if (after && after.level > least) {
    resolve(walk, after);
    if (after.code) return toPlacing(after, 'after');
  }
  // "Ở Đông Nam Á, ta xếp thứ 5": those ranked among
  if (figure.kind === 'rank' && current?.level === REGION) return { code: home.code, from: 'home' };
  // a province that is not named anywhere, or several places: of all that the text is about, if they lie in it
  if (
    current &&
    (current.listed ? current.level >= PROVINCE || (current.code && home.level !== PROVINCE) : !current.code)
  )
    return { from: 'before' };
  if (current?.code && !current.listed && current.level > least) return toPlacing(current, 'before');
  // "xã Phú Khê không còn; mới 7/20 xã đạt 90%": what is told of the communes is not of the one named before
  if (current?.code) walk.current = undefined;
  return { code: home.code, from: 'home' };
}

const LESS = words('hơn kém thua cách');

/** Whether the figure is of the place compared with: "cao hơn bình quân cả nước là 45%", "trên bình quân thế giới 82,56 Mbps". */
function isBeside(tokens: Tokens, { from, to }: PlaceMention, { first }: Draft): boolean {
  const comparison = comparisonOf(tokens, from);
  if (comparison < 0 || comparison === from - 1) return false;
  return first === to ? !LESS.has(tokens[comparison]) : first - to === 1;
}
