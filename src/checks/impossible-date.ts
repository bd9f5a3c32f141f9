import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import type { Article, Match } from './article.ts';
import type { Check } from './check.ts';
import { type Day, dayOf, dayText, isPossible, lengthOf } from './date.ts';

// "ngày 31/6", "đến 31/6/2025", "ngày 31 tháng 6 năm 2025"; not "nhà số 31/4", not "ngày 31/6 tỷ"
const WRITTEN =
  /(?<![\d/.,-])(?<!(?:số|ngõ|hẻm|kiệt|lô|thửa) )(ngày |đến |từ |hết |sáng |chiều |tối )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?![\d/%-]|[.,]\d| (?:tỷ|triệu|nghìn|xã|tỉnh|điểm))/g;
const SPELT = /(?<!\p{L})(ngày )(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?(?!\d|[.,]\d)/gu;

/** `ngày 31/6/2025`, `ngày 30/02`: a day that its month does not have. */
export const impossibleDate: Check = {
  name: 'impossible-date',
  find(article, _, lang) {
    return [WRITTEN, SPELT].flatMap(article.matches).flatMap((match) => {
      const date = dateIn(match);
      const { start, end } = match;
      if (!date || isPossible(date) || isLunar(article, match)) return [];
      const { month, year } = date;
      const days = lengthOf(date);
      const stated = dayText(date);
      const key = days ? 'date-impossible' : 'month-impossible';
      const last = year && month === 2 ? `${month}/${year}` : String(month);
      return [
        {
          check: this.name,
          verdict: 'inconsistent' as const,
          figures: [],
          start,
          end,
          stated,
          computed: days ? dayText({ ...date, day: days }) : 12,
          sum: days ? `${stated} > ${dayText({ ...date, day: days })}` : `${month} > 12`,
          message: say(FINDINGS, key, lang, { month: last, days, stated }),
        },
      ];
    });
  },
};

/** `30/2 âm lịch`: months of the moon have thirty days. */
const isLunar = ({ said }: Article, { start, end }: Match): boolean =>
  /âm lịch|nông lịch/.test(`${said(Math.max(0, start - 20), start)} ${said(end, end + 20)}`);

/** With no year a word has to say that it is a date, and its month has to be one. */
function dateIn({ groups: [word, ...parts] }: Match): Day | undefined {
  const date = dayOf(parts);
  const told = date.year ? date.year > 1900 && date.year < 2100 && date.month < 32 : word && date.month <= 12;
  return told && date.day > 0 && date.day < 32 && date.month > 0 ? date : undefined;
}
