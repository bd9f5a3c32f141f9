import { touches } from '../../text/tokens.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Exclusion } from '../rule.ts';

/** Numbers of documents: `442/QĐ-TTg`, `42/2022/NĐ-CP`, `57-NQ/TW`, `168a/QĐ-UBND`. */
export const legal: Exclusion = ({ tokens }, { first, last }) => {
  const sign = tokens[last + 1];
  const word = tokens[last + 2];
  const joined =
    (sign?.text === '/' || sign?.text === '-') && touches(tokens, last + 1) && touches(tokens, last + 2);
  if (joined && word?.kind === 'word' && word.capital) return true;
  if (!touches(tokens, first) || tokens[first - 1]!.text !== '/' || tokens[first]!.text.includes('.'))
    return false;
  // the later parts of "42/2022/NĐ-CP", "15.000 đồng/5kg"; not "84 tổ/12 thôn"
  const left = tokens[first - 2]!;
  return left.kind === 'number' || left.capital || isUnitNext(tokens, last + 1);
};
