import { phraseSet, words } from '../../text/phrases.ts';
import { pair, word, yearAfter } from './atoms.ts';
import { type CalendarDate, dateOf } from './calendar.ts';
import type { Reader, Reading } from './expression.ts';
import { relativeYear } from './relative.ts';

// after "đến", "tới", "cho đến": the time of publication
const NOW_AFTER_TO = phraseSet(
  'nay, giờ, bây giờ, hiện tại|nay, hôm nay, lúc này, thời điểm này|điểm hiện tại|điểm hiện nay',
);

/** "đến nay", "tới nay", "cho đến nay", "tính đến thời điểm này", "đến thời điểm hiện tại" */
export const toNow: Reader = (source, i) => {
  const moment = NOW_AFTER_TO.at(source.tokens, i + 1);
  return moment && now(source.published, i + 1 + moment.length);
};

// "thực hiện", "phát hiện"; "hiện đại", "hiện thực", "hiện trường"
const BEFORE_HIEN = words('thực phát thể biểu xuất tái ẩn hiển hành');
const AFTER_HIEN = words('đại thực trường vật hữu thân diện hình tượng hành trạng thời ra lên nguyên');

/** "hiện nay", "hiện tại", "hiện có", "Hiện khoảng 7 triệu người" */
export const hien: Reader = (source, i) => {
  if (BEFORE_HIEN.has(source.tokens[i - 1]) || AFTER_HIEN.has(source.tokens[i + 1])) return undefined;
  return now(source.published, /^(?:nay|tại|giờ)$/.test(word(source, i + 1)) ? i + 2 : i + 1);
};

// "năm nay", "ngày nay", "lâu nay": not the time of publication, or read with what stands before
const BEFORE_NAY = words(
  'năm tháng hôm ngày lâu xưa trước từ quý sáng trưa chiều tối đêm nơi đời bấy thời bữa rày',
);

/** "nay là 8 triệu", "nay đã có 161 dịch vụ", "Nay mới 5 triệu" */
export const nay: Reader = (source, i) =>
  BEFORE_NAY.has(source.tokens[i - 1]) || word(source, i + 1) === 'mai'
    ? undefined
    : now(source.published, i + 1);

/** "bây giờ", "lúc này" */
export const thisMoment: Reader = (source, i) =>
  /^(?:bây giờ|lúc này)$/.test(pair(source, i)) ? now(source.published, i + 2) : undefined;

/** "cùng kỳ", "cùng kỳ năm 2022", "cùng kỳ năm trước", "cùng thời điểm năm ngoái": only ever a base of comparison */
export const samePeriod: Reader = (source, i) => {
  const moment = pair(source, i + 1) === 'thời điểm';
  if (!moment && !/^k[ỳì]$/.test(word(source, i + 1))) return undefined;
  const to = i + (moment ? 3 : 2);
  const next = word(source, to) === 'của' ? to + 1 : to;
  const year = yearAfter(source, next) ?? relativeYear(source, next);
  if (year) return { to: year.to, sort: 'base', start: dateOf(year.y), end: dateOf(year.y) };
  return { to, sort: 'base' };
};

function now(published: CalendarDate | undefined, to: number): Reading {
  return { to, sort: 'asOf', end: published };
}
