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
    const settled = [...figures];
    for (let i = settled.length - 2; i >= 0; i--)
      settled[i] = fromRight(settled[i]!, settled[i + 1]!, context);
    for (let i = 1; i < settled.length; i++) settled[i] = fromLeft(settled[i]!, settled[i - 1]!, context);
    return settled;
  },
};

function isBare({ kind, unit }: Draft): boolean {
  return unit === undefined && (kind === 'count' || kind === 'ratio');
}

function areJoined(left: Draft, right: Draft, context: Context): boolean {
  return JOINTS.has(jointOf(left, right, context)?.join(' ') ?? '');
}

// a scale is shared too: "1,2 và 1,5 triệu"
function fromRight(figure: Draft, right: Draft, context: Context): Draft {
  if (!isBare(figure) || figure.kind === 'ratio' || isBare(right) || !areJoined(figure, right, context))
    return figure;
  // "có 557, 61 tỉnh có …": a comma may begin something new
  const listed = right.rules.includes('share-unit');
  if (right.kind === 'count' && !listed && context.tokens[figure.next]?.text === ',') return figure;
  if (right.kind === 'rank' || right.kind === 'ratio' || right.kind === 'multiple') return figure;
  const scaled = figure.number.scale === 1 && figure.value < 1000 && right.number.scale > 1;
  return {
    ...figure,
    value: scaled ? exactly(figure.value, right.number.scale) : figure.value,
    kind: right.kind,
    ...(right.unit !== undefined && { unit: right.unit }),
    rules: [...figure.rules, 'share-unit'],
  };
}

function isNear(left: Draft, right: Draft, { sentences }: Context): boolean {
  return sentences.startOf(left.first) === sentences.startOf(right.first);
}

// "86/193 thế giới, 23/47 châu Á", "xếp thứ 20 và 26": ranks go on
function fromLeft(figure: Draft, left: Draft, context: Context): Draft {
  if (left.kind !== 'rank' || left.unit !== undefined || !isBare(figure)) return figure;
  if ((left.of === undefined) !== (figure.of === undefined)) return figure;
  // "thứ 16/63: kinh tế số 8/63, xã hội số 24/63"
  const same = figure.of !== undefined && figure.of === left.of && isNear(left, figure, context);
  const place = arenas.at(context.tokens, left.next);
  const joint = jointOf({ ...left, next: left.next + (place?.length ?? 0) }, figure, context)?.join(' ');
  return same || JOINTS.has(joint ?? '')
    ? { ...figure, kind: 'rank', rules: [...figure.rules, 'share-unit'] }
    : figure;
}
