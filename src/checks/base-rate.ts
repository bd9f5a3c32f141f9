import type { Figure } from '../figures/figure.ts';
import type { Article } from './article.ts';
import type { Check } from './check.ts';
import { sameThings } from './linking.ts';
import { isRate, wrongRate } from './rate.ts';

/** `5.500 tỷ đồng, bằng 110% dự toán (5.000 tỷ đồng)`: a level, what share it is of a base, and the base. */
export const baseRate: Check = {
  name: 'base-rate',
  find(article, _, lang) {
    return article.figures.flatMap((_figure, index) => {
      const rate = { part: index - 1, whole: index + 1, percent: index };
      if (!isRateOfNext(article, index) || isRate(article, rate)) return [];
      return [wrongRate(article, this.name, 'inconsistent', rate, lang)];
    });
  },
};

// " tỷ đồng, bằng " | " thẻ (đạt "
const IS = /^[^.;:()]{0,40}[,(] ?(?:bằng|đạt|tương đương|tương ứng)[^.;:,()]{0,14}$/;
// " dự toán " | " kế hoạch tỉnh giao " | " so với kế hoạch năm (" | " (kế hoạch là "
const OF =
  /^ ?\(?(?:so với |của )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kịch bản|cùng kỳ|năm (?:trước|ngoái|\d{4}))(?:(?: (?!và |đạt )[^ .;,():\d]+){0,6} ?\d{0,4} ?(?:[(:] ?(?:(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu) )?(?:là )?| là )|(?: (?:năm|tỉnh|huyện|trung ương|giao|được|đề|ra|cả|đầu|của|vốn|thu|chi|là))* )$/;

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
