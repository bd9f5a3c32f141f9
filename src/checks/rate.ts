import type { Lang } from '../messages/lang.ts';
import { agrees, quotient, rangeOf, scaled } from './amount.ts';
import type { Article } from './article.ts';
import { contradiction, percentText, written } from './check.ts';
import type { Finding, Verdict } from './finding.ts';

/** Indexes of a percentage, and of the two figures that it is said to be the rate of. */
export interface Rate {
  part: number;
  whole: number;
  percent: number;
}

/** Whether the percentage may be that rate, as the three are rounded and worded. */
export function isRate({ figures }: Article, { part, whole, percent }: Rate): boolean {
  return agrees(figures[percent]!, scaled(quotient(rangeOf(figures[part]!), rangeOf(figures[whole]!)), 100));
}

/** The finding that a percentage is not the rate it is said to be: `600 / 800 = 75 %`. */
export function wrongRate(
  article: Article,
  check: string,
  verdict: Verdict,
  rate: Rate,
  lang: Lang,
): Finding {
  const { part, whole, percent } = rate;
  const [a, b, stated] = [article.figures[part]!, article.figures[whole]!, article.figures[percent]!];
  const computed = (100 * a.value) / b.value;
  const sum = `${written(a)} / ${written(b)} = ${percentText(computed, stated, lang)}`;
  const figures = [part, whole, percent].sort((x, y) => x - y);
  return contradiction(article, { check, verdict, figures, doubted: percent, computed, sum }, lang);
}
