import type { Figure } from '../figures/figure.ts';
import { scaleOf } from '../figures/precision.ts';
import { formatNumber } from '../format.ts';
import { agrees, exactly } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, percentText } from './check.ts';
import { isClosed, leadsOn } from './linking.ts';

/** `2.416/3.924 thôn lõm sóng (đạt 89,5%)`, `320/400 tỷ đồng, đạt 80%`, `80% (320/400 xã)`: what stands beside a ratio is that ratio. */
export const ratioPercent: Check = {
  name: 'ratio-percent',
  find(article, _, lang) {
    return article.figures.flatMap((ratio, index) => {
      if (!ratio.of || !KINDS.has(ratio.kind) || ratio.role !== 'level') return [];
      const at = [index + 1, index - 1].find((at) => (at > index ? follows : precedes)(article, index));
      const percent = at === undefined ? undefined : article.figures[at]!;
      const computed = (100 * ratio.value) / ratio.of;
      if (!percent || agrees(percent, exactly(computed))) return [];
      const terms = [ratio.value, ratio.of].map((value) => formatNumber(value / scaleOf(ratio), lang));
      const sum = `${terms.join(' / ')} = ${percentText(computed, percent, lang)}`;
      const figures = [index, at!].sort((a, b) => a - b);
      return [
        contradiction(
          article,
          { check: this.name, verdict: 'inconsistent', figures, doubted: at!, computed, sum },
          lang,
        ),
      ];
    });
  },
};

// "thứ 12/63", "8/10 điểm" are no part of a whole
const KINDS = new Set(['ratio', 'money', 'measure', 'count']);

function isShare(percent: Figure | undefined): percent is Figure {
  return percent?.kind === 'percent' && percent.role === 'level' && percent.upper === undefined;
}

function follows(article: Article, index: number): boolean {
  const { figures, sentences } = article;
  const [ratio, percent] = [figures[index]!, figures[index + 1]];
  if (!isShare(percent) || sentences[index] !== sentences[index + 1]) return false;
  const ranked = /(?:xếp|đứng|thứ|hạng|vị trí)[^.;,]{0,12}$/.test(
    article.said(Math.max(0, ratio.start - 20), ratio.start),
  );
  const between = article.said(ratio.end, percent.start, 140);
  return !ranked && between !== '' && leadsOn(between) && isClosed(article, percent.end);
}

// "% (" | "%, tức " | "% (tương đương "
const EQUALS = /^ ?(?:\(|, ?tức |, ?tương (?:đương|ứng) )(?:tức |tương (?:đương|ứng) |đạt |với |là |có )*$/;

function precedes({ figures, sentences, said }: Article, index: number): boolean {
  const [percent, ratio] = [figures[index - 1], figures[index]!];
  return (
    isShare(percent) &&
    sentences[index - 1] === sentences[index] &&
    EQUALS.test(said(percent.end, ratio.start, 40))
  );
}
