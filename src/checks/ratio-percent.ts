import { scaleOf } from '../figures/precision.ts';
import { formatNumber } from '../format.ts';
import { agrees, exactly } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, percentText } from './check.ts';
import { isClosed, leadsOn } from './linking.ts';

/** `2.416/3.924 thôn lõm sóng (đạt 89,5%)`, `320/400 tỷ đồng, đạt 80%`: the percentage right after a ratio is that ratio. */
export const ratioPercent: Check = {
  name: 'ratio-percent',
  find(article, _, lang) {
    return article.figures.flatMap((ratio, index) => {
      const percent = article.figures[index + 1];
      if (!ratio.of || !KINDS.has(ratio.kind) || !percent || !pairs(article, index)) return [];
      const computed = (100 * ratio.value) / ratio.of;
      if (agrees(percent, exactly(computed))) return [];
      const terms = [ratio.value, ratio.of].map((value) => formatNumber(value / scaleOf(ratio), lang));
      const sum = `${terms.join(' / ')} = ${percentText(computed, percent, lang)}`;
      const figures = [index, index + 1];
      return [
        contradiction(
          article,
          { check: this.name, verdict: 'inconsistent', figures, doubted: index + 1, computed, sum },
          lang,
        ),
      ];
    });
  },
};

// "thứ 12/63", "8/10 điểm" are no part of a whole
const KINDS = new Set(['ratio', 'money', 'measure', 'count']);

function pairs({ figures, sentences, ...article }: Article, index: number): boolean {
  const [ratio, percent] = [figures[index]!, figures[index + 1]!];
  if (percent.kind !== 'percent' || percent.role !== 'level' || percent.upper !== undefined) return false;
  if (ratio.role !== 'level' || sentences[index] !== sentences[index + 1]) return false;
  const ranked = /(?:xếp|đứng|thứ|hạng|vị trí)[^.;,]{0,12}$/.test(
    article.said(Math.max(0, ratio.start - 20), ratio.start),
  );
  const between = article.said(ratio.end, percent.start, 140);
  return (
    !ranked && between !== '' && leadsOn(between) && isClosed({ figures, sentences, ...article }, percent.end)
  );
}
