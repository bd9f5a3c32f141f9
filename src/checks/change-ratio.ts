import { formatNumber } from '../format.ts';
import { type Check, contradiction } from './check.ts';

// " vụ (" | " người bị thương ("
const OPENS = /^[^.,;:()\d]{0,30}\($/;

/** `giảm 17 vụ (84/101 vụ)`, as accidents are reported: now and before stand in brackets behind the change. */
export const changeRatio: Check = {
  name: 'change-ratio',
  find(article, _, lang) {
    return article.figures.flatMap((change, index) => {
      const ratio = article.figures[index + 1];
      if (change.kind !== 'count' || change.role !== 'change' || change.approximation !== 'exact') return [];
      if (ratio?.kind !== 'ratio' || !OPENS.test(article.said(change.end, ratio.start, 40))) return [];
      const [now, before] = [ratio.value, ratio.of!];
      const computed = Math.abs(now - before);
      // "giảm 3 vụ (15/18 vụ)": else the ratio is another thing
      const rises = change.direction !== 'decrease';
      if (computed === change.value || rises !== now > before) return [];
      const [large, small] = now > before ? [now, before] : [before, now];
      const sum = `${formatNumber(large, lang)} − ${formatNumber(small, lang)} = ${formatNumber(computed, lang)}`;
      const figures = [index, index + 1];
      return [
        contradiction(
          article,
          { check: this.name, verdict: 'doubtful', figures, doubted: index, computed, sum },
          lang,
        ),
      ];
    });
  },
};
