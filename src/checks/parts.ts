import type { Figure } from '../figures/figure.ts';
import { scaleOf, stepOf } from '../figures/precision.ts';
import { formatNumber } from '../format.ts';
import type { Lang } from '../messages/lang.ts';
import { agrees, isAmount, rangeOf, scaled, total } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import { partsOf } from './divisions.ts';
import type { Finding } from './finding.ts';
import { areSwapped, digitsOf } from './slip.ts';

// parts that fall short by more than this share are rather a selection, and by so much more another division
const [SHORT, LONG] = [0.03, 0.25];
// of so few digits two are often swapped by chance
const SHORT_DIGITS = 2;

/** Which part, a thousand times as much or as little, makes the parts the whole: `25 triệu` for `25 tỷ`. */
function scaleSlip(parts: Figure[], whole: Figure): { at: number; factor: number } | undefined {
  if (whole.kind !== 'money' || ![whole, ...parts].every(({ approximation }) => approximation === 'exact'))
    return undefined;
  for (const factor of [1000, 0.001])
    for (const at of parts.keys()) {
      const ranges = parts.map((part, i) => scaled(rangeOf(part), i === at ? factor : 1));
      if (agrees(whole, total(ranges))) return { at, factor };
    }
  return undefined;
}

/** The finding that a part's scale word is wrong: the others leave a thousand times as much or as little. */
function wrongScale(
  article: Article,
  whole: number,
  members: number[],
  doubted: number,
  factor: number,
  lang: Lang,
): Finding {
  const part = article.figures[doubted]!;
  const others = members.filter((at) => at !== doubted).map((at) => written(article.figures[at]!));
  const computed = part.value * factor;
  const amount = `${formatNumber(computed / scaleOf(part), lang)} ${written(part).replace(/^[\d.,]+ ?/, '')}`;
  const sum = `${[written(article.figures[whole]!), ...others].join(' − ')} = ${amount}`;
  const figures = [whole, ...members].sort((a, b) => a - b);
  return contradiction(
    article,
    { check: parts.name, verdict: 'inconsistent', figures, doubted, computed, sum },
    lang,
  );
}

/**
 * `81 nhiệm vụ (20 nhiệm vụ chung, 61 nhiệm vụ cụ thể)`, `tổng số 22 đơn vị … có 11 đơn vị … và 11 đơn vị`,
 * `300 tỷ đồng, gồm vốn trung ương 120 tỷ đồng, vốn địa phương 180 tỷ đồng`, `12 xã và 3 thị trấn, tổng cộng 15 đơn vị`:
 * the parts make the whole. After `trong đó` they may be only some of it.
 */
export const parts: Check = {
  name: 'parts',
  find(article, _, lang) {
    return article.figures.flatMap((whole, index) => {
      const found = isAmount(whole) ? partsOf(article, index) : undefined;
      if (!found) return [];
      const { members, complete } = found;
      const figures = members.map((at) => article.figures[at]!);
      const sum = total(figures.map(rangeOf));
      const value = figures.reduce((all, figure) => all + figure.value, 0);
      const off = value / whole.value - 1;
      if (agrees(whole, sum)) return [];
      const slip = scaleSlip(figures, whole);
      if (slip) return [wrongScale(article, index, members, members[slip.at]!, slip.factor, lang)];
      // "xuất khẩu 219,83 tỷ, nhập khẩu 212,20 tỷ" of 342,03: by its digits the whole is these
      const digits = digitsOf(whole);
      const swapped =
        digits.length > SHORT_DIGITS && areSwapped(digits, String(Math.round(value / stepOf(whole))));
      if (!swapped && (found.apart === false || off < -(complete ? LONG : SHORT) || off > LONG)) return [];
      const verdict = off > 0 || complete ? 'inconsistent' : 'doubtful';
      const text = `${figures.map(written).join(' + ')} = ${likewise(value, whole, lang)}`;
      return [
        contradiction(
          article,
          {
            check: this.name,
            verdict,
            figures: [index, ...members].sort((a, b) => a - b),
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
