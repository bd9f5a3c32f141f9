import type { FeedIndicator } from '../feed/schema.ts';
import { formatDifference, formatNumber, formatPeriod, isIndex } from '../format.ts';
import { CHANGE } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import { parsePeriod, samePeriodLastYear } from '../period.ts';
import { before, type Known, type Observed } from './observed.ts';
import { isRank } from './text.ts';

/** How a value moved from another, or why the two are not compared. */
export type Change =
  | {
      kind: 'moved';
      /** Of the value itself; a rank that falls in number goes `up`. */
      direction: 'up' | 'down' | 'same';
      /** Whether that is good; `undefined` where the indicator takes no side. */
      better: boolean | undefined;
      /** `tăng 3,2 điểm %`, `tăng 12,3%`, `gấp 3,4 lần`. */
      text: string;
      /** `so với năm 2022`. */
      basis: string;
      /** `tốt lên`, `kém đi`; empty where there is no side or no movement. */
      verdict: string;
    }
  | { kind: 'refused'; text: string };

/** The change that a card leads with: from the same period last year, else from the newest comparable one. */
export function leadingChange(observed: Observed, lang: Lang): Change | undefined {
  const earlier = before(observed);
  const year = yearBefore(observed, earlier);
  const base = [year, ...earlier].find(
    (one) => one && !breakBetween(observed.current, one, observed.indicator),
  );
  const shown = base ?? earlier[0];
  return shown && changeFrom(observed, shown, lang);
}

/** The known observation of the same period a year earlier. */
export function yearBefore({ current }: Observed, earlier: Known[]): Known | undefined {
  const label = samePeriodLastYear(current.timePeriod);
  return earlier.find((one) => one.timePeriod === label);
}

/** The change of the shown observation from an earlier one. */
export function changeFrom({ current, indicator }: Observed, base: Known, lang: Lang): Change {
  const period = formatPeriod(base.timePeriod, lang);
  const broken = breakBetween(current, base, indicator);
  if (broken)
    return {
      kind: 'refused',
      text: say(CHANGE, 'refused', lang, { period, why: say(CHANGE, broken, lang) }),
    };
  // "so với năm 2022" says already that it is the year before
  const yearly = base.timePeriod === samePeriodLastYear(current.timePeriod) && base.timePeriod.length > 4;
  return {
    ...movement(current.value, base.value, indicator, lang),
    basis: say(CHANGE, yearly ? 'basisYear' : 'basis', lang, { period }),
  };
}

function movement(value: number, base: number, indicator: FeedIndicator, lang: Lang) {
  const rank = isRank(indicator);
  const difference = rank ? base - value : value - base;
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const better = isBetter(rank ? -difference : difference, indicator);
  return {
    kind: 'moved' as const,
    direction: direction as 'up' | 'down' | 'same',
    better,
    text: movementText(value, base, direction, indicator, lang),
    verdict: better === undefined ? '' : say(CHANGE, better ? 'better' : 'worse', lang),
  };
}

function movementText(
  value: number,
  base: number,
  direction: 'up' | 'down' | 'same',
  indicator: FeedIndicator,
  lang: Lang,
): string {
  if (direction === 'same') return say(CHANGE, 'same', lang);
  if (isRank(indicator))
    return say(CHANGE, direction === 'up' ? 'rankUp' : 'rankDown', lang, { amount: Math.abs(value - base) });
  if (base > 0 && value / base >= 3 && isCounted(indicator))
    return say(CHANGE, 'times', lang, { amount: formatNumber(value / base, lang, 1) });
  const amount =
    isCounted(indicator) && base > 0
      ? `${formatNumber(Math.abs(value / base - 1) * 100, lang, 1)}%`
      : formatDifference(value - base, indicator.unit, lang);
  return say(CHANGE, direction, lang, { amount });
}

/** Whether a difference (value less base) is to the good; `undefined` where there is no side, or no difference. */
export function isBetter(difference: number, { direction }: FeedIndicator): boolean | undefined {
  if (direction === 'neutral' || difference === 0) return undefined;
  return difference > 0 === (direction === 'higher');
}

/** Counts and amounts move by per cent; percentages and indexes by their own difference. */
function isCounted({ unit }: FeedIndicator): boolean {
  return unit.id !== 'percent' && !isIndex(unit);
}

/** Why two observations of an indicator cannot be compared. */
function breakBetween(a: Known, b: Known, { valueType }: FeedIndicator) {
  if ((a.vintage ?? '') !== (b.vintage ?? '')) return 'vintage';
  if (a.of !== b.of && valueType !== 'rank') return 'total';
  if (valueType === 'flow' && parsePeriod(a.timePeriod)?.grain !== parsePeriod(b.timePeriod)?.grain)
    return 'grain';
  return undefined;
}
