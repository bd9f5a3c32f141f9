import type { Check } from './check.ts';
import { isRate, wrongRate } from './rate.ts';
import { shareAt } from './wholes.ts';

/**
 * A share whose whole is named: `4.500 dịch vụ (trên tổng số 6.317 dịch vụ, chiếm 71,2%)`,
 * `23.400 hồ sơ, chiếm 75% trong tổng số 31.200 hồ sơ`, `12.500 hồ sơ, trong đó 11.250 hồ sơ trực tuyến (chiếm 90%)`,
 * `tiếp nhận 74,85 triệu hồ sơ, kích hoạt 53,62 triệu tài khoản (đạt 71,63% hồ sơ tiếp nhận)`.
 */
export const share: Check = {
  name: 'share',
  find(article, _, lang) {
    return article.figures.flatMap((percent, index) => {
      if (percent.kind !== 'percent' || percent.role !== 'level' || percent.upper !== undefined) return [];
      const found = shareAt(article, index);
      if (!found) return [];
      const rate = { ...found, percent: index };
      if (article.figures[found.whole]!.value <= 0 || isRate(article, rate)) return [];
      return [wrongRate(article, this.name, found.sure ? 'inconsistent' : 'doubtful', rate, lang)];
    });
  },
};
