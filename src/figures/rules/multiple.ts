import { words } from '../../text/phrases.ts';
import type { Rule } from '../rule.ts';

const FARTHEST = 12;

const COMPARES = words('kém cao thấp nhanh nhiều lớn mạnh gấp hơn bằng tăng giảm');

/** `gấp 2,5 lần`, `gấp đôi`, `tăng hơn 3 lần`, `cao gấp 1,7 lần`; `tổ chức 3 lần` counts. */
export const multiple: Rule = ({ tokens, sentences }, { first, last, spelled }) => {
  if (spelled && tokens[first - 1]!.text === 'gấp' && tokens[last + 1]?.text !== 'lần')
    return { kind: 'multiple', unit: 'lần' };
  if (tokens[last + 1]?.text !== 'lần') return undefined;
  const reading = { unit: 'lần', unitTokens: [last + 1, last + 1] } as const;
  const begin = Math.max(sentences[first]!.start, first - FARTHEST);
  for (let index = first - 1; index >= begin; index--) {
    // "cao hơn cùng kỳ lần lượt 2,1 và 3,4 lần"
    if (COMPARES.has(tokens[index])) return { kind: 'multiple', ...reading };
  }
  return { kind: 'count', ...reading };
};
