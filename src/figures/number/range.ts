import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { exactly, type NumberPhrase, type ReadSimple } from './phrase.ts';

/** What stands between the ends of a range. */
export const RANGE_LINKS = words('- – — − ~ ÷ đến tới và');

/** `20-30`, `8,3 – 8,5`, `từ 20 đến 30 triệu` (20 is in millions too), `100 tới 200`. */
export function readRange(
  tokens: readonly Token[],
  number: NumberPhrase,
  read: ReadSimple,
): NumberPhrase | undefined {
  const joint = tokens[number.last + 1];
  // "giữa 1,1 và 1,3"
  if (!RANGE_LINKS.has(joint) || (joint?.text === 'và' && tokens[number.first - 1]!.text !== 'giữa'))
    return undefined;
  const upper = read(number.last + 2);
  if (!upper || upper.spelled !== number.spelled) return undefined;
  const shared = number.scale === 1 && number.base < upper.base ? upper.scale : 1;
  const value = exactly(number.value, shared);
  return value < upper.value ? { ...number, last: upper.last, value, upper: upper.value } : undefined;
}
