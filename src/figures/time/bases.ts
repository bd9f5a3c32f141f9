import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';
import type { TimeExpression } from './expression.ts';
import type { Governed } from './govern.ts';

/** What the rules below may look at; figures and what governs them go in step. */
interface Settled {
  figures: readonly Draft[];
  governed: (Governed | undefined)[];
  times: readonly TimeExpression[];
  tokens: readonly Token[];
}

/** Settles the times that two or three figures share: a move and its ends, a level and its base, `lần lượt`. */
export function settleBases(settled: Settled): (Governed | undefined)[] {
  const governed = [...settled.governed];
  const now = { ...settled, governed };
  let base: TimeExpression | undefined;
  let t = 0;
  settled.figures.forEach((figure, k) => {
    for (; t < settled.times.length && settled.times[t]!.from < figure.first; t++)
      if (settled.times[t]!.sort === 'base' && settled.times[t]!.interval) base = settled.times[t];
    governed[k] = reached(now, k) ?? ofBase(now, k, base, settled.times[t - 1]) ?? governed[k];
    if (governed[k]?.from === 'after' && isCompared(figure, settled.tokens)) base = governed[k]!.time;
    inTurn(now, k);
  });
  return governed;
}

/** "gấp 3 lần: từ 10,76% năm 2019 lên 30,1% vào tháng 12/2020": the move is of the time reached. */
function reached({ figures, governed, tokens }: Settled, k: number): Governed | undefined {
  const [move, start, end] = [figures[k]!, figures[k + 1], figures[k + 2]];
  if (move.role !== 'change' || !start || !end || governed[k]?.from === 'after') return undefined;
  if (tokens[start.first - 1]?.text !== 'từ' || start.first - move.last > 6) return undefined;
  return governed[k + 2]?.from === 'after' ? governed[k + 2] : undefined;
}

/**
 * "tăng 12% so với năm 2022 (1.500 hồ sơ)", "88,33%, hơn 3,05% (85,28%)", "nhanh hơn 29,5% mức 95,47 Mbps":
 * a level that the change before it was measured against.
 */
function ofBase(
  { figures, governed, tokens }: Settled,
  k: number,
  base: TimeExpression | undefined,
  last: TimeExpression | undefined,
): Governed | undefined {
  const [level, change] = [figures[k]!, figures[k - 1]];
  if (!base || level.role !== 'level' || change?.role !== 'change' || governed[k]?.from === 'after')
    return undefined;
  const bracket = tokens[level.first - 1]?.text === '(';
  const stated = bracket && last === base && last.to === level.first - 1;
  const summed = bracket && figures[k - 2] !== undefined && isDifference(figures[k - 2]!, change, level);
  const measured = tokens[level.first - 1]?.text === 'mức' && level.first - change.last <= 3;
  return stated || summed || measured ? { time: base, from: 'after' } : undefined;
}

/** Whether the level after the change is where it began: 88,33 − 3,05 = 85,28. */
function isDifference(reachedLevel: Draft, change: Draft, level: Draft): boolean {
  const sign = change.direction === 'decrease' ? -1 : 1;
  return (
    Math.abs(reachedLevel.value - sign * change.value - level.value) <
    0.006 * Math.max(1, Math.abs(level.value) / 100)
  );
}

/** "so với 86,62% của năm 2022", "mức 70 triệu người của năm 2015". */
function isCompared({ first }: Draft, tokens: readonly Token[]): boolean {
  return /^(?:mức|với)$/.test(tokens[first - 1]?.text ?? '');
}

/** "lần lượt 11,55% và 11,53% trong tháng 3 và tháng 4": the first of the first, the second of the second. */
function inTurn({ figures, governed, tokens }: Settled, k: number): void {
  const [one, two] = [figures[k - 1], figures[k]!];
  const time = governed[k]?.from === 'after' ? governed[k]!.time : undefined;
  if (!one || !time?.interval || two.first - one.last !== 2 || tokens[one.last + 1]?.text !== 'và') return;
  const turned = [1, 2, 3].some((back) => tokens[one.first - back]?.text === 'lượt');
  if (!turned || !tokens.slice(time.from, time.to).some(({ text }) => text === 'và')) return;
  const [start = '', end = ''] = time.interval.split('/');
  governed[k - 1] = { time: { ...time, interval: `${start}/${start}` }, from: 'after' };
  governed[k] = { time: { ...time, interval: `${end}/${end}` }, from: 'after' };
}
