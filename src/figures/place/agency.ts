import { phraseSet } from '../../text/phrases.ts';
import { COUNTRY, mentionOf, type PlaceMention } from './mention.ts';
import type { Written } from './written.ts';

// "Bộ Chỉ huy quân sự tỉnh", "Bộ Tư lệnh thành phố" are local; "Bộ Tiêu chí", "Bộ Quy tắc" are texts
const OTHERS = phraseSet('tư lệnh, đội, tiêu, quy, luật, chỉ');

/** "Bộ Công Thương cao nhất với 83%": a ministry at the head of a clause; "theo Bộ Công Thương" is only a source. */
export function agency({ tokens }: Written, at: number): PlaceMention | undefined {
  const token = tokens[at]!;
  if (token.text !== 'bộ') return undefined;
  const next = tokens[at + 1];
  if (!token.capital || next?.kind !== 'word' || !next.capital) return undefined;
  const before = tokens[at - 1]!;
  const isSource = before.text === 'theo';
  if ((before.kind === 'word' && !isSource && before.text !== 'liên') || OTHERS.at(tokens, at + 1))
    return undefined;
  const mention = mentionOf(tokens, at, at + 2, COUNTRY, 'VN');
  mention.agency = true;
  mention.weak = isSource;
  return mention;
}
