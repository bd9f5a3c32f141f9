import type { Figure } from '../figures/figure.ts';
import type { Lang } from '../messages/lang.ts';
import { toArticle } from './article.ts';
import { baseRate } from './base-rate.ts';
import { beyondRange } from './beyond-range.ts';
import { beyondWhole } from './beyond-whole.ts';
import { changeDirection } from './change-direction.ts';
import { changeEnds } from './change-ends.ts';
import { changeRate } from './change-rate.ts';
import { changeRatio } from './change-ratio.ts';
import type { Check, Knowledge } from './check.ts';
import { countChange } from './count-change.ts';
import { cumulative } from './cumulative.ts';
import { density } from './density.ts';
import { documentNumber } from './document-number.ts';
import type { Finding } from './finding.ts';
import { formerProvinces } from './former-provinces.ts';
import { fraction } from './fraction.ts';
import { gdpShare } from './gdp-share.ts';
import { groupRate } from './groups.ts';
import { harvest } from './harvest.ts';
import { impossibleDate } from './impossible-date.ts';
import { impossibleTime } from './impossible-time.ts';
import { leading } from './leading.ts';
import { listedNames } from './listed-names.ts';
import { overallRate } from './overall-rate.ts';
import { parts } from './parts.ts';
import { perUnit } from './per-unit.ts';
import { product } from './product.ts';
import { raisedTotal } from './raised-total.ts';
import { ratioPercent } from './ratio-percent.ts';
import { remainder } from './remainder.ts';
import { share } from './share.ts';
import { sharesTotal } from './shares-total.ts';
import { statedTwice } from './stated-twice.ts';
import { tableRate } from './table-rate.ts';
import { tableTotal } from './table-total.ts';
import { threshold } from './threshold.ts';
import { dailyAverage, monthlyAverage, quarterlyAverage } from './time-average.ts';
import { timeSpan } from './time-span.ts';
import { tradeBalance } from './trade-balance.ts';
import { unitConversion } from './unit-conversion.ts';
import { weekday } from './weekday.ts';
import { wordsDigits } from './words-digits.ts';
import { yearRange } from './year-range.ts';
import { yearSpan } from './year-span.ts';
import { yearlyChange } from './yearly-change.ts';

export type { Knowledge } from './check.ts';
export type { Finding, Verdict } from './finding.ts';

/** Every check, in the order in which their findings on one place are told. */
export const checks: Check[] = [
  ratioPercent,
  share,
  baseRate,
  groupRate,
  remainder,
  parts,
  sharesTotal,
  tableTotal,
  tableRate,
  changeRate,
  changeEnds,
  changeDirection,
  changeRatio,
  countChange,
  yearlyChange,
  dailyAverage,
  monthlyAverage,
  quarterlyAverage,
  perUnit,
  product,
  harvest,
  raisedTotal,
  fraction,
  density,
  tradeBalance,
  gdpShare,
  beyondWhole,
  beyondRange,
  threshold,
  cumulative,
  overallRate,
  leading,
  statedTwice,
  listedNames,
  documentNumber,
  wordsDigits,
  unitConversion,
  formerProvinces,
  impossibleDate,
  impossibleTime,
  weekday,
  timeSpan,
  yearSpan,
  yearRange,
];

/**
 * What contradicts itself in an article, or what the catalog knows better, in the order of the text.
 *
 * @param figures in the order of the text; linked to indicators where they are
 * @param knowledge the catalog's indicators and documents, or part of them; without, only sums are checked
 */
export function check(
  text: string,
  figures: Figure[],
  knowledge: Knowledge = {},
  lang: Lang = 'vi',
): Finding[] {
  const article = toArticle(text, figures);
  return checks
    .flatMap((one) => one.find(article, knowledge, lang))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
