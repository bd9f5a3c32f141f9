import { after, before } from '../../text/words/approximations.ts';
import { planBases } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';
import { isBesides } from './attach-change.ts';

/** `hơn 48 triệu` is over, `80% trở lên` too; `nhanh hơn 52%` compares, `vượt 0,13% kế hoạch` is exact. */
export const attachApproximation: Step = {
  name: 'attach-approximation',
  settle: (figures, context) => figures.map((figure) => approximate(figure, context)),
};

function approximate(figure: Draft, context: Context): Draft {
  const { tokens } = context;
  const leading = before.before(tokens, figure.first);
  const word = tokens[figure.first - 1]?.text;
  if (
    leading &&
    !(word === 'hơn' && isBesides(figure.first, figure, context)) &&
    !(word === 'vượt' && planBases.at(tokens, figure.last + 1))
  )
    return withApproximation(figure, leading.value, figure.first - leading.length, figure.first - 1, context);
  const trailing = after.at(tokens, figure.last + 1);
  if (trailing)
    return withApproximation(figure, trailing.value, figure.last + 1, figure.last + trailing.length, context);
  return figure;
}

function withApproximation(
  figure: Draft,
  approximation: Draft['approximation'],
  from: number,
  to: number,
  { tokens }: Context,
): Draft {
  const span = { start: tokens[from]!.start, end: tokens[to]!.end };
  return { ...figure, approximation, parts: { ...figure.parts, approximation: span } };
}
