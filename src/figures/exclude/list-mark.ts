import { type Tokens, touches } from '../../text/tokens.ts';
import type { Exclusion } from '../rule.ts';

const NEAR = 9;

/** Numbers of sections and list items: `1. `, `2)`, `(3)`, `1.2. `. */
export const listMark: Exclusion = ({ tokens }, { first, last, value, of }) => {
  if (of || value >= 100) return false;
  const after = tokens[last + 1];
  const before = tokens[first - 1]!.text;
  if (before === '(' && after?.text === ')' && Number.isInteger(value) && value < 20)
    return tokens[first - 2]!.kind !== 'number' && !isListed(tokens, first);
  if (tokens[first - 1]!.kind !== 'break' || !after) return false;
  return (
    '.)/|'.includes(after.text) ||
    after.kind === 'break' ||
    (after.text === '-' && !touches(tokens, last + 1))
  );
};

// "Hà Nội (312 vụ), Cần Thơ (14)", "đất đai (5) và hộ tịch (2)": each tells of the word before it
function isListed(tokens: Tokens, first: number): boolean {
  if (!isOfWord(tokens, first)) return false;
  for (let at = first - NEAR; at <= first + NEAR; at++) if (at !== first && isOfWord(tokens, at)) return true;
  return false;
}

function isOfWord(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.kind !== 'number') return false;
  if (tokens[at - 1]!.text === '(') return tokens[at - 2]!.kind === 'word';
  return tokens[at - 2]!.text === '(' && tokens[at - 3]!.kind === 'word';
}
