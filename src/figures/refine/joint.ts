import { before as approximations } from '../../text/words/approximations.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../rule.ts';

/** First token of a figure with its approximation word: `hơn` of `hơn 48 triệu`. */
export function leadOf({ first }: Draft, { tokens }: Context): number {
  return first - (approximations.before(tokens, first)?.length ?? 0);
}

const LONGEST = 14;

/** The words between two figures of one sentence, their units and approximations left out; undefined where too many. */
export function jointOf(left: Draft, right: Draft, context: Context): string[] | undefined {
  const to = leadOf(right, context);
  const end = context.sentences.endOf(left.last);
  if (to < left.next || to - left.next > LONGEST || right.first > end) return undefined;
  return context.tokens.slice(left.next, to).map((token) => token.text);
}
