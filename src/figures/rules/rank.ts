import { phraseSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { arenas } from '../../text/words/places.ts';
import type { Context } from '../context.ts';
import { type Noun, readNoun } from '../noun.ts';
import { isOrdinal } from '../number/ordinal.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import type { Rule } from '../rule.ts';

const PLACES = words('hạng bậc');
// "12 hạng mục", "3 bậc học"
const OTHERS = words('học mục phụ');
const before = phraseSet(`
  xếp, đứng |số, ở bậc, thứ |bậc, hạng |là|giảm từ|tăng từ|từ|tụt từ, top, tốp, vị trí |số
`);

// "bệnh viện hạng 1", "nhà thầu hạng 2": a grade
const graded = phraseSet(`
  đô thị, nhà thầu, huân chương, viên chức, giáo viên, tuyến tỉnh, bằng |lái, chức danh, bệnh viện
`);

/** `xếp thứ 12/63`, `hạng 8`, `vị trí 86/193`; as a change `tăng 4 hạng`, `lên 5 bậc`. */
export const rank: Rule = (context, number) => {
  const { tokens } = context;
  const { first, last, value, of, scale, spelled } = number;
  const next = tokens[last + 1];
  if (next && PLACES.has(next) && !OTHERS.has(tokens[last + 2]))
    return { kind: 'rank', unit: next.text, unitTokens: [last + 1, last + 1] };
  const group = of ? undefined : leadersOf(context, number);
  if (group) return { kind: 'rank', unit: group.unit, unitTokens: [group.first, group.last] };
  if (graded.before(tokens, first - 1) || (spelled && !isOrdinal(tokens, first))) return undefined;
  const ranked =
    before.before(tokens, first) || (of && (arenas.at(tokens, last + 1) || isNamed(tokens, first)));
  return scale === 1 && Number.isInteger(value) && ranked ? { kind: 'rank' } : undefined;
};

const AMONG = words('thuộc trong vào lọt giữ ở ,');
const LEADING = /^\S+ về|^(?:[^.,;]{0,40} )?(?:dẫn|đứng|hàng) đầu/;

// "thuộc nhóm 15 địa phương dẫn đầu", "lọt nhóm 50 nước về cạnh tranh": one of these; "cho nhóm 3 đơn vị dẫn đầu" counts
function leadersOf(context: Context, { first, last }: NumberPhrase): Noun | undefined {
  const { tokens, folded } = context;
  if (tokens[first - 1]!.text !== 'nhóm' || !AMONG.has(tokens[first - 2])) return undefined;
  const noun = readNoun(context, last + 1);
  return noun && LEADING.test(folded.lower.slice(tokens.starts[noun.last])) ? noun : undefined;
}

// "thứ hạng Chính phủ điện tử 71/193"
function isNamed(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at > first - 7 && tokens[at]?.kind === 'word'; at--)
    if (tokens[at]!.text === 'hạng' && /^(thứ|xếp)$/.test(tokens[at - 1]!.text)) return true;
  return false;
}
