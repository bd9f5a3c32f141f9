import type { Figure } from '../figures/figure.ts';
import { formatNumber } from '../format.ts';
import { agrees, rangeOf, total } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, written } from './check.ts';
import { sameThings } from './linking.ts';

// parts that fall short by more than this share are rather a selection, and by so much more another division
const [SHORT, LONG] = [0.03, 0.25];

/**
 * `81 nhiệm vụ (20 nhiệm vụ chung, 61 nhiệm vụ cụ thể)`, `tổng số 22 đơn vị … có 11 đơn vị … và 11 đơn vị`:
 * the parts make the whole. After `trong đó` they may be only some of it.
 */
export const parts: Check = {
  name: 'parts',
  find(article, _, lang) {
    return article.figures.flatMap((whole, index) => {
      const members = isCount(whole) ? (inBrackets(article, index) ?? ofTotal(article, index)) : undefined;
      if (!members) return [];
      const complete = /gồm ?$/.test(article.said(whole.end, article.figures[members[0]!]!.start));
      const figures = members.map((at) => article.figures[at]!);
      const sum = total(figures.map(rangeOf));
      const value = figures.reduce((all, figure) => all + figure.value, 0);
      const off = value / whole.value - 1;
      if (agrees(whole, sum) || off < -(complete ? LONG : SHORT) || off > LONG) return [];
      const verdict = off > 0 || complete ? 'inconsistent' : 'doubtful';
      const text = `${figures.map(written).join(' + ')} = ${formatNumber(value, lang)}`;
      return [
        contradiction(
          article,
          {
            check: this.name,
            verdict,
            figures: [index, ...members],
            doubted: index,
            computed: value,
            sum: text,
          },
          lang,
        ),
      ];
    });
  },
};

const isCount = ({ kind, role, upper }: Figure) =>
  kind === 'count' && role === 'level' && upper === undefined;

/** The counts of a bracket that opens right after the whole and counts nothing else. */
function inBrackets(article: Article, index: number): number[] | undefined {
  const { figures } = article;
  const whole = figures[index]!;
  const next = figures[index + 1];
  if (
    !next ||
    !/^[^.;:(),\d]{0,40}(?:\((?:gồm|bao gồm)? ?|, (?:bao )?gồm |: )$/.test(
      article.said(whole.end, next.start, 60),
    )
  )
    return undefined;
  const members: number[] = [];
  for (let i = index + 1; i < Math.min(figures.length, index + 9); i++) {
    if (!isPart(figures[i]!, whole)) return undefined;
    members.push(i);
    const after = article.said(figures[i]!.end, figures[i + 1]?.start ?? figures[i]!.end + 60, 90);
    if (/^[^().;]{0,60}(?:\)|[.;]|$)/.test(after) && !/^[^().;]{0,60}(?:,| và) [^().;\d]{0,20}$/.test(after))
      return members.length > 1 ? members : undefined;
    if (!/^[^().;]{0,60}(?:,| và) [^().;\d]{0,20}$/.test(after)) return undefined;
  }
  return undefined;
}

/** `trong tổng số 22 đơn vị … có 11 đơn vị … và 11 đơn vị …`, with no other figure between. */
function ofTotal(article: Article, index: number): number[] | undefined {
  const { figures, sentences } = article;
  const [whole, a, b] = [figures[index]!, figures[index + 1], figures[index + 2]];
  if (!a || !b || sentences[index] !== sentences[index + 2] || !isPart(a, whole) || !isPart(b, whole))
    return undefined;
  if (!sameThings(a.unit, whole.unit) || !sameThings(b.unit, whole.unit)) return undefined;
  if (!/tổng (?:số|cộng) $/.test(article.said(Math.max(0, whole.start - 12), whole.start))) return undefined;
  const first = article.said(whole.end, a.start, 140);
  const second = article.said(a.end, b.start, 140);
  const divides = /(?<!\p{L})(?:có|gồm|là) $/u.test(first) && !/[;.]/.test(first) && !/trong đó/.test(first);
  const goesOn = sentences[index + 3] !== sentences[index] || !isPart(figures[index + 3]!, whole);
  return divides && goesOn && /^[^.;]*(?:,| và) $/.test(second) ? [index + 1, index + 2] : undefined;
}

function isPart(part: Figure, whole: Figure): boolean {
  return (
    isCount(part) &&
    part.value < whole.value &&
    (!part.unit || !whole.unit || sameThings(part.unit, whole.unit))
  );
}
