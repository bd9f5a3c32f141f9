import type { Tokens } from '../../text/tokens.ts';
import { isTurned, rowFrom } from '../row.ts';
import type { Draft } from '../rule.ts';
import { addMonths, dateOf, iso, parseIso } from './calendar.ts';
import type { TimeExpression } from './expression.ts';
import type { Governed } from './govern.ts';

/** What the rules below may look at; figures and what governs them go in step. */
interface Settled {
  figures: readonly Draft[];
  governed: (Governed | undefined)[];
  times: readonly TimeExpression[];
  tokens: Tokens;
}

/** Settles the times that two or three figures share: a move and its ends, a level and its base, `lần lượt`. */
export function settleBases(settled: Settled): void {
  const { tokens, figures, times, governed } = settled;
  let base: TimeExpression | undefined;
  let t = 0;
  for (let k = 0; k < figures.length; k++) {
    for (; t < times.length && times[t]!.from < figures[k]!.first; t++)
      if (times[t]!.sort === 'base' && (times[t]!.interval || isSame(tokens, times[t]!))) base = times[t];
    governed[k] =
      reached(settled, k) ??
      ofNext(settled, k, times[t]) ??
      ofBase(settled, k, base, times[t - 1]) ??
      governed[k];
    if (governed[k]?.from === 'after' && isCompared(tokens, figures[k]!)) base = governed[k]!.time;
  }
  for (let k = 0; k < figures.length; k++) inTurn(settled, k);
}

/** "gấp đôi: từ 12,5% năm 2021 lên 25% vào tháng 6/2022": the move is of the time reached. */
function reached({ tokens, figures, governed }: Settled, k: number): Governed | undefined {
  const [move, start, end] = [figures[k]!, figures[k + 1], governed[k + 2]];
  if (end?.from !== 'after' || governed[k]?.from === 'after') return undefined;
  return tokens[start!.first - 1]?.text === 'từ' && start!.first - move.last <= 6 ? end : undefined;
}

/**
 * "tăng 12% so với năm 2022 (1.500 hồ sơ)", "88,33%, hơn 3,05% (85,28%)", "nhanh hơn 29,5% mức 95,47 Mbps":
 * a level that the change before it was measured against.
 */
function ofBase(
  { tokens, figures, governed }: Settled,
  k: number,
  base: TimeExpression | undefined,
  last: TimeExpression | undefined,
): Governed | undefined {
  // never below the first: an array that was once asked for that is slow ever after
  const [level, change] = [figures[k]!, k ? figures[k - 1] : undefined];
  if (!base || governed[k]?.from === 'after') return undefined;
  const before = level.first - 1;
  const bracket = tokens[before]!.text === '(' && level.role === 'level';
  const told = last === base && (tellsBase(tokens, base, level) || isWithin(tokens, base, level));
  const summed = bracket && k > 1 && isDifference(figures[k - 2]!, change!, level);
  const measured = tokens[before]!.text === 'mức' && change && before - change.last < 3;
  if (!told && !((summed || measured) && change?.role === 'change')) return undefined;
  return { time: sameTime(tokens, base, governed[k]?.time), from: 'after' };
}

/** "cùng kỳ năm 2023 (900 ca và 6 ca tử vong)": a level in the bracket that the base opens. */
function isWithin(tokens: Tokens, { to }: TimeExpression, { first, role }: Draft): boolean {
  for (let at = to; at < first; at++) if (/^[)\n]$/.test(tokens[at]!.text)) return false;
  return role === 'level' && tokens[to]!.text === '(';
}

/** "so với 52 vụ cùng kỳ năm ngoái", "mức 52 vụ của cùng kỳ" */
function ofNext(
  { tokens, figures, governed }: Settled,
  k: number,
  next?: TimeExpression,
): Governed | undefined {
  const figure = figures[k]!;
  if (!next || next.from - figure.last > 5 || !isSame(tokens, next) || !isCompared(tokens, figure))
    return undefined;
  return { time: sameTime(tokens, next, governed[k]?.time), from: 'after' };
}

/** "cùng kỳ", with nothing that it is the base of: not "so với cùng kỳ". */
function isSame(tokens: Tokens, { from }: TimeExpression): boolean {
  return tokens[from]!.text === 'cùng';
}

/** "trong khi cùng kỳ năm 2022 là 125 triệu", "(cùng kỳ năm 2022 tăng 6%)": the base is told of itself. */
function tellsBase(tokens: Tokens, base: TimeExpression, { first, role }: Draft): boolean {
  if (first - base.to > 3) return false;
  const opens = isSame(tokens, base) && /^(?:[(;.]|khi|còn)$/.test(tokens[base.from - 1]!.text);
  return opens || (role === 'level' && /^(?:đạt|chỉ|mới|có|là)$/.test(tokens[base.to]?.text ?? ''));
}

/** "cùng kỳ năm 2022": as much of that year as is spoken of; "cùng kỳ năm trước" of the one before. */
function sameTime(tokens: Tokens, base: TimeExpression, told: TimeExpression | undefined): TimeExpression {
  const said = tokens.slice(base.from, base.to).map(({ text }) => text);
  const years = said.includes('cùng') && told?.interval?.match(/\d{4}/g);
  if (!years) return base;
  const named = base.interval && !said.includes('trước');
  const shift = named ? Number(years.at(-1)) - Number.parseInt(base.interval!, 10) : 1;
  return { ...base, interval: told!.interval!.replace(/\d{4}/g, (year) => `${Number(year) - shift}`) };
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
function isCompared(tokens: Tokens, { first }: Draft): boolean {
  return /^(?:mức|với|số)$/.test(tokens[first - 1]!.text);
}

/** The figures of a row that a span of years or months gives one each: "tháng 3 và tháng 4 lần lượt 11,55% và 11,53%". */
function inTurn({ tokens, figures, governed }: Settled, k: number): void {
  if (!isTurned(tokens, figures[k]!.first)) return;
  const count = rowFrom(tokens, figures, k);
  const time = governed[k + count - 1]?.time;
  const [start = '', end] = time?.interval?.split('/') ?? [];
  const from = parseIso(start);
  if (count < 2 || !time || !from || from.d) return;
  const step = (n: number) => iso(from.m ? addMonths(from, n) : dateOf(from.y! + n));
  // months, or quarters
  const size = [1, 3].find((size) => step(count * size - 1) === end);
  if (!size) return;
  // "6 tháng đầu năm" is one time
  if (from.m && !tokens.slice(time.from, time.to).some(({ text }) => text === 'và' || text === ',')) return;
  for (let n = 0; n < count; n++)
    governed[k + n] = {
      time: { ...time, interval: `${step(n * size)}/${step(n * size + size - 1)}` },
      from: 'after',
    };
}
