import { isGrouped } from '../../text/digits.ts';
import { phraseSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { counting, naming, namingAlone } from '../../text/words/names.ts';
import type { Context } from '../context.ts';
import { readNoun } from '../noun.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Exclusion } from '../rule.ts';

// "ngạch 01.002", "hệ số 5,42", "Mẫu 02", "thế kỷ 21", "thập niên 90"
const grades = phraseSet('kỷ, hệ số, mẫu, thập niên, ngạch, hôm, bậc, số lẻ');
const STREETS = words('đường phố ngõ hẻm ngách');
const KINDS = words('sao kv');

// "số 12 đường 30/4", "12 phố Huế"
function isHouse(tokens: Tokens, { last }: NumberPhrase): boolean {
  const next = tokens[last + 2];
  return STREETS.has(tokens[last + 1]) && (next?.kind === 'number' || !!next?.capital);
}

/** Numbers that name: `Đề án 06`, `Nghị quyết 57`, `mức độ 3, 4`, `Quận 1`, `Covid-19`. */
export const name: Exclusion = (context, number) => {
  const { tokens } = context;
  if ((!number.of && number.scale === 1 && grades.before(tokens, number.first)) || isHouse(tokens, number))
    return true;
  if (!canName(context, number)) return false;
  // "4 sao", "trạm 110 kV"
  if (KINDS.has(tokens[number.last + 1])) return true;
  if (counting.before(tokens, number.first)) return false;
  const always = naming.before(tokens, number.first)?.length ?? 0;
  const alone = namingAlone.before(tokens, number.first)?.length ?? 0;
  return always >= alone ? always > 0 : !readNoun(context, number.last + 1);
};

// small whole numbers in digits, not "1.522" or "48 triệu", nor with a unit of their own
function canName(context: Context, { first, last, value, of, scale, spelled }: NumberPhrase): boolean {
  if (spelled || scale > 1 || of || value >= 10_000 || !Number.isInteger(value)) return false;
  return !isGrouped(context.tokens[first]!.text) && !isUnitNext(context.tokens, last + 1);
}
