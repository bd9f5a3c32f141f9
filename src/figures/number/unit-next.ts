import { currencies } from '../../text/words/currencies.ts';
import { measures } from '../../text/words/measures.ts';
import type { Context } from '../context.ts';

/** Whether a percent sign, a currency or a measure stands at token `at`. */
export function isUnitNext({ tokens }: Pick<Context, 'tokens'>, at: number): boolean {
  const text = tokens[at]?.text;
  if (text === '%' || (text === 'phần' && tokens[at + 1]?.text === 'trăm')) return true;
  return (currencies.at(tokens, at) ?? measures.at(tokens, at)) !== undefined;
}
