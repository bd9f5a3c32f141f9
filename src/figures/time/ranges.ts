import { words } from '../../text/phrases.ts';
import { word } from './atoms.ts';
import { addMonths, type CalendarDate, compare } from './calendar.ts';
import type { Source } from './expression.ts';
import type { Found } from './scan.ts';

const TO = words('đến tới - –');

/** Joins "từ X đến Y", "X - Y" of two dates and "từ đầu năm đến nay" into one. */
export function joinRanges(source: Source, found: Found[]): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const range = last && joinTwo(source, last, next);
    if (range) joined[joined.length - 1] = range;
    else joined.push(next);
  }
  return joined;
}

function joinTwo(source: Source, a: Found, b: Found): Found | undefined {
  if (a.sort === 'clock') return ofClock(source, a, b);
  if (!a.start || a.sort || !b.end || (b.sort && b.sort !== 'asOf')) return undefined;
  const opened = hasFrom(source, a);
  if (b.sort === 'asOf') return opened && b.from === a.to ? rangeOf(a, b, opened) : undefined;
  if (word(source, a.to) === 'và' && a.to + 1 === b.from)
    return follow(a, b) ? rangeOf(a, b, false) : undefined;
  if (!opened && !(a.start.d && b.end.d)) return undefined;
  let at = a.to;
  if (!TO.has(source.tokens[at++])) return undefined;
  while (at < b.from && /^(?:hết|ngày|khoảng|cuối|thời|điểm)$/.test(word(source, at))) at++;
  return at === b.from ? rangeOf(a, b, opened) : undefined;
}

/** "17 giờ ngày 25/7", "16:08, 27/04/2022": the hour adds nothing to the date. */
function ofClock(source: Source, a: Found, b: Found): Found | undefined {
  if (b.start?.d === undefined || b.sort) return undefined;
  const next = word(source, a.to) === ',' ? a.to + 1 : a.to;
  return next === b.from ? { ...b, from: a.from } : undefined;
}

/** "năm 2008 và quý I/2009": one begins where the other ends. */
function follow(a: Found, b: Found): boolean {
  if (a.end?.y === undefined || b.start?.y === undefined || a.end.d || b.start.d) return false;
  const next = addMonths({ ...a.end, m: a.end.m ?? 12 }, 1);
  return compare(next, b.start) === 0;
}

/** Whether "từ" stands before, or one word further. */
function hasFrom(source: Source, { from }: Found): boolean {
  return (
    word(source, from - 1) === 'từ' || (word(source, from - 2) === 'từ' && word(source, from - 1) === 'ngày')
  );
}

function rangeOf(a: Found, b: Found, opened: boolean): Found | undefined {
  // "từ đầu năm 2022 đến hết tháng 9"
  const end = b.end!.y === undefined && a.start!.y !== undefined ? { ...b.end!, y: a.start!.y } : b.end!;
  const start = withYear(a.start!, end);
  if (start.y !== undefined && end.y !== undefined && compare(start, end) > 0) return undefined;
  const from = opened ? a.from - 1 : a.from;
  // "từ đầu năm 2024 đến nay": as fine at the start as at the end
  const month = end.m && !start.m ? { ...start, m: 1 } : start;
  const fine = end.d && month.m && !month.d ? { ...month, d: 1 } : month;
  return { from, to: b.to, joined: true, start: fine, end };
}

/** "từ 15/12 đến 14/6/2023" began in the year before. */
function withYear(start: CalendarDate, end: CalendarDate): CalendarDate {
  if (start.y !== undefined || end.y === undefined) return start;
  const y = compare({ ...start, y: end.y }, end) > 0 ? end.y - 1 : end.y;
  return { ...start, y };
}
