import type { Figure } from '../figures/figure.ts';
import type { Article } from './article.ts';
import type { Check } from './check.ts';
import { sameThings } from './linking.ts';
import { isRate, wrongRate } from './rate.ts';

/**
 * `5.500 tỷ đồng, bằng 110% dự toán (5.000 tỷ đồng)`, `9.000 thẻ trên kế hoạch 12.000 thẻ, đạt 75% kế hoạch`,
 * `Kế hoạch là 2.500 hộ, đã hỗ trợ 1.750 hộ, đạt 70%`: a level, what share it is of a base, and the base.
 */
export const baseRate: Check = {
  name: 'base-rate',
  find(article, _, lang) {
    return article.figures.flatMap((_figure, index) => {
      const way = ways.find(({ isTold, ...at }) => isRateOf(article, index, at) && isTold(article, index));
      if (!way) return [];
      const rate = { part: index + way.level, whole: index + way.base, percent: index };
      return isRate(article, rate) ? [] : [wrongRate(article, this.name, 'inconsistent', rate, lang)];
    });
  },
};

/** Where the level and the base stand from their percentage, and whether the words tell that they are. */
interface Way {
  level: number;
  base: number;
  isTold(article: Article, percent: number): boolean;
}

// " tỷ đồng, bằng " | " thẻ (đạt "
const IS = /^[^.;:()]{0,40}[,(] ?(?:bằng|đạt|tương đương|tương ứng)[^.;:,()]{0,14}$/;
// " dự toán " | " kế hoạch tỉnh giao " | " so với kế hoạch năm (" | " (kế hoạch là "
const OF =
  /^ ?\(?(?:so với |của )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kịch bản|cùng kỳ|năm (?:trước|ngoái|\d{4}))(?:(?: (?!và |đạt )[^ .;,():\d]+){0,6} ?\d{0,4} ?(?:[(:] ?(?:(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu) )?(?:là )?| là )|(?: (?:năm|tỉnh|huyện|trung ương|giao|được|đề|ra|cả|đầu|của|vốn|thu|chi|là))* )$/;

const baseNext: Way = {
  level: -1,
  base: 1,
  isTold: ({ figures, said }, index) =>
    IS.test(said(figures[index - 1]!.end, figures[index]!.start, 60)) &&
    OF.test(said(figures[index]!.end, figures[index + 1]!.start, 80)),
};

// " thẻ trên kế hoạch giao "
const OF_PLAN =
  /^[^.;:()\d]{0,30} (?:trên|so với|\/) (?:tổng )?(?:kế hoạch|dự toán|chỉ tiêu)(?: [^.,;:()\d]{0,20})? $/;

/** `9.000 thẻ trên kế hoạch 12.000 thẻ, đạt 75%` */
const baseBetween: Way = {
  level: -2,
  base: -1,
  isTold: (article, index) =>
    OF_PLAN.test(article.said(article.figures[index - 2]!.end, article.figures[index - 1]!.start, 70)) &&
    isOfPlan(article, index),
};

// "Kế hoạch năm được giao là " | "Chỉ tiêu "
const PLAN = /(?:^|[.;] ?|, )(?:theo )?(?:kế hoạch|dự toán|chỉ tiêu)(?: [^.,;:()\d]{0,30})? $/;
// " hộ; đến nay đã hỗ trợ "
const SO_FAR = /^[^.:();,\d]{0,20}[;,] [^.;:()\d]{0,50}$/;

/** `Kế hoạch năm là 2.500 hộ, đến nay đã hỗ trợ 1.750 hộ, đạt 70% kế hoạch` */
const baseFirst: Way = {
  level: -1,
  base: -2,
  isTold: (article, index) => {
    const { figures, said } = article;
    const [base, level] = [figures[index - 2]!, figures[index - 1]!];
    const told =
      PLAN.test(said(Math.max(0, base.start - 50), base.start)) &&
      SO_FAR.test(said(base.end, level.start, 80));
    return told && isOfPlan(article, index);
  },
};

/** Whether what ends with a percentage is told as a rate of that plan: `đạt 75% kế hoạch.`, not `75% kế hoạch quý`. */
function isOfPlan(article: Article, index: number): boolean {
  const { figures, said } = article;
  const { start, end } = figures[index]!;
  const after = said(end, end + 40).replace(
    /^ ?(?:so với |của )?(?:kế hoạch|dự toán|chỉ tiêu)(?: (?:năm|giao|đề ra|được giao))*/,
    '',
  );
  return IS.test(said(figures[index - 1]!.end, start, 60)) && /^ ?(?:$|[).,;]|và )/.test(after);
}

const ways: Way[] = [baseNext, baseBetween, baseFirst];

/** Whether the three are in one sentence, and of kinds of which there are rates. */
function isRateOf({ figures, sentences }: Article, index: number, at: Omit<Way, 'isTold'>): boolean {
  const percent = figures[index]!;
  const [level, base] = [figures[index + at.level], figures[index + at.base]];
  const first = index + Math.min(at.level, at.base);
  const last = index + Math.max(0, at.base);
  if (!level || !base || sentences[first] !== sentences[last]) return false;
  if (percent.kind !== 'percent' || percent.role === 'change' || percent.upper !== undefined) return false;
  return level.role !== 'change' && level.upper === undefined && comparable(level, base);
}

function comparable(level: Figure, base: Figure): boolean {
  if (level.kind !== base.kind || base.upper !== undefined || base.value <= 0) return false;
  if (level.kind === 'count') return !base.unit || sameThings(level.unit, base.unit);
  return (level.kind === 'money' || level.kind === 'measure') && level.unit === base.unit;
}
