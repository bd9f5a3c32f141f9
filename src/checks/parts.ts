import { agrees, isAmount, rangeOf, total } from './amount.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import { partsOf } from './divisions.ts';

// parts that fall short by more than this share are rather a selection, and by so much more another division
const [SHORT, LONG] = [0.03, 0.25];

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
      if (agrees(whole, sum) || off < -(complete ? LONG : SHORT) || off > LONG) return [];
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
