import { wordSet } from '../../text/phrases.ts';
import { readNoun } from '../noun.ts';
import type { Exclusion } from '../rule.ts';

const VAGUE = wordSet('hàng, vài, mấy, nhiều, những, cả, các, chục, thứ, bao, dăm, đôi, không, chưa');

/** Words that are no amount: `một số`, `cả hai`, `hàng trăm`, `năm 2023`, `Ba Bể`, `Hai Bà Trưng`. */
export const vague: Exclusion = {
  name: 'vague',
  excludes(number, context) {
    const { tokens, folded } = context;
    const { first, last, spelled, value } = number;
    const before = tokens[first - 1]?.text ?? '';
    if (!spelled) return before === 'hàng' || before === 'mấy';
    if (VAGUE.has(before)) return true;
    if (first < last) return false;
    const word = tokens[first]!;
    if (value <= 1 || word.text === 'năm') return true;
    const next = tokens[last + 1];
    const capital = (at: number) => folded.text[at] !== folded.lower[at];
    if (next && capital(word.start) && capital(next.start)) return true;
    return (
      !readNoun(context, last + 1) && tokens[last + 1]?.text !== '%' && tokens[last + 1]?.text !== 'phần'
    );
  },
};
