import { endOf, type Tokens } from '../text/tokens.ts';
import type { Span } from './figure.ts';

/** Where tokens `from` to `to`, the last not included, stand in the text. */
export function spanOf(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.starts[from]!, end: endOf(tokens, to - 1) };
}
