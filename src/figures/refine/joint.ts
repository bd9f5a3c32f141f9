import type { Context } from '../context.ts';
import type { Draft } from '../rule.ts';

const LONGEST = 14;

/** The words between two figures of one sentence, their units and approximations left out; undefined where too many. */
export function jointOf(context: Context, left: Draft, right: Draft): string[] | undefined {
  const end = context.sentences[left.last]!.end;
  if (right.lead - left.next > LONGEST || right.first > end) return undefined;
  return context.tokens.slice(left.next, right.lead).map((token) => token.text);
}
