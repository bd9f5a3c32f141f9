import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { type Check, impossible } from './check.ts';

// "lúc 14 giờ 75 phút", "từ 7h30", "25 giờ 10 phút"
const CLOCK =
  /(?:lúc|từ|hồi|vào|đến|trước) (\d{1,2}) ?(?:giờ|h|g) ?(\d{2})(?!\d|[.,]\d| (?:lớp|người))(?: phút)?/g;
const [HOURS, MINUTES] = [24, 59];

/** `14 giờ 75 phút`: a time of day that there is not. */
export const impossibleTime: Check = {
  name: 'impossible-time',
  find(article, _, lang) {
    return article.matches(CLOCK).flatMap(({ groups, start, end }) => {
      const [hours, minutes] = groups.map(Number) as [number, number];
      if (hours <= HOURS && minutes <= MINUTES) return [];
      const stated = `${hours} giờ ${minutes}`;
      const late = hours > HOURS;
      const sum = late ? `${hours} > ${HOURS}` : `${minutes} > ${MINUTES}`;
      const message = say(FINDINGS, late ? 'hour-impossible' : 'minute-impossible', lang, { hours, minutes });
      const computed = late ? HOURS : MINUTES;
      return [impossible(this.name, { start, end }, { stated, computed, sum, message })];
    });
  },
};
