import { phraseSet, words } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Draft } from './rule.ts';

/** How far before the first number `lần lượt` or `tương ứng` may stand: "tương ứng ở mức là". */
const REACH = 4;

const TURNS = phraseSet('lần lượt, tương ứng');
const JOINTS = words('và , ;');

/** "lần lượt 60% và 70%", "tương ứng ở mức 82% và 87,6%": whether the figure with the token `first` opens such a row. */
export function isTurned(tokens: Tokens, first: number): boolean {
  for (let at = first; at > first - REACH; at--) if (TURNS.before(tokens, at)) return true;
  return false;
}

/** How many figures stand in a row, with a noun at most between: "60% và 70%", "60%, 65% và 70%". */
export function rowFrom(tokens: Tokens, figures: readonly Draft[], from: number): number {
  let to = from;
  for (let next = figures[++to]; next && next.first - figures[to - 1]!.last <= 5; next = figures[++to])
    if (!JOINTS.has(tokens[next.first - 1])) break;
  return to - from;
}
