import { words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { exactly, type NumberPhrase, type ReadSimple } from './phrase.ts';

/** What stands between the ends of a range. */
export const RANGE_LINKS = words('- – − ÷ — ~ và đến tới');

/** Whether token `at` links what begins with token `first` to the end of a range: `và` only in "giữa 1,1 và 1,3". */
export function linksRange(tokens: Tokens, at: number, first: number): boolean {
  const link = tokens[at];
  return RANGE_LINKS.has(link) && (link!.text !== 'và' || tokens[first - 1]!.text === 'giữa');
}

/** `20-30`, `8,3 – 8,5`, `từ 20 đến 30 triệu` (20 is in millions too), `100 tới 200`. */
export function readRange(tokens: Tokens, number: NumberPhrase, read: ReadSimple): NumberPhrase | undefined {
  if (!linksRange(tokens, number.last + 1, number.first)) return undefined;
  const upper = read(number.last + 2);
  if (!upper || upper.spelled !== number.spelled) return undefined;
  const shared = number.scale === 1 && number.value < upper.value / upper.scale ? upper.scale : 1;
  const value = exactly(number.value, shared);
  return value < upper.value
    ? Object.assign(number, { last: upper.last, value, upper: upper.value })
    : undefined;
}
