import { isGrouped } from '../../text/digits.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { NumberPhrase } from './phrase.ts';

/** What a number of things, which come whole, is multiplied by: 1000 for the `2,103` of an English-style line or table. */
export function wholeScale(tokens: Tokens, { first, last, value }: NumberPhrase): number {
  return first === last && value > 1 && value % 1 && isGrouped(tokens[first]!.text) ? 1000 : 1;
}
