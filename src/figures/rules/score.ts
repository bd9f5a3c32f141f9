import type { Token } from '../../text/tokens.ts';
import { compounds, things } from '../../text/words/nouns.ts';
import type { Rule } from '../rule.ts';

function isThing(tokens: readonly Token[], at: number): boolean {
  return (compounds.at(tokens, at) ?? things.at(tokens, at)) !== undefined;
}

// "điểm 0,6077", "điểm trung bình 7,52/10", "điểm số đạt 86,5"
const SAID = /(^| )điểm( (số|trung bình|chung|tổng|bình quân))*( (đạt|là|:))?$/;

/** `đạt 0,7024 điểm`, `40,62/80 điểm`, `điểm 0,6077`, `chỉ số 0,54`. */
export const score: Rule = {
  name: 'score',
  read(number, { tokens }) {
    const { first, last } = number;
    const reading = { kind: 'score', unit: 'điểm' } as const;
    if (tokens[last + 1]?.text === 'điểm' && !isThing(tokens, last + 1))
      return { ...reading, unitTokens: [last + 1, last + 1] };
    // an index value: a fraction without any unit
    if (tokens[last + 1]?.kind === 'word') return undefined;
    const fraction = number.value <= 1 && number.value > 0 && /[.,]\d{3,}$/.test(tokens[first]!.text);
    const said = SAID.test(
      tokens
        .slice(Math.max(0, first - 4), first)
        .map((token) => token.text)
        .join(' '),
    );
    return fraction || said ? reading : undefined;
  },
};
