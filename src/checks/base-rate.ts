import type { Figure } from '../figures/figure.ts';
import { agrees, quotient, rangeOf, scaled } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, percentText, written } from './check.ts';
import { sameThings } from './linking.ts';

/** `5.500 tỷ đồng, bằng 110% dự toán (5.000 tỷ đồng)`: a level, what share it is of a base, and the base. */
export const baseRate: Check = {
  name: 'base-rate',
  find(article, _, lang) {
    return article.figures.flatMap((percent, index) => {
      if (!isRateOfNext(article, index)) return [];
      const [level, base] = [article.figures[index - 1]!, article.figures[index + 1]!];
      if (agrees(percent, scaled(quotient(rangeOf(level), rangeOf(base)), 100))) return [];
      const computed = (100 * level.value) / base.value;
      const sum = `${written(level)} / ${written(base)} = ${percentText(computed, percent, lang)}`;
      const figures = [index - 1, index, index + 1];
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

// " tỷ đồng, bằng " | " thẻ (đạt "
const IS = /^[^.;:()]{0,40}[,(] ?(?:bằng|đạt|tương đương|tương ứng)[^.;:,()]{0,14}$/;
// " dự toán " | " kế hoạch tỉnh giao " | " so với kế hoạch năm (" | " (kế hoạch là "
const OF =
  /^ ?\(?(?:so với |của )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kịch bản|cùng kỳ|năm (?:trước|ngoái|\d{4}))(?:(?: (?!và |đạt )[^ .;,():\d]+){0,6} ?\d{0,4} ?(?:[(:] ?(?:là )?| là )|(?: (?:năm|tỉnh|huyện|trung ương|giao|được|đề|ra|cả|đầu|của))* )$/;

function isRateOfNext({ figures, sentences, said }: Article, index: number): boolean {
  const [level, percent, base] = [figures[index - 1], figures[index]!, figures[index + 1]];
  if (!level || !base || sentences[index - 1] !== sentences[index + 1]) return false;
  if (percent.kind !== 'percent' || percent.role === 'change' || percent.upper !== undefined) return false;
  if (level.role !== 'level' || level.upper !== undefined || !comparable(level, base)) return false;
  return IS.test(said(level.end, percent.start, 60)) && OF.test(said(percent.end, base.start, 80));
}

function comparable(level: Figure, base: Figure): boolean {
  if (level.kind !== base.kind || base.upper !== undefined || base.value <= 0) return false;
  if (level.kind === 'count') return !base.unit || sameThings(level.unit, base.unit);
  return (level.kind === 'money' || level.kind === 'measure') && level.unit === base.unit;
}
