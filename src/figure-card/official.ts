import { endOf, type Known, type Observed, observe } from '../card/observed.ts';
import { type TargetText, targetOf } from '../card/target.ts';
import { periodText, type SourceText, sourceText, valueLine } from '../card/text.ts';
import { type Trend, toTrend } from '../card/trend.ts';
import type { Feed, FeedIndicator } from '../feed/schema.ts';
import type { Figure } from '../figures/figure.ts';
import { FIGURE } from '../messages/figure.ts';
import { type Lang, say } from '../messages/lang.ts';
import { toPeriodLabel } from '../period.ts';
import { compare, inUnitOf, type Verdict } from './compare.ts';
import { countsTheSame } from './unit.ts';

/** One official value. */
export interface OfficialValue {
  /** `Số chính thức cùng thời gian`, `Số mới nhất`. */
  period: string;
  value: string;
  source?: SourceText;
}

/** What the official series says of a figure's indicator. */
export interface Official {
  verdict: Verdict;
  /** Of the figure's own period. */
  sameTime?: OfficialValue;
  /** Where it is another than `sameTime`. */
  newest?: OfficialValue;
  target?: TargetText;
  trend?: Trend;
}

/** `undefined` where the feed has no value of the indicator for the figure's place. */
export function toOfficial(figure: Figure, feed: Feed, lang: Lang): Official | undefined {
  const observed = figure.indicator && observe(feed, figure.indicator, figure.refArea ?? 'VN', undefined);
  if (!observed || 'absent' in observed) return undefined;
  const { indicator, series, current: newest } = observed;
  const { verdict, sameTime } = compare(figure, observed, lang);
  const target = toTarget(figure, observed, lang);
  const trend = toTrend(series, indicator, lang);
  return {
    verdict,
    ...(sameTime && { sameTime: toOfficialValue(sameTime, indicator, lang) }),
    ...(sameTime !== newest && { newest: toOfficialValue(newest, indicator, lang) }),
    ...(target && { target }),
    ...(trend && { trend }),
  };
}

/**
 * How the article's own number stands to the target, where that can be told; else how the newest official one does.
 * Each is held against the target of its own time: what was due later was not overdue then.
 */
function toTarget(figure: Figure, observed: Observed, lang: Lang): TargetText | undefined {
  const own = levelOf(figure, observed);
  const current = own ?? observed.current;
  const target = targetOf({ ...observed, current }, lang, endOf(current));
  if (!target) return undefined;
  const text = target.text.charAt(0).toLowerCase() + target.text.slice(1);
  return { ...target, text: say(FIGURE, own ? 'targetOwn' : 'targetNewest', lang, { text }) };
}

/** The figure as an observation of the indicator: a level of a known time, in the indicator's unit. */
function levelOf(figure: Figure, { indicator, current }: Observed): Known | undefined {
  const value = inUnitOf(indicator, figure);
  const timePeriod = figure.timePeriod && toPeriodLabel(figure.timePeriod);
  if (figure.role !== 'level' || value === undefined || !timePeriod || !countsTheSame(figure, indicator))
    return undefined;
  return { ...current, timePeriod, value };
}

function toOfficialValue(observation: Known, indicator: FeedIndicator, lang: Lang): OfficialValue {
  const source = sourceText(observation, lang);
  return {
    period: periodText(observation.timePeriod, indicator, lang),
    value: valueLine(observation, indicator, lang),
    ...(source && { source }),
  };
}
