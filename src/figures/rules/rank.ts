import { phraseSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { arenas } from '../../text/words/places.ts';
import { isOrdinal } from '../number/ordinal.ts';
import type { Rule } from '../rule.ts';

const PLACES = words('hạng bậc');
// "12 hạng mục", "3 bậc học"
const OTHERS = words('học mục phụ');
const before = phraseSet(`
  xếp, đứng, ở bậc, thứ |bậc, hạng |là|giảm từ|tăng từ|từ|tụt từ, top, tốp, vị trí |số
`);

// "bệnh viện hạng 1", "nhà thầu hạng 2": a grade
const graded = phraseSet(`
  đô thị, nhà thầu, huân chương, viên chức, giáo viên, tuyến tỉnh, bằng |lái, chức danh, bệnh viện
`);

/** `xếp thứ 12/63`, `hạng 8`, `vị trí 86/193`; as a change `tăng 4 hạng`, `lên 5 bậc`. */
export const rank: Rule = ({ tokens }, number) => {
  const { first, last, value, of, scale, spelled } = number;
  const next = tokens[last + 1];
  if (next && PLACES.has(next) && !OTHERS.has(tokens[last + 2]))
    return { kind: 'rank', unit: next.text, unitTokens: [last + 1, last + 1] };
  if (graded.before(tokens, first - 1) || (spelled && !isOrdinal(tokens, first))) return undefined;
  const ranked =
    before.before(tokens, first) || (of && (arenas.at(tokens, last + 1) || isNamed(tokens, first)));
  return scale === 1 && Number.isInteger(value) && ranked ? { kind: 'rank' } : undefined;
};

// "thứ hạng Chính phủ điện tử 71/193"
function isNamed(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at > first - 7 && tokens[at]?.kind === 'word'; at--)
    if (tokens[at]!.text === 'hạng' && /^(thứ|xếp)$/.test(tokens[at - 1]!.text)) return true;
  return false;
}
