import { phrases } from '../../text/phrases.ts';
import type { Rule } from '../rule.ts';

const signs = phrases({
  '%, phần trăm, percent, per cent': '%',
  '‰, phần nghìn': '‰',
  'điểm %|phần trăm, % điểm| điểm, phần trăm điểm': 'điểm %',
});

/** `89,5%`, `20-30 %`, `8 phần trăm`, `1,5 điểm phần trăm`. */
export const percent: Rule = {
  name: 'percent',
  read({ last }, { tokens }) {
    const sign = signs.at(tokens, last + 1);
    if (!sign) return undefined;
    const end = last + sign.length;
    return { kind: 'percent', unit: sign.value, unitTokens: [last + 1, end], last: end };
  },
};
