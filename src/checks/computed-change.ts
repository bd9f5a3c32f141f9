import type { Figure } from '../figures/figure.ts';
import { stepOf } from '../figures/precision.ts';
import type { Lang } from '../messages/lang.ts';
import { agrees, quotient, type Range, rangeOf, scaled } from './amount.ts';
import { likewise, percentText, written } from './check.ts';

/** What a change should be by its two ends, and the sum written out. */
export interface Computed {
  /** Whether the stated change may be meant. */
  holds: boolean;
  value: number;
  sum: string;
}

/** Whether the number is larger now: who rises in rank has a smaller one. */
export const hasRisen = ({ direction }: Figure, kind: Figure['kind']) =>
  (direction !== 'decrease') === (kind !== 'rank');

/** What a change between two levels should be; `isFold`: told as `gấp`. */
export function compute(from: Figure, to: Figure, change: Figure, isFold: boolean, lang: Lang): Computed {
  if (change.kind === 'multiple') return multiple(from, to, change, isFold, lang);
  return change.kind === 'percent' && change.unit !== 'điểm %'
    ? rate(from, to, change, lang)
    : distance(from, to, change, lang);
}

/** Between percentages and between scores a rate may be meant in points. */
function rate(from: Figure, to: Figure, percent: Figure, lang: Lang): Computed {
  const rises = to.value > from.value;
  const ratio = scaled(quotient(rangeOf(to), rangeOf(from)), 100);
  const computed = rises
    ? { low: ratio.low - 100, high: ratio.high - 100 }
    : { low: 100 - ratio.high, high: 100 - ratio.low };
  const inPoints = from.kind === 'percent' || from.kind === 'score';
  const value = Math.abs(to.value / from.value - 1) * 100;
  return {
    holds: agrees(percent, computed) || (inPoints && agrees(percent, apart(from, to))),
    value,
    sum: `${rises ? '' : '1 − '}${written(to)} / ${written(from)}${rises ? ' − 1' : ''} = ${percentText(value, percent, lang)}`,
  };
}

/** `gấp 2 lần`: to the double; `tăng 2 lần`: that, or by twice as much; `giảm 2 lần`: to a half. */
function multiple(from: Figure, to: Figure, stated: Figure, isFold: boolean, lang: Lang): Computed {
  const [large, small] = to.value > from.value ? [to, from] : [from, to];
  const { low, high } = quotient(rangeOf(large), rangeOf(small));
  const value = large.value / small.value;
  // 2,6 may be told as 3, and 3,9 as well
  const near = (times: number) => low < times + stepOf(stated) && high > times - stepOf(stated) / 2;
  return {
    holds: near(stated.value) || (!isFold && near(stated.value + 1)),
    value,
    sum: `${written(large)} / ${written(small)} = ${likewise(value, stated, lang)}`,
  };
}

function distance(from: Figure, to: Figure, change: Figure, lang: Lang): Computed {
  const [large, small] = to.value > from.value ? [to, from] : [from, to];
  const value = large.value - small.value;
  return {
    holds: agrees(change, apart(from, to)),
    value,
    sum: `${placeless(large)} − ${placeless(small)} = ${likewise(value, change, lang)}`,
  };
}

/** `12/63`, a rank: `12`. */
const placeless = (figure: Figure) => (figure.kind === 'rank' ? String(figure.value) : written(figure));

function apart(from: Figure, to: Figure): Range {
  const [a, b] = to.value > from.value ? [rangeOf(to), rangeOf(from)] : [rangeOf(from), rangeOf(to)];
  return { low: a.low - b.high, high: a.high - b.low };
}
