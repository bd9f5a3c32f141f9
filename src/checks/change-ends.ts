import type { Figure } from '../figures/figure.ts';
import { agrees, quotient, type Range, rangeOf, scaled } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, percentText, written } from './check.ts';
import { sameThings } from './linking.ts';

interface Ends {
  from: number;
  to: number;
  percent: number;
}

/**
 * `từ 1.280 lên 2.077 CSDL, tăng 38,5%` and `0,7955, tăng 8,6% so với năm 2023 (0,7326)`: both ends of a
 * change and its rate. Between percentages and between scores the rate may be meant in points.
 */
export const changeEnds: Check = {
  name: 'change-ends',
  find(article, _, lang) {
    return article.figures.flatMap((_figure, index) => {
      const ends = fromTo(article, index) ?? toSince(article, index);
      if (!ends) return [];
      const [from, to, percent] = [ends.from, ends.to, ends.percent].map((at) => article.figures[at]!) as [
        Figure,
        Figure,
        Figure,
      ];
      const rises = percent.direction !== 'decrease';
      if (from.value <= 0 || rises !== to.value > from.value) return [];
      const ratio = scaled(quotient(rangeOf(to), rangeOf(from)), 100);
      const computed = rises
        ? { low: ratio.low - 100, high: ratio.high - 100 }
        : { low: 100 - ratio.high, high: 100 - ratio.low };
      if (agrees(percent, computed) || agrees(percent, pointsOf(from, to))) return [];
      const rate = Math.abs(to.value / from.value - 1) * 100;
      const sum = `${rises ? '' : '1 − '}${written(to)} / ${written(from)}${rises ? ' − 1' : ''} = ${percentText(rate, percent, lang)}`;
      return [
        contradiction(
          article,
          {
            check: this.name,
            verdict: 'inconsistent',
            figures: [ends.from, ends.to, ends.percent],
            doubted: ends.percent,
            computed: rate,
            sum,
          },
          lang,
        ),
      ];
    });
  },
};

/** The distance of two percentages or scores; of other things a rate is no distance. */
function pointsOf(from: Figure, to: Figure): Range {
  if (from.kind !== 'percent' && from.kind !== 'score') return { low: Number.NaN, high: Number.NaN };
  const [a, b] = [rangeOf(from), rangeOf(to)];
  return to.value > from.value
    ? { low: b.low - a.high, high: b.high - a.low }
    : { low: a.low - b.high, high: a.high - b.low };
}

function fromTo(article: Article, index: number): Ends | undefined {
  const { figures, sentences } = article;
  const [from, to, percent] = [figures[index]!, figures[index + 1], figures[index + 2]];
  if (!to || !percent || sentences[index] !== sentences[index + 2]) return undefined;
  if (!comparable(from, to) || !isRate(percent)) return undefined;
  const before = article.said(Math.max(0, from.start - 12), from.start);
  const between = article.said(from.end, to.start, 60);
  const after = article.said(to.end, percent.start, 60);
  const moves = /(?<!\p{L})(?:lên|xuống|còn)(?!\p{L})[^,.;]{0,15}$/u.test(between) && !/[;.:]/.test(between);
  const apposed = /^[^.;:\d]{0,35}[,(][^.;:,(]{0,12}(?:tăng|giảm)[^.;:,(]{0,12}$/.test(after);
  return /(?<!\p{L})từ (?:mức |hơn |trên |gần |khoảng )?$/u.test(before) && moves && apposed
    ? { from: index, to: index + 1, percent: index + 2 }
    : undefined;
}

function toSince(article: Article, index: number): Ends | undefined {
  const { figures, sentences } = article;
  const [to, percent, from] = [figures[index]!, figures[index + 1], figures[index + 2]];
  if (!percent || !from || sentences[index] !== sentences[index + 2]) return undefined;
  if (!comparable(from, to) || !isRate(percent)) return undefined;
  const between = article.said(to.end, percent.start, 50);
  const after = article.said(percent.end, from.start, 60);
  const says = /^[^.;:(]{0,30}, ?(?:tăng|giảm)[^.;:,(]{0,12}$/.test(between);
  return says && /^[^.;,]{0,3}so với [^.;,()]{0,30}\((?:là |đạt )?$/.test(after)
    ? { from: index + 2, to: index, percent: index + 1 }
    : undefined;
}

function isRate({ kind, role, upper, unit }: Figure): boolean {
  return kind === 'percent' && role === 'change' && upper === undefined && unit !== 'điểm %';
}

function comparable(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.role === 'target' || b.role === 'target') return false;
  if (a.upper !== undefined || b.upper !== undefined || a.of !== undefined) return false;
  if (a.kind === 'count') return !a.unit || !b.unit || sameThings(a.unit, b.unit);
  return a.unit === b.unit && ['percent', 'money', 'score', 'measure'].includes(a.kind);
}
