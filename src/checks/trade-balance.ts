import type { Figure } from '../figures/figure.ts';
import { agrees, rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';

// ", xuất siêu " | " nhập siêu khoảng "
const BALANCE = /(?<!\p{L})(xuất|nhập) siêu [^.,;:()\d]{0,25}$/u;
// so many figures before it the two sums stand
const REACH = 4;

/** `xuất khẩu 37,11 tỷ USD, nhập khẩu 34,28 tỷ USD, xuất siêu 2,83 tỷ USD` */
export const tradeBalance: Check = {
  name: 'trade-balance',
  find(article, _, lang) {
    return article.figures.flatMap((balance, index) => {
      const surplus = BALANCE.exec(before(article, index))?.[1];
      if (!surplus || balance.kind !== 'money' || balance.role === 'change') return [];
      const [out, into] = ['xuất khẩu', 'nhập khẩu'].map((name) => sumOf(article, index, name));
      if (out === undefined || into === undefined) return [];
      const [more, less] = (surplus === 'xuất' ? [out, into] : [into, out]).map(
        (at) => article.figures[at]!,
      ) as [Figure, Figure];
      const [high, low] = [rangeOf(more), rangeOf(less)];
      const computed = more.value - less.value;
      if (computed <= 0 || agrees(balance, { low: high.low - low.high, high: high.high - low.low }))
        return [];
      const sum = `${written(more)} − ${written(less)} = ${likewise(computed, balance, lang)}`;
      const figures = [out, into, index].sort((a, b) => a - b);
      return [
        contradiction(
          article,
          { check: this.name, verdict: 'inconsistent', figures, doubted: index, computed, sum },
          lang,
        ),
      ];
    });
  },
};

function before({ figures, said }: Article, index: number): string {
  const { start } = figures[index]!;
  return said(Math.max(0, start - 60, figures[index - 1]?.end ?? 0), start);
}

/** Index of the one sum so named before the balance, in its sentence and its currency. */
function sumOf(article: Article, index: number, name: string): number | undefined {
  const { figures, sentences } = article;
  const found: number[] = [];
  for (let at = Math.max(0, index - REACH); at < index; at++) {
    const { kind, unit, role } = figures[at]!;
    const same = kind === 'money' && unit === figures[index]!.unit && role !== 'change';
    if (same && sentences[at] === sentences[index] && before(article, at).includes(name)) found.push(at);
  }
  return found.length === 1 ? found[0] : undefined;
}
