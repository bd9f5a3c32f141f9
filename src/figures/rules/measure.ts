import { words } from '../../text/phrases.ts';
import { measures } from '../../text/words/measures.ts';
import type { Rule } from '../rule.ts';

// "5 tấn công", "3 lít" but "2 mét khối": words of which a unit is only the beginning
const OTHER_WORD = words('lượng tuổi trường công tây');

/** `594,16 Mbps`, `6km`, `49,36 héc-ta`, `100 m2`, `37 độ C`. */
export const measure: Rule = ({ tokens }, { last }) => {
  const unit = measures.at(tokens, last + 1);
  if (!unit) return undefined;
  const end = last + unit.length;
  const { text, capital } = tokens[last + 1]!;
  // "5 M"
  const other = unit.length === 1 && text.length === 1 && capital;
  if (other || OTHER_WORD.has(tokens[end + 1])) return undefined;
  return { kind: 'measure', unit: unit.value, unitTokens: [last + 1, end] };
};
