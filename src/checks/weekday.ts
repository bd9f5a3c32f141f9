import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import type { Check } from './check.ts';
import { DAY, type Day, dayNumber, dayOf, dayText, isPossible } from './date.ts';

const NAMES = 'chủ nhật|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy'.split('|');
const WEEKDAY = '(chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7]))';
// "sáng thứ Hai (ngày 7/10/2025)", "Thứ Ba, ngày 7/10"; not "lần thứ năm, ngày 7/10"
const BEFORE = new RegExp(`${WEEKDAY}(?:,? \\(?|, )${DAY}`, 'g');
const OPENS = /(?:^|[.,;:(–-] ?|(?:sáng|trưa|chiều|tối|đêm|vào|ngày|hôm|từ|đến) )$/;
// "ngày 7/10/2025 (thứ Hai)"
const BEHIND = new RegExp(`${DAY} \\(${WEEKDAY}\\)`, 'g');

/** `Sáng thứ Hai (ngày 7/10/2025)`, where that day is a Tuesday. Dates without a year are those nearest to the article's day. */
export const weekday: Check = {
  name: 'weekday',
  find(article, { publishedAt }, lang) {
    const found = [
      ...article
        .matches(BEFORE)
        .filter(({ start }) => OPENS.test(article.said(Math.max(0, start - 8), start)))
        .map(({ groups: [name, ...date], ...span }) => ({ name, date, ...span })),
      ...article.matches(BEHIND).map(({ groups, ...span }) => ({ name: groups[3], date: groups, ...span })),
    ];
    return found.flatMap(({ name, date, start, end }) => {
      const day = dayOf(date);
      const year = day.year ?? nearestYear(day, publishedAt);
      if (!year || !isPossible({ ...day, year }) || isLunar(article.said(end, end + 20))) return [];
      const number = dayNumber(day, year);
      // the first day of 1970 was a Thursday
      const [computed, stated] = [(((number + 4) % 7) + 7) % 7, indexOf(name!)];
      if (computed === stated) return [];
      const [is, said] = [computed, stated].map((index) => nameOf(index, lang)) as [string, string];
      return [
        {
          check: this.name,
          verdict: day.year ? ('inconsistent' as const) : ('doubtful' as const),
          figures: [],
          start,
          end,
          stated: said,
          computed: is,
          sum: `${said} ≠ ${is}`,
          message: say(FINDINGS, 'weekday', lang, {
            date: dayText({ ...day, year }),
            computed: is,
            stated: said,
          }),
        },
      ];
    });
  },
};

const isLunar = (after: string) => /âm lịch/.test(after);

function indexOf(name: string): number {
  const digit = /\d/.exec(name)?.[0];
  return digit ? Number(digit) - 1 : NAMES.indexOf(name);
}

function nameOf(index: number, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(1970, 0, 4 + index)).replace(/^Thứ/, 'thứ');
}

// of a date further from the article's day the year would be written
const NEAR = 100;

function nearestYear(day: Day, publishedAt: string | undefined): number | undefined {
  if (publishedAt?.length !== 10) return undefined;
  const today = Date.parse(publishedAt) / 86_400_000;
  const year = Number(publishedAt.slice(0, 4));
  return [year - 1, year, year + 1].find((one) => Math.abs(dayNumber(day, one) - today) <= NEAR);
}
