import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { type Check, impossible } from './check.ts';

// "giai đoạn 2026-2030", "năm học 2025-2026"; not "các năm học 2022-2025"
const RANGE = /(giai đoạn|nhiệm kỳ|thời kỳ|năm học|niên khóa) ((?:19|20)\d\d) ?[-–—] ?((?:19|20)\d\d)(?!\d)/g;

/** `giai đoạn 2026-2020`, `năm học 2025-2027`: years in the wrong order, and a year at school that is longer than one. */
export const yearRange: Check = {
  name: 'year-range',
  find(article, _, lang) {
    return article.matches(RANGE).flatMap(({ groups: [name, from, to], start, end }) => {
      // "các năm học 2022-2025" are several
      if (/các $/.test(article.said(Math.max(0, start - 4), start))) return [];
      const school = name === 'năm học';
      const years = Number(to) - Number(from);
      if (school ? years === 1 : years > 0) return [];
      const stated = `${from}-${to}`;
      const computed = school ? `${from}-${Number(from) + 1}` : `${to}-${from}`;
      const message = say(FINDINGS, school ? 'school-year' : 'dates-reversed', lang, {
        from: from!,
        to: to!,
        stated,
        computed,
      });
      return [
        impossible(
          this.name,
          { start, end },
          {
            stated,
            computed,
            sum: `${stated} ≠ ${computed}`,
            message,
          },
        ),
      ];
    });
  },
};
