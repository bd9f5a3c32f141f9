import { isDigits } from '../../text/digits.ts';
import { words } from '../../text/phrases.ts';
import { type CalendarDate, dateOf, isDate } from './calendar.ts';
import type { Reading, Source } from './expression.ts';
import { NUMBER_WORDS } from './words.ts';

/** The text of token `i`, empty outside. */
export function word({ tokens }: Source, i: number): string {
  return tokens[i]?.text ?? '';
}

/** Words `i` and `i + 1`, as one key into a table of phrases. */
export function pair(source: Source, i: number): string {
  return `${word(source, i)} ${word(source, i + 1)}`;
}

/** Whether nothing stands between token `i` and the one before it. */
export function glued({ tokens }: Source, i: number): boolean {
  return tokens[i - 1]?.end === tokens[i]?.start;
}

/** Whether what begins with token `i` is the rest of something: of `A2023`, `12/2023`, `1.5-2023`. */
export function isCut(source: Source, i: number): boolean {
  return glued(source, i) && /[\p{L}\p{N}/.-]$/u.test(word(source, i - 1));
}

export interface Small {
  value: number;
  to: number;
}

/** `6`, `06`, `sáu`, `mười`, `mười hai`: a number from 0 to 99 in one or two tokens. */
export function small(source: Source, i: number): Small | undefined {
  const text = word(source, i);
  if (isDigits(text, 1, 2)) return { value: Number(text), to: i + 1 };
  const value = NUMBER_WORDS.get(text);
  if (value === undefined) return undefined;
  const rest = text === 'mười' ? NUMBER_WORDS.get(word(source, i + 1)) : undefined;
  // "tháng mười năm 2017": the năm is the year's
  if (rest === undefined || (rest === 5 && yearAt(source, i + 2))) return { value, to: i + 1 };
  return { value: 10 + rest, to: i + 2 };
}

/** `2023`, four digits of this time; `91` only where `short` allows it. */
export function yearAt(source: Source, i: number, short = false): number | undefined {
  const text = word(source, i);
  const n = Number(text);
  if (isDigits(text, 4, 4)) return n >= 1800 && n < 2100 ? n : undefined;
  return short && isDigits(text, 2, 2) ? n + (n < 50 ? 2000 : 1900) : undefined;
}

const SLASH = words('/ - . – −');

/** Between two times: of a list, of a span. */
export const LISTED = words(', và');
export const TO = words('đến tới');
export const JOINING = words(', và đến tới - –');

/** The token after the word, if it stands at token `i`; else `i`. */
export function afterWord(source: Source, i: number, text: string): number {
  return word(source, i) === text ? i + 1 : i;
}

/** The sign that joins the parts of a date. */
export function isJoint(source: Source, i: number): boolean {
  return SLASH.has(source.tokens[i]);
}

/** `2023` after `năm`, `của năm`, `/`, `-`, `.`, or after nothing; the year and the token after it. */
export function yearAfter(source: Source, i: number): { y: number; to: number } | undefined {
  const at = word(source, i) === ',' || word(source, i) === 'của' ? i + 1 : i;
  const named = word(source, at) === 'năm' ? at + 1 : undefined;
  const to = named ?? (isJoint(source, i) ? i + 1 : undefined);
  const y = to && yearAt(source, to);
  return y ? { y, to: to + 1 } : undefined;
}

/** What is read of one date alone. */
export const single = (date: CalendarDate | undefined, to: number): Reading => ({
  start: date,
  end: date,
  to,
});

/**
 * A date in digits: `12/7/2023`, `12-7-2023`, `12.7.2023`, `2024-03-15`, `12/7`, `12.7`, `12-7`.
 * Without a year it may be any two numbers: the caller must know that a date is meant.
 */
export function digitsDate(source: Source, i: number): Reading | undefined {
  const text = word(source, i);
  const dotted = text.length > 2 ? /^(\d\d?)\.(\d\d?)(?:\.(\d{4}))?$/.exec(text) : null;
  if (dotted) return checked(dotted[3] ? Number(dotted[3]) : undefined, dotted[2], dotted[1], i + 1);
  if (!isJoint(source, i + 1)) return undefined;
  const sign = word(source, i + 1);
  if (isDigits(text, 4, 4) && word(source, i + 3) === sign && isDigits(word(source, i + 4), 2, 2))
    return checked(Number(text), word(source, i + 2), word(source, i + 4), i + 5);
  if (!isDigits(text, 1, 2)) return undefined;
  const rest = /^(\d\d?)(?:\.(\d{4}))?$/.exec(word(source, i + 2)); // "12/7.2023"
  if (!rest) return undefined;
  if (rest[2]) return checked(Number(rest[2]), rest[1], text, i + 3);
  const y = word(source, i + 3) === sign ? yearAt(source, i + 4, sign === '/') : undefined;
  return checked(y, rest[1], text, y === undefined ? i + 3 : i + 5);
}

function checked(
  y: number | undefined,
  m: string | undefined,
  d: string | undefined,
  to: number,
): Reading | undefined {
  const date = dateOf(y, Number(m), Number(d));
  return m && d && isDigits(m, 1, m.length) && isDate(date) ? single(date, to) : undefined;
}

/** `7/2023`, `7-2023`, `7.2023`: a month and its year. */
export function monthYear(source: Source, i: number): Reading | undefined {
  const text = word(source, i);
  const dotted = text.length > 5 ? /^(\d\d?)\.((?:19|20)\d\d)$/.exec(text) : null;
  const date = dotted
    ? dateOf(Number(dotted[2]), Number(dotted[1]))
    : isDigits(text, 1, 2) && isJoint(source, i + 1)
      ? dateOf(yearAt(source, i + 2), Number(text))
      : {};
  return date.y !== undefined && isDate(date) ? single(date, dotted ? i + 1 : i + 3) : undefined;
}
