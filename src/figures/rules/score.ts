import { phraseSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { before as approximations } from '../../text/words/approximations.ts';
import { compounds, things } from '../../text/words/nouns.ts';
import type { Context } from '../context.ts';
import { readNoun } from '../noun.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Rule } from '../rule.ts';

// how far before a fraction its text may have named the index that it is a part of
const INDEX_REACH = 100;
const FARTHEST = 60;

const INDICES = phraseSet(
  'index, chỉ số, papi, trụ cột, egdi, par, dti, ddci, pci, hạng, gii, hdi, sipas, điểm, pii, gci, pgi',
);

/** `đạt 0,7024 điểm`, `40,62/80 điểm`, `điểm 0,6077`, `chỉ số 0,54`. */
export const score: Rule = (context, number) => {
  const { tokens } = context;
  const next = number.last + 1;
  const reading = { kind: 'score', unit: 'điểm' } as const;
  if (tokens[next]?.text === 'điểm' && !isPlace(next, context) && !goesOnWithPlaces(context, number))
    return { ...reading, unitTokens: [next, next] };
  if (number.scale !== 1) return undefined;
  const named =
    isSaid(tokens, number.first) || (tokens[next]?.kind !== 'word' && isIndexValue(context, number));
  return named && !isUnitNext(context.tokens, next) && !readNoun(context, next) ? reading : undefined;
};

const SAID = words('đạt là luôn : số sàn chuẩn');

// "điểm trên 75", "điểm số đạt 86,5"
function isSaid(tokens: Tokens, first: number): boolean {
  let at = first - 1 - (approximations.before(tokens, first)?.length ?? 0);
  while (SAID.has(tokens[at])) at--;
  return tokens[at]?.text === 'điểm';
}

// "120 điểm giao dịch", "2.300 điểm thi": places
function isPlace(at: number, context: Context): boolean {
  const whole = !/,\d/.test(context.tokens[at - 1]!.text) && context.tokens[at - 2]!.text !== 'trừ';
  return isPlaceWord(at, context) || (whole && !!readNoun(context, at + 1));
}

// "điểm bưu điện", "điểm bán"
function isPlaceWord(at: number, { tokens }: Context): boolean {
  return !!(compounds.at(tokens, at) ?? things.at(tokens, at));
}

const PLACED = words('có tại ở');

// "2.300 điểm thi …, nhiều hơn năm trước 170 điểm", "số điểm bán hàng là 400 điểm"
function goesOnWithPlaces(context: Context, { first, value }: NumberPhrase): boolean {
  const { tokens, sentences } = context;
  if (!Number.isInteger(value)) return false;
  // "xã có 5 điểm", "ngập tại 14 điểm", where no index is named
  if (PLACED.has(tokens[first - 1]) && !isAmongIndices(context, first)) return true;
  const from = Math.max(sentences[first]!.line, first - FARTHEST);
  for (let at = first - 1; at >= from; at--)
    if (
      tokens[at]!.text === 'điểm' &&
      (tokens[at - 1]!.kind === 'number' ? isPlace : isPlaceWord)(at, context)
    )
      return true;
  return false;
}

// a fraction without any unit: "0,6077", "17,1/18", "Điểm PAPI 43,20", "Huế xếp thứ nhất (62,86)"
function isIndexValue(context: Context, { first, value, of }: NumberPhrase): boolean {
  if (of) return !Number.isInteger(value);
  const { text } = context.tokens[first]!;
  return (
    (value <= 1 && /[.,]\d\d/.test(text)) || (/[.,]\d{1,2}$/.test(text) && isAmongIndices(context, first))
  );
}

function isAmongIndices(context: Context, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - INDEX_REACH) && !isUnitNext(context.tokens, at); at--)
    if (INDICES.at(context.tokens, at)) return true;
  return false;
}
