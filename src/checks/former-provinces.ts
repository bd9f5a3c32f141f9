import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { type Check, written } from './check.ts';

// since 1 July 2025, by Resolution 202/2025/QH15
const [FORMER, NOW, SINCE] = [63, 34, '2025-07'];
// "thứ 8/63 tỉnh, thành phố", "8/63 cả nước", "thứ 8/63."; not "8/63 xã"
const PROVINCES = /^ ?(?:tỉnh|địa phương|cả nước|toàn quốc|thành phố|về|trên|[.,;)]|$)/;
// what is told now of an earlier time
const EARLIER =
  /20(?:1\d|2[0-4])|năm trước|năm ngoái|trước (?:sắp xếp|sáp nhập|khi|đó|đây)|cũ|công bố|6\/2025/;

/** `Tháng 10/2025, xếp thứ 8/63 tỉnh, thành phố`: provinces are counted as before they were joined. */
export const formerProvinces: Check = {
  name: 'former-provinces',
  find(article, _, lang) {
    return article.figures.flatMap((figure, index) => {
      const { kind, of, role, timePeriod, start, end } = figure;
      if (of !== FORMER || role !== 'level' || (kind !== 'rank' && kind !== 'ratio')) return [];
      const from = timePeriod?.split('/').find((date) => date !== '..');
      if (!from || from < SINCE || from.length < SINCE.length) return [];
      const around = `${article.said(Math.max(0, start - 120), start)} ${article.said(end, end + 60)}`;
      if (!PROVINCES.test(article.said(end, end + 20)) || EARLIER.test(around)) return [];
      const stated = written(figure);
      return [
        {
          check: this.name,
          verdict: 'doubtful' as const,
          figures: [index],
          start,
          end,
          stated: FORMER,
          computed: NOW,
          sum: `${FORMER} ≠ ${NOW}`,
          message: say(FINDINGS, 'former-provinces', lang, { stated, provinces: NOW }),
        },
      ];
    });
  },
};
