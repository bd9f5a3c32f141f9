import type { Exclusion } from '../rule.ts';

/** Numbers of sections and list items: `1. `, `2)`, `(3)`, `1.2. `. */
export const listMark: Exclusion = {
  name: 'list-mark',
  excludes({ first, last, value, scale, of }, { tokens, sentences }) {
    if (scale !== 1 || of !== undefined || value >= 100) return false;
    const after = tokens[last + 1];
    const before = tokens[first - 1]?.text;
    if (before === '(' && after?.text === ')' && Number.isInteger(value) && value < 20)
      return !isFigureBefore(tokens[first - 2]?.kind);
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

function isFigureBefore(kind?: string): boolean {
  return kind === 'number';
}
