import type { Figure } from '../figures/figure.ts';
import { agrees, isAmount, rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';

/** What is told of two amounts of different units, and their product: which units, and what words stand before each. */
interface Way {
  units: [many: RegExp, each: RegExp, total: RegExp];
  /** Right behind what each gives. */
  per: RegExp;
  each: RegExp;
  total: RegExp;
  /** How many of the total's unit one of the one and one of the other make. */
  factor(many: Figure, each: Figure): number;
  /** By how much an average is off for its rounding alone. */
  loose: number;
}

const WAYS: Way[] = [
  {
    // "4.250 ha lúa, năng suất bình quân 62 tạ/ha, sản lượng 26.350 tấn"
    units: [/^ha$/, /^(?:tạ|tấn)$/, /^tấn$/],
    per: /^ ?(?:tạ|tấn)? ?\/ ?ha/,
    each: /năng suất[^.;:()\d]{0,30}$/,
    // not "sản lượng lương thực có hạt đạt "
    total:
      /sản lượng(?: (?:lúa|thóc|ước|tính|đạt|khoảng|là|cả|vụ|thu|hoạch|được|gần|hơn|trên|tương|đương|lên))* $/,
    factor: (_, { unit }) => (unit === 'tạ' ? 0.1 : 1),
    loose: 1.03,
  },
  {
    // "1.200 tấn, giá bán 25.000 đồng/kg, thu về 30 tỷ đồng"
    units: [/^(?:tấn|tạ|kg)$/, /^VND$/, /^VND$/],
    per: /^ ?\/ ?kg/,
    each: /giá[^.;:()\d]{0,40}$/,
    total: /(?:doanh thu|mang về|thu về|thu được|thu nhập|trị giá|bán được)[^.;:()\d]{0,40}$/,
    factor: ({ unit }) => (unit === 'tấn' ? 1000 : unit === 'tạ' ? 100 : 1),
    loose: 1.15,
  },
];

// off by more than this, they are of other things, unless by ten or its powers, as where tạ and tấn are mistaken
const FARTHEST = 2;
const isPowerOfTen = (off: number) =>
  off > FARTHEST && Math.abs(Math.log10(off) - Math.round(Math.log10(off))) < 0.05;

/** `4.250 ha`, `62 tạ/ha`, `26.350 tấn`: an area and its yield make the harvest, a harvest and its price what it brings. */
export const harvest: Check = {
  name: 'harvest',
  find(article, _, lang) {
    return article.figures.flatMap((total, index) => {
      const way = WAYS.find((way) => isTold(article, index, way));
      if (!way) return [];
      const [many, each] = [article.figures[index - 2]!, article.figures[index - 1]!];
      const computed = many.value * each.value * way.factor(many, each);
      const off = Math.max(computed / total.value, total.value / computed);
      const { low, high } = rangeOf(many);
      const range = { low: (low * computed) / many.value, high: (high * computed) / many.value };
      if (agrees(total, range) || off < way.loose || (off > FARTHEST && !isPowerOfTen(off))) return [];
      const unit = total.kind === 'measure' ? ` ${total.unit}` : '';
      const sum = `${withUnit(many)} × ${withUnit(each)} = ${likewise(computed, total, lang)}${unit}`;
      const found = {
        check: this.name,
        verdict: 'doubtful' as const,
        figures: [index - 2, index - 1, index],
      };
      return [contradiction(article, { ...found, doubted: index, computed, sum }, lang)];
    });
  },
};

const withUnit = (figure: Figure) =>
  figure.kind === 'measure' ? `${written(figure)} ${figure.unit}` : written(figure);

function isTold(
  { figures, paragraphs, said }: Article,
  index: number,
  { units, per, each, total }: Way,
): boolean {
  const three = [figures[index - 2], figures[index - 1], figures[index]];
  if (!three.every((one, at) => isAmount(one) && units[at]!.test(one.unit ?? ''))) return false;
  if (paragraphs[index - 2] !== paragraphs[index]) return false;
  const [a, b, c] = three as [Figure, Figure, Figure];
  return (
    per.test(said(b.end, b.end + 12)) &&
    each.test(said(a.end, b.start, 120)) &&
    total.test(said(b.end, c.start, 100))
  );
}
