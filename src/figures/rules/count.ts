import { readNoun } from '../noun.ts';
import type { Rule } from '../rule.ts';

const GROUPED = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** A number with the noun it counts: `48 triệu tài khoản định danh`, `13 bộ, ngành`, `25/25 dịch vụ công`. */
export const count: Rule = (context, { first, last, value, of }) => {
  const { tokens } = context;
  // "1/3 số hộ", but "40 triệu số định danh"
  const share = of && tokens[last + 1]?.text === 'số';
  const noun = readNoun(context, last + (share ? 2 : 1));
  if (!noun) return undefined;
  // what is counted comes whole: "2,103 hồ sơ" in an English-style line
  const grouped = !Number.isInteger(value) && GROUPED.test(tokens[first]!.text) && first === last;
  const kind = of ? 'ratio' : 'count';
  return { kind, unit: noun.unit, unitTokens: [noun.first, noun.last], scale: grouped ? 1000 : 1 };
};
