import { counted } from '../../text/numerals.ts';
import { valuesOf, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { arenas } from '../../text/words/places.ts';
import { type NumberPhrase, phraseOf } from './phrase.ts';

const ordinalOf = valuesOf(
  counted('nhất hai ba bốn năm sáu bảy tám chín mười', 1).set('nhì', 2).set('tư', 4).set('bẩy', 7),
);

const RANKERS = words(
  'cao thấp đông xếp đứng giữ trí nhanh nhiều lớn mạnh tốt vươn về vào ở lên xuống chiếm',
);
// "giải hạng nhất", "huân chương hạng ba" are names; after these "hạng" tells a rank by itself
const BEFORE_RANK = words('\n , ; ( và là xếp đứng giữ ở lên xuống chiếm');

/** Whether token `at` is a rank in words: `xếp thứ nhất`, `đứng thứ ba`, `giữ hạng nhì`; not `thứ ba` the weekday. */
export function isOrdinal(tokens: Tokens, at: number): boolean {
  if (!ordinalOf(tokens[at])) return false;
  const [before, head] = [tokens[at - 2], tokens[at - 1]!.text];
  if (head !== 'thứ' && head !== 'hạng') return false;
  // "vị trí thứ hai và thứ ba"
  const listed = before!.text === 'và' || before!.text === ',';
  // "thứ 25 thế giới, thứ hai Đông Nam Á"
  if (listed && (tokens[at - 4]?.text === head || arenas.at(tokens, at + 1))) return true;
  return head === 'thứ' ? RANKERS.has(before) : BEFORE_RANK.has(before);
}

export function readOrdinal(tokens: Tokens, at: number): NumberPhrase | undefined {
  if (!isOrdinal(tokens, at)) return undefined;
  const value = ordinalOf(tokens[at])!;
  return phraseOf(at, at, value, 1, true);
}
