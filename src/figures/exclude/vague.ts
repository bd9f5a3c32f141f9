import { words } from '../../text/phrases.ts';
import { durations } from '../../text/words/measures.ts';
import { joined, things } from '../../text/words/nouns.ts';
import type { Context } from '../context.ts';
import { isProperName, readNoun } from '../noun.ts';
import { isOrdinal } from '../number/ordinal.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Exclusion } from '../rule.ts';

const VAGUE = words('hàng thứ các nhiều những bao chưa cả chục vài mấy đôi không dăm');

// "hai bên", "hai mặt", "ba miền": manners of speaking
const SIDES = words('tay chiều vai phía đầu mặt nơi bên miền năm');

const BEFORE_FIVE = words(', ( và có gồm với tại ở của cho thêm còn là nhưng khoảng hơn tặng');

// "năm" is a year, unless a thing is counted: "ba tập thể và năm cá nhân"
function isFive({ tokens, sentences }: Context, { first, last }: NumberPhrase): boolean {
  const counted = things.at(tokens, last + 1) ?? joined.at(tokens, last + 1);
  const atStart = sentences[first]!.start === first;
  return !!counted && (atStart || BEFORE_FIVE.has(tokens[first - 1]));
}

// "huyện Thanh Ba đẩy mạnh", "ông Vi Văn Sáu": a capital within a sentence
function isInName(context: Context, at: number): boolean {
  const inner = context.tokens[at - 1]!.kind === 'word' && context.sentences[at]!.start !== at;
  return inner && isProperName(context, at);
}

/** Words that are no amount: `một số`, `cả hai`, `hàng trăm`, `năm 2023`, `Ba Bể`, `Hai Bà Trưng`. */
export const vague: Exclusion = (context, number) => {
  const { tokens } = context;
  const { first, last, value, spelled } = number;
  const before = tokens[first - 1]!.text;
  // "tăng trưởng 2 con số"
  const digits = tokens[last + 1]?.text === 'con' && tokens[last + 2]?.text === 'số';
  // "tăng 3 phiên liên tiếp": how long, not by how much
  if (tokens[last + 2]?.text === 'liên' && tokens[last + 3]?.text === 'tiếp') return true;
  // "hàng 1.000 người", but "khách hàng 62 tỷ đồng"
  if (!spelled) return digits || (before === 'hàng' && /^10*$/.test(String(value)));
  if (before === 'gấp' || isOrdinal(tokens, first)) return false;
  if (isInName(context, first)) return true;
  if (tokens[last + 1]?.text === 'lần' && tokens[last + 2]?.text !== 'lượt') return value <= 1;
  if (VAGUE.has(tokens[first - 1])) return true;
  if (first < last) return false;
  if (value <= 1 || SIDES.has(tokens[last + 1])) return true;
  if (tokens[first]!.text === 'năm' && !isFive(context, number)) return true;
  const counts = readNoun(context, last + 1) ?? durations.at(tokens, last + 1);
  return !counts && !isUnitNext(context.tokens, last + 1);
};
