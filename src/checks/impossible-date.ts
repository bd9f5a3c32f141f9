import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import type { Article, Match } from './article.ts';
import { type Check, impossible } from './check.ts';
import { type Day, dayOf, dayText, isPossible, lengthOf } from './date.ts';

// of the dates that there may not be: "31/6", "30/02/2026", "15/13/2025"; not "31/4 tỷ"
const WRITTEN =
  /(?:(?:29|3\d)[/.-]\d{1,2}(?:[/.-]\d{4})?|\d{1,2}[/.-](?:1[3-9]|[2-9]\d)[/.-]\d{4})(?![\d/%-]|[.,]\d| (?:tỷ|triệu|nghìn|xã|tỉnh|điểm))/g;
const SPELT = /ngày (?:29|3\d) tháng \d{1,2}(?: năm \d{4})?(?!\d|[.,]\d)/g;
// what a date of two numbers needs before it, and what no date has: "nhà số 31/4"
const TOLD = /(?:^|[^\p{L}])(?:ngày|đến|từ|hết|sáng|chiều|tối) $/u;
const NO_DATE = /[\d/.,-]$|(?:^|[^\p{L}])(?:số|ngõ|hẻm|kiệt|lô|thửa) $/u;

/** `ngày 31/6/2025`, `ngày 30/02`: a day that its month does not have. */
export const impossibleDate: Check = {
  name: 'impossible-date',
  find(article, _, lang) {
    return [WRITTEN, SPELT].flatMap(article.matches).flatMap((match) => {
      const date = dateIn(article, match);
      const { start, end } = match;
      if (!date || isPossible(date) || isLunar(article, match)) return [];
      const { month, year } = date;
      const days = lengthOf(date);
      const stated = dayText(date);
      const key = days ? 'date-impossible' : 'month-impossible';
      const last = year && month === 2 ? `${month}/${year}` : String(month);
      return [
        impossible(
          this.name,
          { start, end },
          {
            stated,
            computed: days ? dayText({ ...date, day: days }) : 12,
            sum: days ? `${stated} > ${dayText({ ...date, day: days })}` : `${month} > 12`,
            message: say(FINDINGS, key, lang, { month: last, days, stated }),
          },
        ),
      ];
    });
  },
};

/** `30/2 âm lịch`: months of the moon have thirty days. */
const isLunar = ({ said }: Article, { start, end }: Match): boolean =>
  /âm lịch|nông lịch/.test(`${said(Math.max(0, start - 20), start)} ${said(end, end + 20)}`);

/** With no year a word has to say that it is a date, and its month has to be one. */
function dateIn({ said }: Article, { start, end }: Match): Day | undefined {
  const written = said(start, end);
  const before = said(Math.max(0, start - 8), start);
  const date = dayOf(written.match(/\d+/g)!);
  if (NO_DATE.test(before) || date.day > 31 || date.day < 1 || date.month < 1) return undefined;
  if (date.year) return date.year > 1900 && date.year < 2100 && date.month < 32 ? date : undefined;
  return date.month <= 12 && (written.startsWith('ngày') || TOLD.test(before)) ? date : undefined;
}
