import type { Token } from '../../text/tokens.ts';
import { compounds, things } from '../../text/words/nouns.ts';
import type { Rule } from '../rule.ts';

function isThing(tokens: readonly Token[], at: number): boolean {
  return (compounds.at(tokens, at) ?? things.at(tokens, at)) !== undefined;
}

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
    const fraction = number.value < 1 && number.value > 0 && /\d{3,}$/.test(tokens[first]!.text);
    return fraction || tokens[first - 1]?.text === 'điểm' ? reading : undefined;
  },
};
