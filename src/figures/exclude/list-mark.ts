import type { Token } from '../../text/tokens.ts';
import { isCapital } from '../place/written.ts';
import type { Exclusion } from '../rule.ts';

/** Numbers of sections and list items: `1. `, `2)`, `(3)`, `1.2. `. */
export const listMark: Exclusion = {
  name: 'list-mark',
  excludes({ first, last, value, scale, of }, { tokens, sentences, folded }) {
    if (scale !== 1 || of !== undefined || value >= 100) return false;
    const after = tokens[last + 1];
    const before = tokens[first - 1]?.text;
    if (before === '(' && after?.text === ')' && Number.isInteger(value) && value < 20)
      return !isOfSomething(tokens[first - 2], folded.text);
    if (sentences.startOf(first) !== first || !after) return false;
    const atLineStart = first === 0 || tokens[first - 1]?.kind === 'break';
    return (
      atLineStart &&
      ('.)/|'.includes(after.text) ||
        after.kind === 'break' ||
        (after.text === '-' && after.start > tokens[last]!.end))
    );
  },
};

// "120 (15)", "Singapore (hạng 5), Malaysia (14)": tells of what stands before it
function isOfSomething(before: Token | undefined, text: string): boolean {
  return before?.kind === 'number' || (before?.kind === 'word' && isCapital(text, before));
}
