import { wordSet } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { compounds, things } from '../../text/words/nouns.ts';
import { readNoun } from '../noun.ts';
import type { Rule } from '../rule.ts';

function isThing(tokens: readonly Token[], at: number): boolean {
  return (compounds.at(tokens, at) ?? things.at(tokens, at)) !== undefined;
}

const INDICES = wordSet('papi, par, pci, sipas, dti, egdi, gii, pgi, ddci, gci, index, hdi, điểm');

// "Điểm PAPI 43,20", "PAR 88,3", "Điểm PCI năm 2020 đạt 66,5"
function hasIndex(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    if (INDICES.has(tokens[at]!.text)) return true;
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== ':') return false;
  }
  return false;
}

// "điểm 0,6077", "điểm trung bình 7,52/10", "điểm số đạt 86,5"
const SAID = /(^| )điểm( (số|trung bình|chung|tổng|bình quân))*( (đạt|là|:))?$/;

/** `đạt 0,7024 điểm`, `40,62/80 điểm`, `điểm 0,6077`, `chỉ số 0,54`. */
export const score: Rule = {
  name: 'score',
  read(number, context) {
    const { tokens } = context;
    const { first, last } = number;
    const reading = { kind: 'score', unit: 'điểm' } as const;
    const place =
      isThing(tokens, last + 1) ||
      (Number.isInteger(number.value) && readNoun(context, last + 2) !== undefined);
    if (tokens[last + 1]?.text === 'điểm' && !place) return { ...reading, unitTokens: [last + 1, last + 1] };
    // an index value: a fraction without any unit
    if (tokens[last + 1]?.kind === 'word') return undefined;
    const fraction = number.value <= 1 && number.value > 0 && /[.,]\d{3,}$/.test(tokens[first]!.text);
    // "17,1/18"
    const graded =
      number.of !== undefined &&
      number.scale === 1 &&
      !Number.isInteger(number.value) &&
      tokens[last + 1]?.kind !== 'word';
    if (graded) return reading;
    const index = /[.,]\d/.test(tokens[first]!.text) && hasIndex(tokens, first);
    const said =
      index ||
      SAID.test(
        tokens
          .slice(Math.max(0, first - 4), first)
          .map((token) => token.text)
          .join(' '),
      );
    return fraction || said ? reading : undefined;
  },
};
