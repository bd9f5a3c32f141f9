import type { Tokens } from '../../text/tokens.ts';
import { currencies } from '../../text/words/currencies.ts';
import { measures } from '../../text/words/measures.ts';
import { percents } from '../../text/words/percents.ts';

/** Whether a percent sign, a currency or a measure stands at token `at`. */
export function isUnitNext(tokens: Tokens, at: number): boolean {
  return !!(percents.at(tokens, at) ?? currencies.at(tokens, at) ?? measures.at(tokens, at));
}
