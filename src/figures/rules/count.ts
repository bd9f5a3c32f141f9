import { readNoun } from '../noun.ts';
import { wholeScale } from '../number/whole.ts';
import type { Rule } from '../rule.ts';

/** A number with the noun it counts: `48 triệu tài khoản định danh`, `13 bộ, ngành`, `25/25 dịch vụ công`. */
export const count: Rule = (context, number) => {
  const { tokens } = context;
  const { last, of } = number;
  // "1/3 số hộ", but "40 triệu số định danh"
  const share = of && tokens[last + 1]?.text === 'số';
  const noun = readNoun(context, last + (share ? 2 : 1));
  if (!noun) return undefined;
  const kind = of ? 'ratio' : 'count';
  const scale = wholeScale(tokens, number);
  return { kind, unit: noun.unit, unitTokens: [noun.first, noun.last], scale };
};
