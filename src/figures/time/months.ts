import { isJoint, monthYear, small, word, yearAfter } from './atoms.ts';
import { type CalendarDate, dateOf, isDate } from './calendar.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { quarter } from './quarters.ts';
import { bareYear, near, relativeYear } from './relative.ts';
import { NUMBER_WORDS } from './words.ts';

/** "tháng 7/2023", "tháng 7 năm 2023", "tháng 6.2024", "tháng 7", "tháng 7, 8/2023", "tháng 1-6/2023", "tháng trước" */
export const month: Reader = (source, i) => {
  const at = i + 1;
  const listed = monthList(source, at);
  if (listed) return listed;
  const first = oneMonth(source, at);
  return first ?? near(source, i, at, 'month');
};

function oneMonth(source: Source, at: number): Reading | undefined {
  const dotted = monthYear(source, at);
  if (dotted) return { to: dotted.to, start: dotted.date, end: dotted.date };
  const m = small(source, at);
  if (!m || !isDate({ m: m.value })) return undefined;
  const year = yearAfter(source, m.to) ?? bareYear(source, m.to);
  if (!year && NUMBER_WORDS.has(word(source, at)) && !spelledMonth(source, at, m.to)) return undefined;
  // "tháng 7 này" keeps its number; "tháng 7 năm ngoái" takes the year it names
  const relative = year ? undefined : relativeYear(source, m.to);
  const date = dateOf(year?.y ?? relative?.y, m.value);
  return { to: year?.to ?? relative?.to ?? m.to, start: date, end: date };
}

/** "tháng ba" is March; "mỗi tháng một lần", "tháng hai kỳ" are not */
function spelledMonth(source: Source, at: number, to: number): boolean {
  if (/^(?:mỗi|hàng|hằng|một|hai|ba|sáu|chín|\d.*)$/.test(word(source, at - 2))) return false;
  return /^(?:|\n|[,.;:()]|đến|tới|và|tiếp|năm|này|qua|vừa|có|cả|đã)$/.test(word(source, to));
}

/** "tháng 7, 8/2023", "tháng 3 và 4", "tháng 7 và tháng 8/2023", "tháng 1-6/2023" */
function monthList(source: Source, at: number): Reading | undefined {
  const first = small(source, at);
  if (!first || !isDate({ m: first.value })) return undefined;
  const sign = word(source, first.to);
  if (!/^(?:-|–|,|và|đến|tới)$/.test(sign)) return undefined;
  const named = word(source, first.to + 1) === 'tháng';
  const next = first.to + (named ? 2 : 1);
  const last = oneMonth(source, next);
  const end = last?.end;
  if (!end?.m || end.d || first.value >= end.m) return undefined;
  // "tháng 3, 5 hồ sơ": a number after a comma or `và` is a month only where a year or the word says so
  if (!named && end.y === undefined && sign !== '-' && sign !== '–') return undefined;
  return { to: last!.to, joined: true, start: { ...end, m: first.value }, end };
}

/** "cuối năm 2020", "đầu tháng 9/2025", "giữa năm", "cuối quý I": a month, at the edge of a longer time */
export const edge: Reader = (source, i) => {
  const side = word(source, i);
  const next = word(source, i + 1);
  if (next === 'tháng') return month(source, i + 1);
  if (next === 'tuần') return undefined;
  if (next === 'quý') {
    const found = quarter(source, i + 1);
    return found?.start && edgeOf(side, found.start, found.end!, found.to);
  }
  const year = yearAfter(source, i + 1) ?? bareYear(source, i + 1) ?? relativeYear(source, i + 1);
  // "những tháng đầu năm 2024" does not say how many
  if (year && /^(?:tháng|quý)$/.test(word(source, i - 1))) return { to: year.to };
  if (year) return edgeOf(side, dateOf(year.y, 1), dateOf(year.y, 12), year.to);
  // "đầu năm" alone: of the year that the context gives
  return next === 'năm' ? edgeOf(side, { m: 1 }, { m: 12 }, i + 2) : undefined;
};

function edgeOf(side: string, start: CalendarDate, end: CalendarDate, to: number): Reading {
  const middle = { ...end, m: Math.floor(((start.m ?? 1) + (end.m ?? 12)) / 2) };
  const date = side === 'đầu' ? start : side === 'cuối' ? end : middle;
  return { to, start: date, end: date };
}

/** "T6/2023", "T12-2022" */
export const monthSign: Reader = (source, i) => {
  const m = Number(word(source, i).slice(1));
  const year = isJoint(source, i + 1) ? yearAfter(source, i + 1) : undefined;
  return year && isDate({ m })
    ? { to: year.to, start: dateOf(year.y, m), end: dateOf(year.y, m) }
    : undefined;
};
