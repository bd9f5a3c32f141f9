import { percents } from '../../text/words/percents.ts';
import type { Rule } from '../rule.ts';

/** `89,5%`, `20-30 %`, `8 phần trăm`, `1,5 điểm phần trăm`. */
export const percent: Rule = ({ tokens }, { last }) => {
  const sign = percents.at(tokens, last + 1);
  if (!sign) return undefined;
  const end = last + sign.length;
  return { kind: 'percent', unit: sign.value, unitTokens: [last + 1, end], last: end };
};
