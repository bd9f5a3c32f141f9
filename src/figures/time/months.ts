import { afterWord, isJoint, JOINING, monthYear, single, small, word, yearAfter } from './atoms.ts';
import { type CalendarDate, dateOf, isDate, monthsOf } from './calendar.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { quarter } from './quarters.ts';
import { bareYear, near, relativeYear, someYear } from './relative.ts';
import { NUMBER_WORDS } from './words.ts';

/** "tháng 7/2023", "tháng 7 năm 2023", "tháng 6.2024", "tháng 7", "tháng 7, 8/2023", "tháng 1-6/2023", "tháng trước" */
export const month: Reader = (source, i) => {
  const at = i + 1;
  return monthList(source, at) ?? oneMonth(source, at) ?? near(source, i, at, 'month');
};

function oneMonth(source: Source, at: number): Reading | undefined {
  const dotted = monthYear(source, at);
  if (dotted) return dotted;
  const m = small(source, at);
  if (!m || !isDate({ m: m.value })) return undefined;
  const year = yearAfter(source, m.to) ?? bareYear(source, m.to);
  if (!year && NUMBER_WORDS.has(word(source, at)) && !spelledMonth(source, at, m.to)) return undefined;
  // "tháng 7 này" keeps its number; "tháng 7 năm ngoái" takes the year it names
  const relative = year ? undefined : relativeYear(source, m.to);
  const { y, to } = year ?? relative ?? { to: m.to };
  return single(dateOf(y, m.value), to);
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
  if (!JOINING.has(source.tokens[first.to])) return undefined;
  const next = afterWord(source, first.to + 1, 'tháng');
  const last = oneMonth(source, next);
  if (!last?.end?.m || last.end.d || first.value >= last.end.m) return undefined;
  // "tháng 3, 5 hồ sơ": a number after a comma or `và` is a month only where a year or the word says so
  if (next === first.to + 1 && last.end.y === undefined && sign !== '-' && sign !== '–') return undefined;
  return { ...last, start: dateOf(last.end.y, first.value), joined: true };
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
  const year = someYear(source, i + 1);
  // "những tháng đầu năm 2024" does not say how many
  if (year && /^(?:tháng|quý)$/.test(word(source, i - 1))) return { to: year.to };
  if (year) return edgeOf(side, dateOf(year.y, 1), dateOf(year.y, 12), year.to);
  // "đầu năm" alone: of the year that the context gives
  return next === 'năm' ? edgeOf(side, { m: 1 }, { m: 12 }, i + 2) : undefined;
};

function edgeOf(side: string, start: CalendarDate, end: CalendarDate, to: number): Reading {
  const middle = { ...end, m: Math.floor(((start.m ?? 1) + (end.m ?? 12)) / 2) };
  return single(side === 'đầu' ? start : side === 'cuối' ? end : middle, to);
}

/** "T6/2023", "T12-2022" */
export const monthSign: Reader = (source, i) => {
  const m = Number(word(source, i).slice(1));
  const year = isJoint(source, i + 1) ? yearAfter(source, i + 1) : undefined;
  return year && isDate({ m }) ? { ...monthsOf(year.y, m), to: year.to } : undefined;
};
