import { phraseSet } from '../../text/phrases.ts';
import { pair, word, yearAfter } from './atoms.ts';
import { type CalendarDate, dateOf } from './calendar.ts';
import type { Reader, Reading } from './expression.ts';
import { relativeYear } from './months.ts';

// after "đến", "tới", "cho đến": the time of publication
const NOW_AFTER_TO = phraseSet(
  'nay, giờ, bây giờ, hiện tại, hiện nay, hôm nay, lúc này, thời điểm này, thời điểm hiện tại, thời điểm hiện nay',
);

/** "đến nay", "tới nay", "cho đến nay", "tính đến thời điểm này", "đến thời điểm hiện tại" */
export const toNow: Reader = (source, i) => {
  const moment = NOW_AFTER_TO.at(source.tokens, i + 1);
  return moment && now(source.published, i + 1 + moment.length);
};

// "hiện có", "hiện đã", "Hiện, …": not "thực hiện", "hiện đại"
const AFTER_HIEN = new Set('có đã đang còn là cả toàn mới chỉ vẫn tỉnh tổng số tỷ trên thành ,'.split(' '));
const BEFORE_HIEN = new Set('thực phát thể biểu xuất tái ẩn hiển hành'.split(' '));

/** "hiện nay", "hiện tại", "hiện", "hiện có" */
export const hien: Reader = (source, i) => {
  if (BEFORE_HIEN.has(word(source, i - 1))) return undefined;
  if (/^(?:nay|tại)$/.test(word(source, i + 1))) return now(source.published, i + 2);
  return AFTER_HIEN.has(word(source, i + 1)) ? now(source.published, i + 1) : undefined;
};

// "nay là 8 triệu", "nay đã có 161 dịch vụ": not "ngày nay", "lâu nay", "năm nay"
const AFTER_NAY = new Set('là đã có còn đạt lên'.split(' '));
const BEFORE_NAY = new Set(
  'năm tháng hôm ngày lâu xưa trước từ quý sáng trưa chiều tối đêm nơi đời'.split(' '),
);

/** "nay là", "nay đã", "bây giờ", "lúc này" */
export const nay: Reader = (source, i) =>
  (AFTER_NAY.has(word(source, i + 1)) || source.tokens[i + 1]?.kind === 'number') &&
  !BEFORE_NAY.has(word(source, i - 1))
    ? now(source.published, i + 1)
    : undefined;

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
  return { to, sort: 'asOf', ...(published && { end: published }) };
}
