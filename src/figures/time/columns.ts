import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';
import { headOf } from '../table.ts';
import { spanAt } from '../within.ts';
import { glued, word, yearAt } from './atoms.ts';
import { dateOf, monthsOf } from './calendar.ts';
import type { Reading, Source, TimeExpression, TimeSort } from './expression.ts';
import type { Found } from './scan.ts';

/** Whether a token only separates the cells of a table that was written out as text. */
function isSeparator(token: Token | undefined): boolean {
  return token?.kind === 'break' || token?.text === '|' || token?.text === ';';
}

/**
 * The head of a table from token `at`: "2010 2012 2015", "Năm | 2015 | 2016".
 * Three years in a row; two, where nothing else follows in the line.
 */
export function columnYears(source: Source, at: number): Found[] | undefined {
  if (yearAt(source, at) === undefined) return undefined;
  const years: Found[] = [];
  let last = 0;
  let to = at;
  for (;;) {
    const y = yearAt(source, to);
    if (y === undefined || y <= last) break;
    last = y;
    years.push({ from: to, to: to + 1, start: dateOf(y), end: dateOf(y), sort: 'column' });
    to++;
    if (word(source, to) === '%') return undefined;
    while (isSeparator(source.tokens[to]) && yearAt(source, to + 1) !== undefined) to++;
  }
  const closed = isSeparator(source.tokens[to]) || source.tokens[to]?.kind === undefined;
  return years.length >= 3 || (years.length === 2 && closed) ? years : undefined;
}

/** Gives the figures of a table the year of their column: rows of as many figures as the head has years. */
export function ofColumns(
  figures: readonly Draft[],
  times: readonly TimeExpression[],
  tokens: readonly Token[],
): Map<Draft, TimeExpression> {
  const found = new Map<Draft, TimeExpression>();
  let head: TimeExpression[] = [];
  let t = 0;
  for (let f = 0; f < figures.length; ) {
    for (; t < times.length && times[t]!.from < figures[f]!.first; t++) {
      const time = times[t]!;
      // a new time in prose ends the table
      if (time.sort !== 'column') head = [];
      else head = times[t - 1]?.sort === 'column' ? [...head, time] : [time];
    }
    const row = rowFrom(figures, f, tokens);
    if (head.length > 1 && row === head.length)
      for (let k = 0; k < row; k++) found.set(figures[f + k]!, head[k]!);
    f += row;
  }
  return found;
}

/** How many figures from `f` on follow one another with only separators between. */
function rowFrom(figures: readonly Draft[], f: number, tokens: readonly Token[]): number {
  let count = 1;
  while (figures[f + count]) {
    let at = figures[f + count - 1]!.last + 1;
    while (isSeparator(tokens[at])) at++;
    if (at !== figures[f + count]!.first) break;
    count++;
  }
  return count;
}

const HEADS = new Set<TimeSort>(['period', 'asOf', 'column', 'name']);

/** The time in the head of a figure's column: `Xã | Hạng 2023 | Hạng 2024`. */
export function ofHead(
  { first }: Draft,
  times: readonly TimeExpression[],
  tokens: readonly Token[],
): TimeExpression | undefined {
  let at = tokens[first - 1]?.text === '|' ? headOf(tokens, first) : undefined;
  for (; at !== undefined && !isSeparator(tokens[at]); at++) {
    const time = spanAt(times, at);
    if (time && HEADS.has(time.sort)) return time;
  }
  return undefined;
}

/** A year that a row or a column of a table is about. */
export function tableYear(source: Source, i: number): Reading | undefined {
  const y = yearAt(source, i);
  return y && (headsRow(source, i) || endsCell(source, i)) ? { ...monthsOf(y), to: i + 1 } : undefined;
}

/** "Thực hiện 2024 | Kế hoạch 2025": a year at the end of a cell in the head of a table. */
function endsCell(source: Source, i: number): boolean {
  const { tokens } = source;
  if (
    tokens[i - 1]?.kind !== 'word' ||
    glued(source, i) ||
    (tokens[i + 1] && !/^[|\n]$/.test(tokens[i + 1]!.text))
  )
    return false;
  for (let at = i - 1; at > i - 40; at--) {
    const token = tokens[at];
    if (token?.text === '|') return true;
    if (!token || token.kind === 'break') break;
  }
  return tokens[i + 1]?.text === '|';
}

/** "2015 | 1.120.000 | 720.000": a year at the head of a line, or after `sơ bộ`, `ước`, and nothing but numbers after it. */
function headsRow(source: Source, i: number): boolean {
  const { tokens } = source;
  const before = tokens[i - 1];
  if (before && before.kind !== 'break' && !/^(?:prel|\.|bộ|ước|tính|\|)$/.test(before.text)) return false;
  if (tokens[i + 1]?.kind !== 'number' && word(source, i + 1) !== '|') return false;
  for (let at = i + 1; at < i + 40; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break') return true;
    if (token.kind === 'word') return false;
  }
  return true;
}
