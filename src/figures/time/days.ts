import { digitsDate, glued, isJoint, monthYear, small, word, yearAfter } from './atoms.ts';
import { addDays, type CalendarDate, dateOf, isDate, weekdayOf } from './calendar.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { DAY_PARTS, SHIFTS, WEEKDAYS } from './words.ts';

const DAY_WORDS = new Set(['ngày', 'mồng', 'mùng', 'hôm', 'rạng']);

/** "ngày 12/7/2023", "ngày 12 tháng 7 năm 2023", "ngày mồng 3 tháng ba", "ngày 12-15/7", "ngày 12 và 13/7" */
export const day: Reader = (source, i) => {
  let at = i;
  while (at < i + 3 && DAY_WORDS.has(word(source, at))) at++;
  return dayList(source, at) ?? spelled(source, at) ?? plain(source, at);
};

function plain(source: Source, i: number): Reading | undefined {
  const found = digitsDate(source, i);
  if (!found) return undefined;
  // "ngày 27/02/2023 09:04", "ngày 12/7 năm 2023"
  const year =
    found.date.y === undefined && word(source, found.to) === 'năm' ? yearAfter(source, found.to) : undefined;
  if (year) return single({ ...found.date, y: year.y }, year.to);
  return single(found.date, found.to);
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

/** "12-15/7/2023", "12 và 13/7", "12, 13/7" */
export function dayList(source: Source, i: number): Reading | undefined {
  const first = small(source, i);
  if (!first || !/^(?:-|–|và|,|đến)$/.test(word(source, first.to))) return undefined;
  const at = first.to + 1;
  const last = word(source, at + 1) === '/' ? digitsDate(source, at) : undefined;
  const end = last ? { date: last.date, to: last.to } : spelledEnd(source, at);
  if (!end?.date.d || first.value >= end.date.d) return undefined;
  return { to: end.to, joined: true, start: { ...end.date, d: first.value }, end: end.date };
}

function spelledEnd(source: Source, i: number): { date: CalendarDate; to: number } | undefined {
  const found = spelled(source, i);
  return found?.end && { date: found.end, to: found.to };
}

const single = (date: CalendarDate, to: number): Reading => ({ to, start: date, end: date });

const NEAR_DAYS: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['qua', -1],
  ['kia', -2],
  ['mai', 1],
]);

/** "hôm nay", "ngày hôm qua", "ngày mai": counted from the day of publication */
export const nearDay: Reader = (source, i) => {
  const { published } = source;
  let at = i;
  while (at < i + 2 && /^(?:ngày|hôm|bữa)$/.test(word(source, at))) at++;
  const shift = NEAR_DAYS.get(word(source, at));
  if (at === i || shift === undefined) return undefined;
  if (word(source, at) === 'kia')
    return near(published, word(source, at - 1) === 'ngày' && at - i === 1 ? 2 : -2, at);
  return near(published, shift, at);
};

function near(published: CalendarDate | undefined, days: number, at: number): Reading {
  return published?.d === undefined ? { to: at + 1 } : single(addDays(published, days), at + 1);
}

/** "chiều 12/7", "sáng ngày 24/4", "tối 29.7", "chiều nay": the part of the day adds nothing to the date */
export const dayPart: Reader = (source, i) => {
  const at = i + 1;
  const shift = NEAR_DAYS.get(word(source, at));
  if (shift !== undefined) return near(source.published, shift, at);
  return day(source, at) ?? weekday(source, at);
};

/** "Thứ Hai, 07/10/2024", "chủ nhật ngày 9 tháng 4", "thứ tư tuần tới", "thứ ba vừa rồi" */
export const weekday: Reader = (source, i) => {
  const sunday = word(source, i + 1) === 'nhật' && /^(?:chủ|chúa)$/.test(word(source, i));
  const number = sunday ? 0 : word(source, i) === 'thứ' ? WEEKDAYS.get(word(source, i + 1)) : undefined;
  if (number === undefined) return undefined;
  let at = i + 2;
  if (/^(?:,|-|–|\()$/.test(word(source, at))) at++;
  const date = day(source, at);
  if (date && (word(source, at) === 'ngày' || date.end?.y || DAY_WORDS.has(word(source, at))))
    return onWeekday(date, number, source.published);
  return (
    weekdayNear(source, i + 2, number) ?? (DAY_PARTS.has(word(source, i - 1)) ? { to: i + 2 } : undefined)
  );
};

/** "thứ hai ngày 6/2": the year in which that day is a Monday, this year's neighbour at most. */
function onWeekday(date: Reading, number: number, published: CalendarDate | undefined): Reading {
  if (date.end?.y !== undefined || !published?.y) return date;
  const y = [published.y, published.y - 1, published.y + 1].find(
    (one) => weekdayOf({ ...date.end, y: one }) === number,
  );
  return y === undefined ? date : { ...date, ...single({ ...date.end, y }, date.to) };
}

function weekdayNear(source: Source, i: number, number: number): Reading | undefined {
  let at = i;
  if (word(source, at) === 'của') at++;
  const week = word(source, at) === 'tuần';
  if (week) at++;
  const shift = SHIFTS.at(source.tokens, at);
  if (!shift || (!week && (shift.value === 0 || (shift.length === 1 && shift.value !== 1)))) return undefined;
  if (!week && /^(?:sau|mai)$/.test(word(source, at))) return undefined;
  const to = at + shift.length;
  if (source.published?.d === undefined) return { to };
  const today = weekdayOf(source.published) || 7;
  const target = number || 7;
  const days = week
    ? target - today + 7 * shift.value
    : ((target - today + (shift.value > 0 ? 6 : -7)) % 7) + (shift.value > 0 ? 1 : 0);
  return single(addDays(source.published, days), to);
}

/** "tuần trước", "tuần này": seven days from Monday */
export const week: Reader = (source, i) => {
  const shift = SHIFTS.at(source.tokens, i + 1);
  if (!shift) return undefined;
  const to = i + 1 + shift.length;
  if (source.published?.d === undefined) return { to };
  const start = addDays(source.published, 1 - (weekdayOf(source.published) || 7) + 7 * shift.value);
  return { to, start, end: addDays(start, 6) };
};

/** "12/7/2023", "30.12.2016", "2024-03-15", "11-2022", "12/2020", "1.2021" without a word before them */
export const bareDate: Reader = (source, i) => {
  if (glued(source, i) && /[\p{L}\p{N}/.-]/u.test(word(source, i - 1).slice(-1))) return undefined;
  const date = digitsDate(source, i);
  if (date?.date.y !== undefined && closed(source, date.to)) return single(date.date, date.to);
  const month = monthYear(source, i);
  if (!month || !closed(source, month.to) || word(source, i - 1) === 'số') return monthSpelled(source, i);
  // "1.2021" may be a decimal in the English style: only a date word makes it a month
  return /\./.test(word(source, i)) ? undefined : single(month.date, month.to);
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
  if (!found || found.date.y !== undefined || !closed(source, found.to)) return undefined;
  return isEnd(source, found.to) ? single(found.date, found.to) : undefined;
}

const AFTER_DATE = new Set([
  '',
  '\n',
  ',',
  '.',
  ';',
  ':',
  ')',
  '(',
  'đến',
  'tới',
  'năm',
  'đã',
  'có',
  'cả',
  'toàn',
  'là',
  'và',
  'tại',
  'ở',
  '-',
  '–',
]);

function isEnd(source: Source, i: number): boolean {
  return AFTER_DATE.has(word(source, i));
}
