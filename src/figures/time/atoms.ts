import { isYear } from '../../text/digits.ts';
import type { Found, Reading, Source } from './expression.ts';

/** The text of token `i`, empty outside. */
export function word({ tokens }: Source, i: number): string {
  return tokens[i]?.text ?? '';
}

/** Words `i` and `i + 1`, as one key into a table of phrases. */
export function pair(source: Source, i: number): string {
  return `${word(source, i)} ${word(source, i + 1)}`;
}

/** `2023`, four digits of this time. */
export function yearAt(source: Source, i: number): number | undefined {
  const text = word(source, i);
  if (!isYear(text)) return undefined;
  const n = Number(text);
  return n >= 1800 && n < 2100 ? n : undefined;
}

/** All readings are made here, of one shape, part by part: a spread is slow. */
export function foundAt(from: number, to: number, { start, end, sort, again, joined }: Reading): Found {
  return { from, to, start, end, sort, joined, again };
}
