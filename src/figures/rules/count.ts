import { readNoun } from '../noun.ts';
import type { Rule } from '../rule.ts';

/** A number with the noun it counts: `48 triệu tài khoản định danh`, `13 bộ, ngành`, `25/25 dịch vụ công`. */
export const count: Rule = {
  name: 'count',
  read({ last, of }, context) {
    const noun = readNoun(context, last + 1);
    if (!noun) return undefined;
    const { unit, first: from, last: to } = noun;
    return { kind: of === undefined ? 'count' : 'ratio', unit, unitTokens: [from, to] };
  },
};
