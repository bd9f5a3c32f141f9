import { words } from '../../text/phrases.ts';
import { arenas } from '../../text/words/places.ts';
import type { Context } from '../context.ts';
import { exactly } from '../number/phrase.ts';
import type { Draft, Step } from '../rule.ts';
import { jointOf } from './joint.ts';

// "98,4 lên 127,09 Mbps", "20, 25 và 30%", "từ 15 xuống còn 7 ngày"
const JOINT = /^(,|(, )?và|hoặc|rồi|sang|lên|xuống|((lên|xuống) )?(đến|tới|thành|còn))$/;

/** Gives a bare number the unit of the one it stands with: `từ 98,4 lên 127,09 Mbps`, `lần lượt 1,8 và 2,8%`, `thứ 20 và 26`. */
export const shareUnit: Step = (context, figures) => {
  for (let i = figures.length - 2; i >= 0; i--) shareFromRight(context, figures[i]!, figures[i + 1]!);
  for (let i = 1; i < figures.length; i++) shareFromLeft(context, figures[i]!, figures[i - 1]!);
  return figures;
};

function isBare({ kind, unit }: Draft): boolean {
  return !unit && (kind === 'count' || kind === 'ratio');
}

function areJoined(context: Context, left: Draft, right: Draft): boolean {
  return JOINT.test(jointOf(context, left, right)?.join(' ') ?? '');
}

// a scale is shared too: "1,2 và 1,5 triệu"
function shareFromRight(context: Context, figure: Draft, right: Draft): void {
  // "Yên Bái 14/63, tăng 5 bậc"
  if (figure.of && isBare(figure) && right.kind === 'rank' && right.unit && right.lead - figure.next < 3)
    asRank(figure);
  if (!isBare(figure) || figure.kind === 'ratio' || isBare(right) || !areJoined(context, figure, right))
    return;
  // "có 557, 61 tỉnh có …": a comma may begin something new
  const listed = right.rules.includes('share-unit');
  if (right.kind === 'count' && !listed && context.tokens[figure.next]?.text === ',') return;
  // "lần lượt 2,1 và 3,4 lần"
  const inTurn = /^(lượt|ứng)$/.test(context.tokens[figure.first - 1]!.text);
  if (right.kind === 'rank' || right.kind === 'ratio' || (right.kind === 'multiple' && !inTurn)) return;
  // "lợi nhuận 120 tỷ, vượt 4% kế hoạch"
  if (right.kind === 'percent' && figure.number.scale > 1) return;
  const { value, number } = figure;
  const { scale } = right.number;
  // "12.000 và 1.800 tỷ", but "từ 12.000 lên 1,2 triệu"
  if (number.scale === 1 && (value < 1000 || LISTED.has(context.tokens[right.first - 1]))) {
    figure.value = exactly(value, scale);
    figure.number = { ...number, scale };
  }
  figure.kind = right.kind;
  if (right.unit) figure.unit = right.unit;
  figure.rules.push('share-unit');
}

const LISTED = words(', và hoặc');
const FROM_TO = words('từ lên xuống');

function shareFromLeft(context: Context, figure: Draft, left: Draft): void {
  if (!isBare(figure) || left.kind !== 'rank' || !goesOn(context, figure, left)) return;
  asRank(figure);
}

function asRank(figure: Draft): void {
  figure.kind = 'rank';
  figure.rules.push('share-unit');
}

function goesOn(context: Context, figure: Draft, left: Draft): boolean {
  const { tokens, sentences } = context;
  if (sentences[left.first]!.start !== sentences[figure.first]!.start) return false;
  const { first, value, of, rules } = figure;
  // "tăng 3 bậc, từ 53 lên 50"
  if (!of && value < 1000 && FROM_TO.has(tokens[first - 1])) return true;
  if (left.unit || !left.of !== !of) return false;
  // "thứ 16/63: kinh tế số 8/63, xã hội số 24/63"; "dịch vụ hạng 67, hạ tầng 67": in a list, where nothing is counted
  if (of ? of === left.of : rules[0] === 'loose' && value < 200) return true;
  // "86/193 thế giới, 23/47 châu Á", "xếp thứ 20 và 26"
  const next = left.next + (arenas.at(tokens, left.next)?.length ?? 0);
  return areJoined(context, { ...left, next }, figure);
}
