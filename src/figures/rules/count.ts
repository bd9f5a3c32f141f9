import { readNoun } from '../noun.ts';
import type { Rule } from '../rule.ts';

/** A number with the noun it counts: `48 triệu tài khoản định danh`, `13 bộ, ngành`, `25/25 dịch vụ công`. */
export const count: Rule = {
  name: 'count',
  read({ last, of }, context) {
    // "1/3 số hộ", but "40 triệu số định danh"
    const share = of !== undefined && context.tokens[last + 1]?.text === 'số';
    const noun = readNoun(context, last + (share ? 2 : 1));
    if (!noun) return undefined;
    const { unit, first: from, last: to } = noun;
    return { kind: of === undefined ? 'count' : 'ratio', unit, unitTokens: [from, to] };
  },
};
