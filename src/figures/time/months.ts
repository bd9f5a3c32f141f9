import { isJoint, monthYear, small, word, yearAfter, yearAt } from './atoms.ts';
import { addMonths, type CalendarDate, dateOf, isDate } from './calendar.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { NUMBER_WORDS, QUARTER, ROMAN, SHIFTS } from './words.ts';

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

/** "quý I/2024", "quý 1 năm 2024", "quý II-2022", "quý ba", "quý I, II năm 2024", "quý trước" */
export const quarter: Reader = (source, i) => {
  const at = i + 1;
  const dotted = /^0?([1-4])\.((?:19|20)\d\d)$/.exec(word(source, at)); // "quý 3.2023"
  if (dotted) return { to: at + 1, ...quartersOf(Number(dotted[1]), Number(dotted[1]), Number(dotted[2])) };
  const first = quarterNumber(source, at);
  if (!first) return near(source, i, at, 'quarter');
  const sign = word(source, first.to);
  const again = first.to + (QUARTER.has(word(source, first.to + 1)) ? 2 : 1);
  const second = /^(?:-|–|,|và|đến|tới)$/.test(sign) ? quarterNumber(source, again) : undefined;
  // "quý II-2022": the joint leads to the year, not to a second quarter
  const last =
    second && second.value > first.value && (ROMAN.has(word(source, again)) || yearAfter(source, second.to))
      ? second
      : first;
  const year = yearAfter(source, last.to) ?? bareYear(source, last.to) ?? relativeYear(source, last.to);
  return { to: year?.to ?? last.to, ...quartersOf(first.value, last.value, year?.y) };
};

function quarterNumber(source: Source, at: number): { value: number; to: number } | undefined {
  const text = word(source, at);
  const value = ROMAN.get(text) ?? (/^0?[1-4]$/.test(text) ? Number(text) : undefined);
  if (value !== undefined) return { value, to: at + 1 };
  if (text === 'đầu' && word(source, at + 1) === 'năm') return { value: 1, to: at + 1 };
  if (text === 'cuối' && word(source, at + 1) === 'năm') return { value: 4, to: at + 1 };
  const spelled = NUMBER_WORDS.get(text === 'nhất' ? 'một' : text);
  return spelled !== undefined && spelled <= 4 ? { value: spelled, to: at + 1 } : undefined;
}

/** "T6/2023", "T12-2022" */
export const monthSign: Reader = (source, i) => {
  const m = Number(word(source, i).slice(1));
  const year = isJoint(source, i + 1) ? yearAfter(source, i + 1) : undefined;
  return year && isDate({ m })
    ? { to: year.to, start: dateOf(year.y, m), end: dateOf(year.y, m) }
    : undefined;
};

/** "Q1/2024", "Q.I/2024" */
export const quarterSign: Reader = (source, i) => {
  const value = Number(word(source, i).slice(1));
  const year = yearAfter(source, i + 1);
  return year && { to: year.to, ...quartersOf(value, value, year.y) };
};

function quartersOf(first: number, last: number, y?: number): { start: CalendarDate; end: CalendarDate } {
  return { start: dateOf(y, first * 3 - 2), end: dateOf(y, last * 3) };
}

/** "6 tháng đầu năm 2023", "sáu tháng cuối năm", "9 tháng năm 2023", "6 tháng/2023", "6 tháng đầu 2024", "3 quý đầu năm" */
export const months: Reader = (source, i) => {
  const n = small(source, i);
  if (!n || n.value < 1) return undefined;
  const unit = word(source, n.to) === 'tháng' ? 1 : QUARTER.has(word(source, n.to)) ? 3 : 0;
  const count = n.value * unit;
  if (!unit || count > 12) return undefined;
  let at = n.to + 1;
  const side = /^(?:đầu|cuối)$/.test(word(source, at)) ? word(source, at) : undefined;
  if (side) at++;
  if (word(source, at) === 'tiên' || word(source, at) === 'cùng') at++;
  const year = yearAfter(source, at) ?? (side ? bareYear(source, at) : undefined) ?? relativeYear(source, at);
  if (!year && side && word(source, at) === 'năm') return { to: at + 1, ...monthsOf(side, count) };
  if (year) return { to: year.to, ...monthsOf(side, count, year.y) };
  return unit === 1 ? monthsAlone(source, i, at, count) : undefined;
};

const REPORTED = new Set(['liệu', 'quả', 'kết', 'kế', 'chung', 'cáo', 'hình', 'tác', 'tính']);

/** "6 tháng, cả nước có …", "Số liệu 9 tháng: …", "lũy kế 11 tháng": the first months of the year that is reported on */
function monthsAlone(source: Source, i: number, to: number, count: number): Reading | undefined {
  const before = word(source, i - 1);
  const { y, m } = source.published ?? {};
  const opens = i === 0 || source.tokens[i - 1]!.kind !== 'word';
  // a report in October speaks of nine months
  const due = m !== undefined && count >= 2 && (count === m - 1 || count === m);
  const quarters = count === 3 || count === 6 || count === 9;
  const after = /^(?:trong|qua|sau|suốt)$/.test(before) && due && quarters;
  const inside = before === 'trong' && word(source, to) === ',' && quarters && opensSentence(source, i - 1);
  // "Doanh thu 10 tháng tăng 2,5%"
  const told = due && /^(?:tăng|giảm|đạt|ước|thu|vượt)$/.test(word(source, to));
  if (!REPORTED.has(before) && !after && !inside && !told && !(opens && (quarters || due))) return undefined;
  if (/^(?:qua|trước|sau|tới|nữa|tiếp|kế|liên|liền|tuổi|kể|một|vừa|gần)$/.test(word(source, to)))
    return undefined;
  // the months must be over, and not long ago
  if (m !== undefined && y !== undefined && (m < count || m > count + 3))
    return { to, ...monthsOf(undefined, count, m < count ? y - 1 : y) };
  return { to, ...monthsOf(undefined, count) };
}

function opensSentence({ tokens }: Source, i: number): boolean {
  return i === 0 || tokens[i - 1]!.kind === 'break' || tokens[i - 1]!.text === '.';
}

function monthsOf(
  side: string | undefined,
  count: number,
  y?: number,
): { start: CalendarDate; end: CalendarDate } {
  return side === 'cuối'
    ? { start: dateOf(y, 13 - count), end: dateOf(y, 12) }
    : { start: dateOf(y, 1), end: dateOf(y, count) };
}

/** "nửa đầu năm 2024", "nửa đầu 2024", "nửa cuối năm", "nửa năm đầu 2024", "nửa đầu tháng 7/2023" */
export const half: Reader = (source, i) => {
  let at = i + 1;
  const inner = word(source, at) === 'năm';
  if (inner) at++;
  const side = word(source, at);
  if (side !== 'đầu' && side !== 'cuối') return undefined;
  at++;
  if (word(source, at) === 'tháng') return month(source, at);
  const year = yearAfter(source, at) ?? bareYear(source, at) ?? relativeYear(source, at);
  if (year) return { to: year.to, ...monthsOf(side, 6, year.y) };
  if (!inner && word(source, at) !== 'năm') return undefined;
  return { to: inner ? at : at + 1, ...monthsOf(side, 6) };
};

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
  if (year) return edgeOf(side, dateOf(year.y, 1), dateOf(year.y, 12), year.to);
  // "đầu năm" alone: of the year that the context gives
  return next === 'năm' ? edgeOf(side, { m: 1 }, { m: 12 }, i + 2) : undefined;
};

function edgeOf(side: string, start: CalendarDate, end: CalendarDate, to: number): Reading {
  const middle = { ...end, m: Math.floor(((start.m ?? 1) + (end.m ?? 12)) / 2) };
  const date = side === 'đầu' ? start : side === 'cuối' ? end : middle;
  return { to, start: date, end: date };
}

/** A year without `năm`: "nửa đầu 2024", "tháng 7 2023". */
function bareYear(source: Source, i: number): { y: number; to: number } | undefined {
  const y = yearAt(source, i);
  return y === undefined ? undefined : { y, to: i + 1 };
}

/** "năm nay", "năm ngoái", "năm trước" */
export function relativeYear(source: Source, i: number): { y: number; to: number } | undefined {
  const at = word(source, i) === 'của' ? i + 1 : i;
  if (word(source, at) !== 'năm' || source.published?.y === undefined) return undefined;
  const shift = SHIFTS.at(source.tokens, at + 1);
  if (!shift || /^(?:mai|kia)$/.test(word(source, at + 1))) return undefined;
  return { y: source.published.y + shift.value, to: at + 1 + shift.length };
}

/** "tháng trước", "quý này", "tháng vừa qua": counted from the publication */
function near(source: Source, i: number, at: number, unit: 'month' | 'quarter'): Reading | undefined {
  const shift = SHIFTS.at(source.tokens, at);
  // "2 tháng trước", "hàng tháng": lengths, read elsewhere
  if (!shift || /^(?:mai|kia|ngoái)$/.test(word(source, at)) || small(source, i - 1)) return undefined;
  const to = at + shift.length;
  const { published } = source;
  if (published?.m === undefined) return { to };
  if (unit === 'month') {
    const date = addMonths(published, shift.value);
    return { to, start: date, end: date };
  }
  const start = addMonths({ ...published, m: published.m - ((published.m - 1) % 3) }, 3 * shift.value);
  return { to, start, end: addMonths(start, 2) };
}
