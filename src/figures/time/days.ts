import { counted } from '../../text/numerals.ts';
import { words } from '../../text/phrases.ts';
import { digitsDate, glued, isCut, isJoint, monthYear, single, small, word, yearAfter } from './atoms.ts';
import { dateOf, isDate } from './calendar.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { shifted } from './relative.ts';

export const DAY_WORDS = words('ngày mồng mùng hôm rạng');

/** "ngày 12/7/2023", "ngày 12 tháng 7 năm 2023", "ngày mồng 3 tháng ba", "ngày 12-15/7", "ngày 12 và 13/7" */
export const day: Reader = (source, i) => {
  let at = i;
  while (at < i + 3 && DAY_WORDS.has(source.tokens[at])) at++;
  return dayList(source, at) ?? spelled(source, at) ?? plain(source, at);
};

function plain(source: Source, i: number): Reading | undefined {
  const found = digitsDate(source, i);
  if (!found?.end || found.end.y !== undefined || word(source, found.to) !== 'năm') return found;
  // "ngày 12/7 năm 2023", not "ngày 27/02/2023 09:04"
  const year = yearAfter(source, found.to);
  return year ? single(dateOf(year.y, found.end.m, found.end.d), year.to) : found;
}

/** "12 tháng 7 năm 2023", "12 tháng 7" */
export function spelled(source: Source, i: number): Reading | undefined {
  const d = small(source, i);
  if (!d || word(source, d.to) !== 'tháng') return undefined;
  const m = small(source, d.to + 1);
  if (!m) return undefined;
  const year = yearAfter(source, m.to);
  const date = dateOf(year?.y, m.value, d.value);
  return isDate(date) ? single(date, year?.to ?? m.to) : undefined;
}

const DAYS_JOINED = words(', và đến - –');

/** "12-15/7/2023", "12 và 13/7", "12, 13/7" */
export function dayList(source: Source, i: number): Reading | undefined {
  const first = small(source, i);
  if (!first || !DAYS_JOINED.has(source.tokens[first.to])) return undefined;
  const at = first.to + 1;
  const last = word(source, at + 1) === '/' ? digitsDate(source, at) : spelled(source, at);
  return last?.end?.d && first.value < last.end.d
    ? { ...last, start: dateOf(last.end.y, last.end.m, first.value), joined: true }
    : undefined;
}

const BEFORE_NEAR = words('ngày hôm bữa');

export const NEAR_DAYS = counted('kia qua nay mai', -2);

/** "hôm nay", "ngày hôm qua", "ngày mai": counted from the day of publication */
export const nearDay: Reader = (source, i) => {
  let at = i;
  while (at < i + 2 && BEFORE_NEAR.has(source.tokens[at])) at++;
  const shift = NEAR_DAYS.get(word(source, at));
  if (at === i || shift === undefined) return undefined;
  // "ngày kia" is to come
  const later = shift === -2 && at === i + 1 && word(source, i) === 'ngày';
  return near(source, later ? 2 : shift, at);
};

export function near(source: Source, days: number, at: number): Reading {
  return single(shifted(source, 'day', days), at + 1);
}

/** "12/7/2023", "30.12.2016", "2024-03-15", "11-2022", "12/2020", "1.2021" without a word before them */
export const bareDate: Reader = (source, i) => {
  if (isCut(source, i)) return undefined;
  const date = digitsDate(source, i);
  if (date?.end?.y !== undefined && closed(source, date.to)) return date;
  const month = monthYear(source, i);
  if (!month || !closed(source, month.to) || word(source, i - 1) === 'số') return monthSpelled(source, i);
  // "1.2021" may be a decimal in the English style: only a date word makes it a month
  return word(source, i).includes('.') ? undefined : month;
};

/** "7 tháng 5 năm 1954" without `ngày`; "12 tháng 7" alone would be twelve months */
function monthSpelled(source: Source, i: number): Reading | undefined {
  const found = spelled(source, i);
  return found?.end?.y === undefined ? undefined : found;
}

/** "15/2020/NĐ-CP" is a document: no sign and letter may follow. */
function closed(source: Source, to: number): boolean {
  if (!glued(source, to)) return true;
  if (/^[\p{L}\p{N}%]/u.test(word(source, to))) return false;
  return !(
    isJoint(source, to) &&
    word(source, to) !== '.' &&
    glued(source, to + 1) &&
    /^[\p{L}\p{N}]/u.test(word(source, to + 1))
  );
}

/** "từ 9/3", "đến 15/3", "chiều 12/7": after these words two numbers may be a date, if nothing is counted after them */
export function datelike(source: Source, i: number): Reading | undefined {
  const found = digitsDate(source, i);
  if (!found?.end || found.end.y !== undefined || !closed(source, found.to)) return undefined;
  // "trước 31/10 khắc phục xong"
  return AFTER_DATE.has(source.tokens[found.to]) || word(source, i - 1) === 'trước' ? found : undefined;
}

const AFTER_DATE = words(' \n , . ; : ) ( đến tới năm đã có cả toàn là và tại ở - –');
