import { isCapital } from '../../text/tokens.ts';
import { touches } from '../number/phrase.ts';
import type { Exclusion } from '../rule.ts';

/** Numbers of documents: `442/QĐ-TTg`, `42/2022/NĐ-CP`, `57-NQ/TW`, `168a/QĐ-UBND`. */
export const legal: Exclusion = ({ tokens, folded }, { first, last }) => {
  const sign = tokens[last + 1];
  const word = tokens[last + 2];
  const joined =
    (sign?.text === '/' || sign?.text === '-') && touches(tokens, last + 1) && touches(tokens, last + 2);
  if (joined && word?.kind === 'word' && isCapital(folded.text, word)) return true;
  // the later parts of "42/2022/NĐ-CP"
  return touches(tokens, first) && tokens[first - 1]!.text === '/' && !tokens[first]!.text.includes('.');
};
