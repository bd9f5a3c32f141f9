import { type Known, observe } from '../card/observed.ts';
import { type TargetText, targetOf } from '../card/target.ts';
import { periodText, type SourceText, sourceText, valueLine } from '../card/text.ts';
import { type Trend, toTrend } from '../card/trend.ts';
import type { Feed, FeedIndicator } from '../feed/schema.ts';
import type { Figure } from '../figures/figure.ts';
import type { Lang } from '../messages/lang.ts';
import { compare, type Verdict } from './compare.ts';

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
export function toOfficial(figure: Figure, feed: Feed, lang: Lang, now: number): Official | undefined {
  const observed = figure.indicator && observe(feed, figure.indicator, figure.refArea ?? 'VN', undefined);
  if (!observed || 'absent' in observed) return undefined;
  const { indicator, series, current: newest } = observed;
  const { verdict, sameTime } = compare(figure, observed, lang);
  const target = targetOf(observed, lang, now);
  const trend = toTrend(series, indicator, lang);
  return {
    verdict,
    ...(sameTime && { sameTime: toOfficialValue(sameTime, indicator, lang) }),
    ...(sameTime !== newest && { newest: toOfficialValue(newest, indicator, lang) }),
    ...(target && { target }),
    ...(trend && { trend }),
  };
}

function toOfficialValue(observation: Known, indicator: FeedIndicator, lang: Lang): OfficialValue {
  const source = sourceText(observation, lang);
  return {
    period: periodText(observation.timePeriod, indicator, lang),
    value: valueLine(observation, indicator, lang),
    ...(source && { source }),
  };
}
