import { afterWord, single, word } from './atoms.ts';
import { addDays, type CalendarDate, weekdayOf } from './calendar.ts';
import { DAY_WORDS, day, NEAR_DAYS, near } from './days.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { DAY_PARTS, SHIFTS, WEEKDAYS } from './words.ts';

/** "chiều 12/7", "sáng ngày 24/4", "tối 29.7", "chiều nay": the part of the day adds nothing to the date */
export const dayPart: Reader = (source, i) => {
  const at = i + 1;
  const shift = NEAR_DAYS.get(word(source, at));
  if (shift !== undefined) return near(source, shift, at);
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
  if (date && (word(source, at) === 'ngày' || date.end?.y || DAY_WORDS.has(source.tokens[at])))
    return onWeekday(date, number, source.published);
  return (
    weekdayNear(source, i + 2, number) ?? (DAY_PARTS.has(source.tokens[i - 1]) ? { to: i + 2 } : undefined)
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
  const of = afterWord(source, i, 'của');
  const at = afterWord(source, of, 'tuần');
  const week = at > of;
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
