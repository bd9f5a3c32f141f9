import type { Token } from '../../text/tokens.ts';
import { currencies } from '../../text/words/currencies.ts';
import { measures } from '../../text/words/measures.ts';

/** Whether a percent sign, a currency or a measure stands at token `at`. */
export function isUnitNext({ tokens }: { tokens: readonly Token[] }, at: number): boolean {
  const text = tokens[at]?.text;
  if (text === '%' || (text === 'phần' && tokens[at + 1]?.text === 'trăm')) return true;
  return !!(currencies.at(tokens, at) ?? measures.at(tokens, at));
}
