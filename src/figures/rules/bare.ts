import { isGrouped } from '../../text/digits.ts';
import { phraseSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { before as approximations } from '../../text/words/approximations.ts';
import { neverCounted } from '../../text/words/nouns.ts';
import { arenas } from '../../text/words/places.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import type { Rule } from '../rule.ts';

const cues = phraseSet(`
  xuống, thành, tới, nhận, tăng, giảm, đạt, có, còn |lại, ước, lên, mức, mốc, bằng, từ, được, thêm, xong, lần lượt,
  cả, bỏ, và, chỉ, tổng số|cộng, trong số, con số, gồm, là, đến, tương ứng, với, cho
`);

// "3/4 số hộ có điện thoại, 1/4 còn lại chưa có"
const rests = phraseSet('còn lại, trong số|tổng số');

// "7 trạm BTS (03 của Viettel, 01 của MobiFone)", "22 mục tiêu: 15 về chính quyền số"
const PART_AFTER = words('do ở tại cho trong trên đã được thuộc của chưa đang về');

/** A number whose noun stands elsewhere: `nâng tổng lên 4.662`, `trên 7 triệu`, `16/22 đã đạt`. */
export const bare: Rule = ({ tokens }, number) => {
  const { first, last, value, of } = number;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (after?.kind === 'word' && neverCounted.has(after) && !arenas.at(tokens, last + 1)) return undefined;
  const cue = isTold(tokens, first) || !!rests.at(tokens, last + 1);
  if (of) return isRatio(value, of, cue) ? { kind: 'ratio' } : undefined;
  // not “4 tại chỗ”
  const part = PART_AFTER.has(after) && /[^"“]/.test(before!.text) && before!.kind !== 'word';
  return isLarge(number, tokens[first]!.text) || part || (cue && value > 1) ? { kind: 'count' } : undefined;
};

/** Whether what stands before a number says that it is an amount: `là`, `đạt`, `hơn`. */
export function isTold(tokens: Tokens, first: number): boolean {
  return !!(cues.before(tokens, first) ?? approximations.before(tokens, first));
}

function isLarge({ value, scale, spelled }: NumberPhrase, written: string): boolean {
  return scale > 1 || (spelled && value >= 1000) || isGrouped(written);
}

// "05/3" may be a day
function isRatio(value: number, of: number, cue: boolean): boolean {
  return value <= of && (cue || of > 12);
}
