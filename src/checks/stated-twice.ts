import type { Figure } from '../figures/figure.ts';
import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { agrees, rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, round, written } from './check.ts';

/**
 * One quantity with two values: the same indicator, area and period, told in the same words in two
 * places (a heading and its text, say). Parts, groups and other places of the country differ rightly.
 */
export const statedTwice: Check = {
  name: 'stated-twice',
  find(article, _, lang) {
    const seen = new Map<string, number>();
    return article.figures.flatMap((figure, index) => {
      const key = keyOf(article, index);
      const first = key === undefined ? undefined : seen.get(key);
      if (key !== undefined && first === undefined) seen.set(key, index);
      const earlier = first === undefined ? undefined : article.figures[first]!;
      if (!earlier || article.paragraphs[first!] === article.paragraphs[index]) return [];
      if (agrees(figure, rangeOf(earlier)) || agrees(earlier, rangeOf(figure))) return [];
      const { start, end, value: stated } = figure;
      const texts = { stated: written(figure), computed: written(earlier) };
      return [
        {
          check: this.name,
          verdict: 'doubtful' as const,
          figures: [first!, index],
          start,
          end,
          stated,
          computed: round(earlier.value),
          sum: `${texts.computed} ≠ ${texts.stated}`,
          message: say(FINDINGS, 'twice', lang, texts),
        },
      ];
    });
  },
};

/** What must be the same for two figures to be one quantity; `undefined` where too little is known. */
function keyOf(article: Article, index: number): string | undefined {
  const figure = article.figures[index]!;
  const { indicator, refArea, timePeriod, role, kind, unit, of, upper, start, end } = figure;
  if (!indicator || !timePeriod || !unit || role !== 'level' || of !== undefined || upper !== undefined)
    return undefined;
  const words = wordsAround(article, start, end, figure);
  return words && [indicator, refArea, timePeriod, kind, unit, words].join('|');
}

// "trong đó", "riêng", "khối bộ": a part of it
const PARTIAL = /trong đó|riêng|khối|nhóm|còn|bao gồm|gồm/;

/** The three words before and the two after: the same thing told again is mostly told alike. */
function wordsAround(article: Article, start: number, end: number, { kind }: Figure): string | undefined {
  const before = article.said(Math.max(0, start - 40), start);
  if (PARTIAL.test(before)) return undefined;
  const clause = before.slice(before.search(/[.;,:()][^.;,:()]*$/) + 1);
  const last = clause
    .trim()
    .split(' ')
    .slice(kind === 'percent' ? -4 : -2);
  const first = article
    .said(end, end + 30)
    .trim()
    .split(' ')
    .slice(0, 2);
  return last.length < 2 ? undefined : [...last, ...(kind === 'percent' ? [] : first)].join(' ');
}
