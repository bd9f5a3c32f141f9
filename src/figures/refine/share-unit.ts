import { words } from '../../text/phrases.ts';
import { arenas } from '../../text/words/places.ts';
import type { Context } from '../context.ts';
import { exactly } from '../number/phrase.ts';
import type { Draft, Step } from '../rule.ts';
import { jointOf } from './joint.ts';

const JOINTS = new Set([
  'và',
  'hoặc',
  ',',
  'lên',
  'xuống',
  'đến',
  'tới',
  'còn',
  'lên đến',
  'xuống còn',
  'lên tới',
  ', và',
  'rồi',
  'thành',
  'sang',
  'lên thành',
]);

/** Gives a bare number the unit of the one it stands with: `từ 98,4 lên 127,09 Mbps`, `lần lượt 1,8 và 2,8%`, `thứ 20 và 26`. */
export const shareUnit: Step = {
  name: 'share-unit',
  settle(figures, context) {
    for (let i = figures.length - 2; i >= 0; i--) shareFromRight(figures[i]!, figures[i + 1]!, context);
    for (let i = 1; i < figures.length; i++)
      shareFromLeft(figures[i]!, figures[i - 1]!, figures[i + 1], context);
    return figures;
  },
};

function isBare({ kind, unit }: Draft): boolean {
  return unit === undefined && (kind === 'count' || kind === 'ratio');
}

function areJoined(left: Draft, right: Draft, context: Context): boolean {
  return JOINTS.has(jointOf(left, right, context)?.join(' ') ?? '');
}

// a scale is shared too: "1,2 và 1,5 triệu"
function shareFromRight(figure: Draft, right: Draft, context: Context): void {
  if (!isBare(figure) || figure.kind === 'ratio' || isBare(right) || !areJoined(figure, right, context))
    return;
  // "có 557, 61 tỉnh có …": a comma may begin something new
  const listed = right.rules.includes('share-unit');
  if (right.kind === 'count' && !listed && context.tokens[figure.next]?.text === ',') return;
  // "lần lượt 2,1 và 3,4 lần"
  const inTurn = /^(lượt|ứng)$/.test(context.tokens[figure.first - 1]?.text ?? '');
  if (right.kind === 'rank' || right.kind === 'ratio' || (right.kind === 'multiple' && !inTurn)) return;
  // "lợi nhuận 120 tỷ, vượt 4% kế hoạch"
  if (right.kind === 'percent' && figure.number.scale > 1) return;
  const scaled = figure.number.scale === 1 && figure.value < 1000 && right.number.scale > 1;
  if (scaled) figure.value = exactly(figure.value, right.number.scale);
  figure.kind = right.kind;
  if (right.unit !== undefined) figure.unit = right.unit;
  figure.rules.push('share-unit');
}

const FROM_TO = words('từ lên xuống');

function isNear(left: Draft, right: Draft, { sentences }: Context): boolean {
  return sentences.startOf(left.first) === sentences.startOf(right.first);
}

// "tiến độ 19,4/20; mức độ hài lòng 18/18": scores go on
function isScored(figure: Draft, other: Draft | undefined, context: Context): boolean {
  return other?.kind === 'score' && other.of !== undefined && isNear(other, figure, context);
}

// "hạng 38 … Malaysia (34), Thái Lan (45)", "dịch vụ hạng 67, hạ tầng 67": in a list, where nothing is counted
function goesOnRanked(figure: Draft, left: Draft, context: Context): boolean {
  const loose = figure.rules[0] === 'loose' && figure.value < 200 && Number.isInteger(figure.value);
  return loose && left.of === undefined && isNear(left, figure, context);
}

/** Whether a figure fills a parenthesis, but for a word before it. */
function isAside({ first, next }: Draft, { tokens }: Context): boolean {
  const opens = tokens[first - 1]?.text === '(' || tokens[first - 2]?.text === '(';
  return opens && tokens[next]?.text === ')';
}

// "86/193 thế giới, 23/47 châu Á", "xếp thứ 20 và 26": ranks go on
function shareFromLeft(figure: Draft, left: Draft, right: Draft | undefined, context: Context): void {
  if (isBare(figure) && figure.of !== undefined)
    for (const other of [left, right])
      if (isScored(figure, other, context)) {
        figure.kind = 'score';
        figure.unit = 'điểm';
        return;
      }
  // "tăng 3 bậc, từ 53 lên 50"
  const moved =
    left.kind === 'rank' &&
    isNear(left, figure, context) &&
    FROM_TO.has(context.tokens[figure.first - 1]?.text ?? '');
  if (moved && isBare(figure) && figure.of === undefined && figure.value < 1000) {
    figure.kind = 'rank';
    return;
  }
  // "Hà Nội (312 vụ), TP.HCM (287)", "Singapore (hạng 5) và Malaysia (34)"
  if (
    isBare(figure) &&
    left.kind !== 'percent' &&
    isNear(left, figure, context) &&
    isAside(left, context) &&
    isAside(figure, context)
  ) {
    figure.kind = left.kind;
    if (left.unit !== undefined) figure.unit = left.unit;
    figure.rules.push('share-unit');
    return;
  }
  if (left.kind !== 'rank' || left.unit !== undefined || !isBare(figure)) return;
  if ((left.of === undefined) !== (figure.of === undefined)) return;
  // "thứ 16/63: kinh tế số 8/63, xã hội số 24/63"
  const same = figure.of !== undefined && figure.of === left.of && isNear(left, figure, context);
  const place = arenas.at(context.tokens, left.next);
  const joint = jointOf({ ...left, next: left.next + (place?.length ?? 0) }, figure, context)?.join(' ');
  if (!same && !JOINTS.has(joint ?? '') && !goesOnRanked(figure, left, context)) return;
  figure.kind = 'rank';
  figure.rules.push('share-unit');
}
