import { observationsOf } from '../feed/feed.ts';
import { formatDifference, formatPeriod } from '../format.ts';
import { CHANGE } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import { type Change, changeFrom, isBetter, yearBefore } from './change.ts';
import { before, isKnown, type Known, type Observed } from './observed.ts';
import { areaName, valueLine } from './text.ts';

/** The shown value beside a named other one. */
export interface Comparison {
  /** `Kỳ trước`, `Cùng kỳ năm trước`, `Cả nước`. */
  label: string;
  period: string;
  value: string;
  change: Change;
}

/** The previous period, the same one a year before, and for a place the whole country. */
export function comparisons(observed: Observed, lang: Lang): Comparison[] {
  const earlier = before(observed);
  const year = yearBefore(observed, earlier);
  const previous = earlier.find((one) => one !== year);
  const row = (key: 'previous' | 'year', base: Known | undefined) =>
    base ? [against(observed, say(CHANGE, key, lang), base, changeFrom(observed, base, lang), lang)] : [];
  return [...row('previous', previous), ...row('year', year), ...nation(observed, lang)];
}

function nation(observed: Observed, lang: Lang): Comparison[] {
  const { feed, indicator, refArea, current } = observed;
  if (refArea === 'VN' || indicator.unit.id !== 'percent') return [];
  const base = observationsOf(feed, indicator, 'VN').find(
    (one): one is Known =>
      isKnown(one) && one.timePeriod === current.timePeriod && one.vintage === current.vintage,
  );
  if (!base) return [];
  const difference = current.value - base.value;
  const better = isBetter(difference, indicator);
  const key = difference > 0 ? 'above' : difference < 0 ? 'below' : 'equal';
  const change: Change = {
    kind: 'moved',
    direction: difference > 0 ? 'up' : difference < 0 ? 'down' : 'same',
    better,
    text: say(CHANGE, key, lang, { amount: formatDifference(difference, indicator.unit, lang) }),
    basis: say(CHANGE, 'basisNation', lang),
    verdict: better === undefined ? '' : say(CHANGE, better ? 'better' : 'worse', lang),
  };
  return [against(observed, areaName(feed, 'VN', lang), base, change, lang)];
}

function against(
  { indicator }: Observed,
  label: string,
  base: Known,
  change: Change,
  lang: Lang,
): Comparison {
  return {
    label,
    period: formatPeriod(base.timePeriod, lang),
    value: valueLine(base, indicator, lang),
    change,
  };
}
