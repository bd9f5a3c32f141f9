import type { Figure } from '../figures/figure.ts';
import { agrees, isQuantity, quotient, type Range, rangeOf, scaled } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, percentText, written } from './check.ts';
import { isClosed, sameThings } from './linking.ts';

/**
 * `2.398 CSDL, tăng 311 (14,5%)`: a rise of 311 to 2.398 is one of 311 / (2.398 − 311).
 * The amount and the percentage stand together, one of them in brackets.
 */
export const changeRate: Check = {
  name: 'change-rate',
  find(article, _, lang) {
    return article.figures.flatMap((level, index) => {
      const pair = changeAfter(article, index);
      if (!pair) return [];
      const [amount, percent] = pair.map((at) => article.figures[at]!) as [Figure, Figure];
      const rises = (amount.direction ?? percent.direction) !== 'decrease';
      const base = baseOf(level, amount, rises);
      if (base.low <= 0) return [];
      const computed = scaled(quotient(rangeOf(amount), base), 100);
      if (agrees(percent, computed)) return [];
      const rate = (100 * amount.value) / (level.value + (rises ? -amount.value : amount.value));
      const sum = `${written(amount)} / (${written(level)} ${rises ? '−' : '+'} ${written(amount)}) = ${percentText(rate, percent, lang)}`;
      const doubted = pair.find((at) => article.figures[at] === percent)!;
      return [
        contradiction(
          article,
          {
            check: this.name,
            verdict: 'inconsistent',
            figures: [index, ...pair],
            doubted,
            computed: rate,
            sum,
          },
          lang,
        ),
      ];
    });
  },
};

function baseOf(level: Figure, amount: Figure, rises: boolean): Range {
  const [l, a] = [rangeOf(level), rangeOf(amount)];
  return rises
    ? { low: l.low - a.high, high: l.high - a.low }
    : { low: l.low + a.low, high: l.high + a.high };
}

/** Indexes of the amount and the percentage of the change that follows a level. */
function changeAfter(article: Article, index: number): [amount: number, percent: number] | undefined {
  const { figures, sentences } = article;
  const [level, first, second] = [figures[index]!, figures[index + 1], figures[index + 2]];
  if (!first || !second || sentences[index] !== sentences[index + 2]) return undefined;
  if (level.role !== 'level' || level.upper !== undefined || !isQuantity(level)) return undefined;
  if (first.role !== 'change' || second.role !== 'change') return undefined;
  const [amount, percent] = isQuantity(first) ? [first, second] : [second, first];
  if (!isQuantity(amount) || percent.kind !== 'percent' || percent.upper !== undefined) return undefined;
  const counts =
    !amount.unit || amount.kind === 'money'
      ? amount.unit === level.unit || !amount.unit
      : sameThings(amount.unit, level.unit);
  // ", tăng 311 (14,5%)" | ", tăng 14,5% (311 CSDL)" | ", tăng 311 CSDL, tương đương 14,5%"
  const near = article.said(level.end, first.start, 60);
  const apposed = /^[^,.;()]{0,30}(?:\(|, (?:tương đương|tức|tương ứng))[^\d.;()]{0,25}$/.test(
    article.said(first.end, second.start, 60),
  );
  if (
    !counts ||
    !isClosed(article, second.end) ||
    !apposed ||
    !/^[^.;:()]{0,45}(?:tăng|giảm)[^.;:(),]{0,14}$/.test(near) ||
    /so với|trong đó/.test(near)
  )
    return undefined;
  return isQuantity(first) ? [index + 1, index + 2] : [index + 2, index + 1];
}
