import type { Token } from '../text/tokens.ts';
import type { Span } from './figure.ts';

/** Where tokens `from` to `to`, the last not included, stand in the text. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
