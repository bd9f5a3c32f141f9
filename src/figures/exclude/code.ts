import { words } from '../../text/phrases.ts';
import { type Tokens, touches } from '../../text/tokens.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Exclusion } from '../rule.ts';

// "ĐT: (0204) 3.555.996", "Fax: 02043 555 224"
function isTelephone(tokens: Tokens, first: number): boolean {
  for (let at = first; at > first - 6; at--) {
    const token = tokens[at];
    if (token?.kind !== 'number' && !BRACKETS.has(token)) return false;
    if (/^0\d\d/.test(token!.text)) return true;
  }
  return false;
}

const BRACKETS = words('( )');

/** Parts of codes and names: `5G`, `168a`, `COVID-19`, `192.168.1.1`, `24/7`, `4.0`, telephone numbers. */
export const code: Exclusion = ({ tokens }, { first, last, scale }) => {
  const text = tokens[first]!.text;
  if (isTelephone(tokens, first)) return true;
  // account numbers; "mã 2.001194", "1800.6789"
  if (/^\d{12}|^\d\.\d{6}|^\d{4}\.\d{3}/.test(text)) return true;
  // "camera 4K", "màn hình 8K"
  if (tokens[last]!.text === 'k' && /^[248]$/.test(text)) return true;
  const after = tokens[last + 1];
  const isWord = after?.kind === 'word';
  if (scale === 1 && /^[1-9]\.0$/.test(text) && !isWord && after?.text !== '%') return true;
  if (isWord && touches(tokens, last + 1) && !isUnitNext(tokens, last + 1)) return after.text.length <= 2;
  // "COVID-19", "A-23": glued to a word by a hyphen; not "3kg-6kg"; "Km 45+700", "phút 90+2"
  const glued = touches(tokens, first) && touches(tokens, first - 1);
  const sign = glued ? tokens[first - 1]!.text + tokens[first - 2]!.kind : '';
  return sign === '+number' || (sign === '-word' && !isUnitNext(tokens, first - 2));
};
