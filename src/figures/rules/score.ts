import { phraseSet, words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { before as approximations } from '../../text/words/approximations.ts';
import { compounds, things } from '../../text/words/nouns.ts';
import type { Context } from '../context.ts';
import { readNoun } from '../noun.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Rule } from '../rule.ts';

const INDICES = words('papi par pci sipas dti egdi gii pii pgi ddci gci index hdi');
const RANKINGS = phraseSet('chỉ số, trụ cột, hạng, điểm');
// words that end in "điểm" and tell no score
const OTHER_POINTS = words('cao thời địa đặc quan trọng thí ưu nhược khuyết tâm luận');

/** `đạt 0,7024 điểm`, `40,62/80 điểm`, `điểm 0,6077`, `chỉ số 0,54`. */
export const score: Rule = {
  name: 'score',
  read(number, context) {
    const { tokens } = context;
    const next = number.last + 1;
    const reading = { kind: 'score', unit: 'điểm' } as const;
    if (tokens[next]?.text === 'điểm' && !isPlace(next, context) && !goesOnWithPlaces(number, context))
      return { ...reading, unitTokens: [next, next] };
    if (number.scale !== 1 || isUnitNext(context, next) || readNoun(context, next)) return undefined;
    if (isSaid(number.first, tokens)) return reading;
    if (tokens[next]?.kind === 'word') return undefined;
    return isIndexValue(number, tokens) || isListed(number, context) ? reading : undefined;
  },
};

// "120 điểm giao dịch", "2.300 điểm thi": places
function isPlace(at: number, context: Context): boolean {
  const whole = !/,\d/.test(context.tokens[at - 1]?.text ?? '');
  return (
    compounds.at(context.tokens, at) !== undefined ||
    things.at(context.tokens, at) !== undefined ||
    (whole && readNoun(context, at + 1) !== undefined)
  );
}

const FARTHEST = 60;

// "2.300 điểm thi …, nhiều hơn năm trước 170 điểm"
function goesOnWithPlaces({ first, value }: NumberPhrase, context: Context): boolean {
  const { tokens, sentences } = context;
  if (!Number.isInteger(value)) return false;
  const from = Math.max(sentences.lineOf(first) + 1, first - FARTHEST);
  for (let at = first - 1; at >= from; at--)
    if (tokens[at]!.text === 'điểm' && tokens[at - 1]!.kind === 'number') return isPlace(at, context);
  return false;
}

// an index value is a fraction without any unit: "0,6077", "17,1/18", "Điểm PAPI 43,20"
function isIndexValue({ first, last, value, of }: NumberPhrase, tokens: readonly Token[]): boolean {
  const { text } = tokens[first]!;
  const small = value <= 1 && value > 0;
  if (small && /[.,]\d{3,}$/.test(text)) return true;
  // "Các chỉ số thành phần: nhận thức số đạt 0,85; thể chế số 0,92", "Huế xếp thứ nhất (62,86)"
  const aside = tokens[first - 1]?.text === '(' && tokens[last + 1]?.text === ')';
  if ((small || aside) && /[.,]\d{1,2}$/.test(text) && isAmongIndices(tokens, first)) return true;
  return (of !== undefined && !Number.isInteger(value)) || (/[.,]\d/.test(text) && hasIndex(tokens, first));
}

// how far before a fraction its text may have named the index that it is a part of
const INDEX_REACH = 100;

function isAmongIndices(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - INDEX_REACH) && tokens[at]!.text !== '%'; at--)
    if (INDICES.has(tokens[at]) || RANKINGS.at(tokens, at)) return true;
  return false;
}

function namesScore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return INDICES.has(token) || (token.text === 'điểm' && !OTHER_POINTS.has(tokens[at - 1]));
}

// "Điểm PAPI 43,20", "PAR 88,3", "Điểm PCI năm 2020 đạt 66,5"
function hasIndex(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    if (namesScore(tokens, at)) return true;
    if (tokens[at]!.kind === 'mark' && tokens[at]!.text !== ':') return false;
  }
  return false;
}

// between "điểm" and its number: "điểm trung bình 7,52/10", "điểm số đạt 86,5"
const BETWEEN = words('số trung bình chung tổng quân đạt là luôn đều vẫn chỉ cũng :');

function isSaid(first: number, tokens: readonly Token[]): boolean {
  const lead = first - (approximations.before(tokens, first)?.length ?? 0);
  let at = lead - 1;
  while (at >= lead - 4 && BETWEEN.has(tokens[at])) at--;
  return at >= 0 && tokens[at]!.text === 'điểm' && namesScore(tokens, at);
}

const RANKS = words('hạng thứ bậc');
const LONGEST_HEADING = 30;
const HEADS = words('số trung bình tổng chung của các từng :');

// "Điểm số của 5 tỉnh dẫn đầu: Đà Nẵng 45,2; Huế 44"
function isListed({ first, last }: NumberPhrase, context: Context): boolean {
  const { tokens, sentences } = context;
  if (tokens[first - 1]?.kind !== 'word' || RANKS.has(tokens[first - 1])) return false;
  if (tokens[last + 1] && !/^[,;.)\n]$/.test(tokens[last + 1]!.text)) return false;
  const start = sentences.startOf(first);
  let named = false;
  for (let at = start; at < Math.min(first, start + LONGEST_HEADING); at++) {
    if (tokens[at]!.text === ':') return named;
    named ||= tokens[at]!.text === 'điểm' && HEADS.has(tokens[at + 1]);
  }
  return false;
}
