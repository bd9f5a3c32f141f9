import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import type { Article, Match } from './article.ts';
import { type Check, impossible } from './check.ts';
import { DAY, type Day, dayNumber, dayOf, dayText, isPossible } from './date.ts';

/** Two days, and how many days or weeks the text says lie between them. */
interface Told extends Match {
  from: Day;
  to: Day;
  count?: number | undefined;
  unit?: string | undefined;
}

const CLOCK = '(?:\\d{1,2} ?(?:giờ|h|:) ?(?:\\d{2})?(?: phút)?,? ?)?';
const SPAN = `từ ${CLOCK}${DAY},? ?đến (?:hết )?${CLOCK}${DAY}`;
const LENGTH = '(?<!mỗi |trước |sau )(\\d{1,3}) (ngày|tuần)(?! làm việc)';
// "từ ngày 5/9 đến hết ngày 24/9/2025, kéo dài 20 ngày"
const LENGTH_BEHIND = new RegExp(
  `${SPAN}(?:,? \\(?(?:kéo dài|diễn ra|liên tục|tổng cộng|là)(?: trong)?(?: đúng)? ${LENGTH})?`,
  'g',
);
// "đợt cao điểm 60 ngày đêm, từ ngày 1/7 đến ngày 30/8/2025", "trong 10 ngày (từ 1/7 đến 10/7)"
const LENGTH_BEFORE = new RegExp(
  `(?<=(?:trong|đợt|cao điểm|kéo dài|chiến dịch|thời gian|suốt) )${LENGTH}(?: đêm)?[ \\p{L}]{0,25}(?:,| \\()? ?${SPAN}`,
  'gu',
);

/**
 * `từ ngày 5/9 đến hết ngày 24/9, kéo dài 25 ngày`, `từ ngày 15/10/2025 đến ngày 05/10/2025`: how long it is from a day to
 * another. The last day may be counted or not; weeks are whole ones more or less.
 */
export const timeSpan: Check = {
  name: 'time-span',
  find(article, _, lang) {
    const behind = article
      .matches(LENGTH_BEHIND)
      .map((match) => toldIn(match, match.groups, match.groups.slice(6)));
    const before = article
      .matches(LENGTH_BEFORE)
      .map((match) => toldIn(match, match.groups.slice(2), match.groups));
    return [...behind, ...before].flatMap((told) => {
      const days = daysOf(told);
      if (days === undefined || isOfSome(article, told)) return [];
      const { start, end, from, to, count, unit } = told;
      const span = { from: dayText(from), to: dayText(to) };
      const stated = count === undefined ? 0 : unit === 'tuần' ? 7 * count : count;
      const reversed = days < 0;
      if (!reversed && (count === undefined || isNear(days, stated, unit))) return [];
      const computed = reversed ? span.to : days + 1;
      const counted = say(FINDINGS, 'days', lang, { many: days + 1 });
      return [
        impossible(
          this.name,
          { start, end },
          {
            stated: reversed ? span.from : stated,
            computed,
            sum: reversed ? `${span.from} > ${span.to}` : `${span.from} – ${span.to} = ${counted}`,
            message: reversed
              ? say(FINDINGS, 'dates-reversed', lang, span)
              : say(FINDINGS, 'span-stated', lang, {
                  ...span,
                  days: counted,
                  stated: say(FINDINGS, unit === 'tuần' ? 'weeks' : 'days', lang, { many: count! }),
                }),
          },
        ),
      ];
    });
  },
};

// days of lessons are not all the days between
const SOME = /mỗi tuần|buổi|lớp|khóa|tập huấn|(?<!\p{L})học(?!\p{L})/u;

const isOfSome = ({ said }: Article, { start, end, count }: Told): boolean =>
  count !== undefined && SOME.test(`${said(Math.max(0, start - 50), start)} ${said(end, end + 30)}`);

function toldIn(match: Match, days: Match['groups'], [count, unit]: Match['groups']): Told {
  return {
    ...match,
    from: dayOf(days.slice(0, 3)),
    to: dayOf(days.slice(3, 6)),
    count: count ? Number(count) : undefined,
    unit,
  };
}

/** Days from the first to the last; negative only where both are of a written year. */
function daysOf({ from, to }: Told): number | undefined {
  if (!isPossible(from) || !isPossible(to)) return undefined;
  const end = to.year ?? from.year ?? NO_LEAP;
  const begin = from.year ?? end;
  const days = dayNumber(to, end) - dayNumber(from, begin);
  if (days >= 0 || (from.year && to.year)) return days;
  // "từ ngày 15/12 đến ngày 15/01": over the end of a year
  return from.year || to.year ? dayNumber(to, end) - dayNumber(from, end - 1) : undefined;
}

const NO_LEAP = 2025;

const isNear = (days: number, stated: number, unit: string | undefined) =>
  unit === 'tuần' ? Math.abs(days + 1 - stated) < 7 : stated === days || stated === days + 1;
