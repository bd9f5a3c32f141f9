import { isKnown, type Known, type Observed } from '../card/observed.ts';
import { valueLine } from '../card/text.ts';
import type { FeedIndicator } from '../feed/schema.ts';
import type { Figure } from '../figures/figure.ts';
import { formatDifference } from '../format.ts';
import { FIGURE } from '../messages/figure.ts';
import { type Lang, say } from '../messages/lang.ts';
import { comparePeriods, parsePeriod, toPeriodLabel } from '../period.ts';
import { precisionOf } from './precision.ts';
import { countsTheSame } from './unit.ts';

/** What an article's number is to the official series. */
export interface Verdict {
  /** `none`: they cannot be compared, and the text says why. */
  kind: 'same' | 'differs' | 'older' | 'newer' | 'none';
  text: string;
}

/** Compares a level with the official value of its own period, else with the newest one. */
export function compare(
  figure: Figure,
  observed: Observed,
  lang: Lang,
): { verdict: Verdict; sameTime?: Known } {
  const { indicator, series, current: newest } = observed;
  const value = inUnitOf(indicator, figure);
  const verdict = (kind: Verdict['kind'], key: keyof typeof FIGURE, values = {}): Verdict => ({
    kind,
    text: say(FIGURE, key, lang, values),
  });
  if (figure.role !== 'level')
    return { verdict: verdict('none', figure.role === 'target' ? 'noneTarget' : 'noneChange') };
  if (value === undefined) return { verdict: verdict('none', 'noneUnit') };

  const label = figure.timePeriod && toPeriodLabel(figure.timePeriod);
  const sameTime = label ? series.filter(isKnown).find((one) => isSamePeriod(one, label, figure)) : undefined;
  if (sameTime && isNear(value, sameTime, figure)) return { verdict: verdict('same', 'same'), sameTime };
  const alike = countsTheSame(figure, indicator);
  if (sameTime && alike) {
    const amount = formatDifference(value - sameTime.value, indicator.unit, lang);
    return { verdict: verdict('differs', value > sameTime.value ? 'higher' : 'lower', { amount }), sameTime };
  }
  if (isNear(value, newest, figure))
    return {
      verdict: isAfter(label, newest) ? verdict('newer', 'newerNear') : verdict('same', 'sameNewest'),
    };
  if (!alike) return { verdict: verdict('none', 'noneUnit'), ...(sameTime && { sameTime }) };
  if (!label) return { verdict: verdict('none', 'nonePeriod') };
  const isOlder = comparePeriods(label, newest.timePeriod) < 0;
  return {
    verdict: verdict(isOlder ? 'older' : 'newer', isOlder ? 'older' : 'newer', {
      value: valueLine(newest, indicator, lang),
    }),
  };
}

/** The figure's value in the indicator's unit: a ratio `2.416/3.924` is 61.6 of a percentage. */
export function inUnitOf(
  { unit }: FeedIndicator,
  { value, of, unit: stated, kind }: Figure,
): number | undefined {
  if (unit.id !== 'percent') return stated === '%' ? undefined : value;
  if (stated === '%') return value;
  return kind === 'ratio' && of ? (value / of) * 100 : undefined;
}

/** A state `../2024-03` is of the end of March; a flow is of its whole period. */
function isSamePeriod({ timePeriod }: Known, label: string, figure: Figure): boolean {
  if (timePeriod === label) return true;
  return figure.timePeriod!.startsWith('..') && parsePeriod(timePeriod)?.end === parsePeriod(label)?.end;
}

/** What is told of a later time does not agree with the newest value, it only is close to it. */
function isAfter(label: string | undefined, { timePeriod }: Known): boolean {
  const [own, newest] = [parsePeriod(label ?? ''), parsePeriod(timePeriod)];
  return own !== undefined && newest !== undefined && own.start > newest.end;
}

function isNear(value: number, { value: official, upper = official }: Known, figure: Figure): boolean {
  const slack = figure.kind === 'ratio' ? 0.1 : precisionOf(figure);
  return value >= official - slack && value <= upper + slack;
}
