import { phraseSet, textSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { durations } from '../../text/words/measures.ts';
import { changes } from '../../text/words/roles.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import type { Rule } from '../rule.ts';

const results = phraseSet(`
  bình quân, trung bình, sớm, tiết kiệm, vỏn vẹn, thay vì, xuống, kéo dài, còn, so với, xong trong, cần, chỉ, <,
  trước hạn, trễ hạn, quá hạn, khoảng, chưa đến|tới|đầy, tốn, đợi, thời gian, hơn, ~, gần, tối đa, chờ, không quá,
  hết, >, dưới
`);

// "từ 15 ngày xuống còn 7 ngày"
function isFrom(tokens: Tokens, first: number, after: number): boolean | undefined {
  if (tokens[first - 1]!.text !== 'từ') return undefined;
  return tokens.slice(after, after + 10).some(({ text }) => text === 'xuống' || text === 'còn') || undefined;
}

// "chờ 12 phút, xử lý 2,5 giờ", "trung bình là 12 phút": nobody writes a time of the day so
function isMeasured(tokens: Tokens, { first, value }: NumberPhrase, unit: string): boolean {
  if (!Number.isInteger(value)) return unit !== 'năm';
  return FINE.has(unit) && SAID.has(tokens[first - 1]);
}

const FINE = textSet('phút giây');
const SAID = words('đến đạt tới bằng là');

/** A duration as a measured result: `mỗi hồ sơ chưa đến 24 giờ`, `mất 30-40 giây`, `rút ngắn 3 ngày`. */
export const duration: Rule = ({ tokens }, number) => {
  const { first, last, of } = number;
  const unit = durations.at(tokens, last + 1);
  // "so với 12/34 năm trước"
  if (!unit || of) return undefined;
  const result =
    changes.before(tokens, first) ??
    results.before(tokens, first) ??
    isFrom(tokens, first, last + unit.length + 1);
  if (!result && !isMeasured(tokens, number, unit.value)) return undefined;
  return { kind: 'measure', unit: unit.value, unitTokens: [last + 1, last + unit.length] };
};
