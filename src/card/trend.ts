import type { Observation } from '../feed/feed.ts';
import type { FeedIndicator } from '../feed/schema.ts';
import { formatPeriod, formatPeriodShort } from '../format.ts';
import { STANDING } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import { endOf, isKnown, type Known } from './observed.ts';
import { isRank, statusText, valueLine } from './text.ts';

export interface TrendPoint {
  timePeriod: string;
  /** `quý II năm 2023`, `QII/2023`. */
  period: string;
  periodShort: string;
  value: number | null;
  text: string;
  /** `sơ bộ`, … ; empty for a normal value. */
  status: string;
  /** Place on the axis of time and of values, 0 to 1; `y` is absent where the value is. */
  x: number;
  y?: number;
}

export interface Trend {
  /** Oldest first. */
  points: TrendPoint[];
  /** Runs of points that belong together: a missing value or a changed definition parts them. */
  runs: TrendPoint[][];
  /** Places on the axis of time, 0 to 1, between two values whose definitions differ. */
  breaks: number[];
  /** What the line shows, in a sentence. */
  text: string;
  /** The ends of the axis of time, `QI/2021` and `T4/2024`. */
  from: string;
  to: string;
  /** Why the line is broken, where its definition changed. */
  note: string;
}

/** The series as a line; `undefined` where fewer than two values are known. `scale` is the range of the axis. */
export function toTrend(
  series: Observation[],
  indicator: FeedIndicator,
  lang: Lang,
  scale?: readonly [number, number],
): Trend | undefined {
  const oldest = [...series].reverse();
  const known = oldest.filter(isKnown);
  if (known.length < 2) return;
  const values = known.map(({ value }) => value);
  const [low, high] = scale ?? [Math.min(...values), Math.max(...values)];
  const times = oldest.map(endOf);
  const [start, end] = [Math.min(...times), Math.max(...times)];
  const points = oldest.map(
    (one, index): TrendPoint => ({
      timePeriod: one.timePeriod,
      period: formatPeriod(one.timePeriod, lang),
      periodShort: formatPeriodShort(one.timePeriod, lang),
      value: one.value,
      text: isKnown(one) ? valueLine(one, indicator, lang) : '–',
      status: statusText(one, lang),
      x: end > start ? (times[index]! - start) / (end - start) : 0.5,
      ...(one.value !== null && { y: placeOf(one.value, [low, high], indicator) }),
    }),
  );
  const { runs, breaks } = partsOf(points, oldest);
  const note = breaks.length ? say(STANDING, 'trendBroken', lang) : '';
  const drawn = points.filter(({ value }) => value !== null);
  const [from, to] = [drawn[0]!.periodShort, drawn.at(-1)!.periodShort];
  return { points, runs, breaks, text: wording(drawn, known, indicator, lang), from, to, note };
}

/** Where a value stands between the ends of the axis; the first rank stands on top. */
export function placeOf(
  value: number,
  [low, high]: readonly [number, number],
  indicator: FeedIndicator,
): number {
  const share = high > low ? (value - low) / (high - low) : 0.5;
  return isRank(indicator) ? 1 - share : share;
}

/** Parts the line where a value is missing, and where the definition changed: there halfway, by a rule. */
function partsOf(points: TrendPoint[], observations: Observation[]) {
  const runs: TrendPoint[][] = [];
  const breaks: number[] = [];
  let last: { point: TrendPoint; vintage: string | undefined } | undefined;
  points.forEach((point, index) => {
    if (point.value === null) return;
    const { vintage } = observations[index]!;
    const changed = last && last.vintage !== vintage;
    if (changed) breaks.push((last!.point.x + point.x) / 2);
    if (last && !changed && last.point === points[index - 1]) runs.at(-1)!.push(point);
    else runs.push([point]);
    last = { point, vintage };
  });
  return { runs, breaks };
}

function wording(drawn: TrendPoint[], known: Known[], indicator: FeedIndicator, lang: Lang): string {
  const [first, last] = [drawn[0]!, drawn.at(-1)!];
  const byValue = [...known].sort((a, b) => a.value - b.value);
  return say(STANDING, 'trendText', lang, {
    count: drawn.length,
    first: first.text,
    from: first.period,
    last: last.text,
    to: last.period,
    low: valueLine(byValue[0]!, indicator, lang),
    high: valueLine(byValue.at(-1)!, indicator, lang),
  });
}
