import type { Context } from '../context.ts';
import { linksRange } from '../number/range.ts';
import type { Draft, Step } from '../rule.ts';

/** Joins the two ends of a range that each carry their unit: `8,3% - 8,5%`, `từ 1.000 đồng đến 2.000 đồng`. */
export const joinRanges: Step = (context, figures) => {
  const joined: Draft[] = [];
  for (const figure of figures) {
    const left = joined.at(-1);
    if (left && isRange(context, left, figure)) join(left, figure);
    else joined.push(figure);
  }
  return joined;
};

function isRange({ tokens }: Context, left: Draft, right: Draft): boolean {
  if (right.first !== left.next + 1 || !linksRange(tokens, left.next, left.first)) return false;
  if (left.upper || left.of || left.value >= right.value) return false;
  return left.kind === right.kind && left.unit === right.unit && left.kind !== 'count';
}

function join(left: Draft, right: Draft): void {
  left.upper = right.value;
  left.parts = { ...left.parts, ...right.parts };
  left.last = right.last;
  left.next = right.next;
  left.rules.push('join-ranges');
}
