import { wordSet } from '../../text/phrases.ts';
import { growth } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import { readNoun } from '../noun.ts';
import type { Draft, Step } from '../rule.ts';
import { withChange } from './attach-change.ts';
import { jointOf } from './joint.ts';

/** A change goes on: `tăng 311 (14,5%)`, `tăng 56% về số lượng, 32% về giá trị`, `Mức tăng: internet 65,9%, di động 86,3%`. */
export const shareChange: Step = {
  name: 'share-change',
  settle(figures, context) {
    const settled: Draft[] = [];
    for (const figure of figures) {
      const left = settled.at(-1);
      if (figure.role === 'change' || figure.kind === 'multiple') settled.push(figure);
      else if (left && goesOn(left, figure, context)) settled.push(withChange(figure, changeOf(left)));
      else settled.push(underHeading(figure, context));
    }
    return settled;
  },
};

function changeOf({ direction, parts }: Draft) {
  return { direction: direction ?? 'increase', ...parts.role! };
}

const CONCERNS = wordSet('về, so, đối, ở, tại, trong, theo');

function goesOn(left: Draft, right: Draft, context: Context): boolean {
  if (left.role !== 'change' || !left.parts.role) return false;
  const joint = jointOf(left, right, context);
  if (!joint?.length) return false;
  // "hơn 3,05% (84,74%)": the same kind in brackets is what it rose from
  if (joint.join(' ') === '(') return right.kind !== left.kind;
  const last = joint.at(-1)!;
  if (left.kind !== right.kind || joint.includes(')') || (last !== ',' && last !== 'và')) return false;
  // "có thêm 167.000 tài khoản, 102 triệu lượt truy cập": a new thing is listed
  if (left.kind === 'count' && last === ',' && left.unit !== right.unit) return false;
  if (left.kind === 'percent' && isOfNoun(right, context) !== isOfNoun(left, context)) return false;
  return joint.length === 1 || CONCERNS.has(joint[0]!);
}

// "45% hồ sơ": a share of something, not a rate
function isOfNoun({ next }: Draft, context: Context): boolean {
  return readNoun(context, next) !== undefined;
}

// "Mức tăng về số lượng và giá trị: internet 65,9% và 31,2%; di động …"
function underHeading(figure: Draft, context: Context): Draft {
  if (figure.kind !== 'percent' || figure.rules.includes('attach-level')) return figure;
  const { tokens, sentences } = context;
  const start = sentences.startOf(figure.first);
  const heading = growth.at(tokens, start);
  if (!heading) return figure;
  for (let at = start; at < figure.first; at++)
    if (tokens[at]!.text === ':')
      return withChange(figure, {
        direction: heading.value,
        start: tokens[start]!.start,
        end: tokens[start + heading.length - 1]!.end,
      });
  return figure;
}
