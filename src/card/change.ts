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
  const base =
    [year, ...earlier].find((one) => one && !breakBetween(observed.current, one, observed.indicator)) ??
    earlier[0];
  return base && changeFrom(observed, base, lang);
}

/** The known observation of the same period a year earlier. */
export function yearBefore({ current }: Observed, earlier: Known[]): Known | undefined {
  const label = samePeriodLastYear(current.timePeriod);
  return earlier.find((one) => one.timePeriod === label);
}

/** The change of the shown observation from an earlier one. */
export function changeFrom({ current, indicator }: Observed, base: Known, lang: Lang): Change {
  const { timePeriod } = base;
  const period = formatPeriod(timePeriod, lang);
  const broken = breakBetween(current, base, indicator);
  if (broken) {
    const why = say(CHANGE, broken, lang);
    return { kind: 'refused', text: say(CHANGE, 'refused', lang, { period, why }) };
  }
  // "so với năm 2022" says already that it is the year before
  const yearly = timePeriod.length > 4 && timePeriod === samePeriodLastYear(current.timePeriod);
  const basis = say(CHANGE, yearly ? 'basisYear' : 'basis', lang, { period });
  return movement(current.value, base.value, indicator, lang, basis);
}

/** How one value stands to another; `basis` names the other. */
export function movement(
  value: number,
  base: number,
  indicator: FeedIndicator,
  lang: Lang,
  basis: string,
): Extract<Change, { kind: 'moved' }> {
  const difference = value - base;
  const sign = Math.sign(isRank(indicator) ? -difference : difference) as keyof typeof DIRECTIONS;
  const better =
    indicator.direction === 'neutral' || !difference
      ? undefined
      : difference > 0 === (indicator.direction === 'higher');
  return {
    kind: 'moved',
    direction: DIRECTIONS[sign],
    better,
    text: movementText(value, base, DIRECTIONS[sign], indicator, lang),
    basis,
    verdict: better === undefined ? '' : say(CHANGE, better ? 'better' : 'worse', lang),
  };
}

const DIRECTIONS = { '-1': 'down', 0: 'same', 1: 'up' } as const;

/** Counts and amounts move by per cent or by multiples; percentages and indexes by their own difference. */
function movementText(
  value: number,
  base: number,
  direction: 'up' | 'down' | 'same',
  indicator: FeedIndicator,
  lang: Lang,
): string {
  const { unit } = indicator;
  if (direction === 'same') return say(CHANGE, direction, lang);
  const text = (key: keyof typeof CHANGE, amount: string | number) => say(CHANGE, key, lang, { amount });
  if (isRank(indicator)) return text(`${direction}Rank`, Math.abs(value - base));
  if (unit.id === 'percent' || isIndex(unit) || base <= 0)
    return text(direction, formatDifference(value - base, unit, lang));
  const times = value / base;
  return times >= 3
    ? text('times', formatNumber(times, lang, 1))
    : text(direction, `${formatNumber(Math.abs(times - 1) * 100, lang, 1)}%`);
}

/** Why two observations of an indicator cannot be compared. */
function breakBetween(a: Known, b: Known, { valueType }: FeedIndicator) {
  if ((a.vintage ?? '') !== (b.vintage ?? '')) return 'vintage';
  if (a.of !== b.of && valueType !== 'rank') return 'total';
  if (valueType === 'flow' && parsePeriod(a.timePeriod)?.grain !== parsePeriod(b.timePeriod)?.grain)
    return 'grain';
  return undefined;
}
