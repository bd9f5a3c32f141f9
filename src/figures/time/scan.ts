import { heads } from '../../text/phrases.ts';
import { CLOCK_SIGNS, CLOCK_WORDS } from './clock.ts';
import { tableYear } from './columns.ts';
import { BARE_DAYS, DAYS } from './days.ts';
import type { Reading, Source } from './expression.ts';
import { COUNTS_OF_MONTHS, MONTHS } from './months.ts';
import { LENGTHS, NEAR } from './near.ts';
import { byWord, read } from './pattern.ts';
import { NUMBER_WORDS } from './values.ts';
import { BARE_YEARS, YEARS } from './years.ts';

/** A reading with its first token. */
export type Found = Reading & { from: number };

/** What may begin with a word. */
const WORDS = byWord(DAYS, MONTHS, YEARS, NEAR);
/** What may begin with a number, by the word or sign after it. */
const NUMBERS = byWord(CLOCK_SIGNS, BARE_DAYS, COUNTS_OF_MONTHS, LENGTHS, CLOCK_WORDS);
const YEAR_ALONE = byWord({ '': BARE_YEARS }).get('');

const HEADS = heads(() => [...WORDS.keys(), ...NUMBER_WORDS.keys()]);

/** Reads the tokens once from left to right; what is read is not read again. */
export function scan(source: Source): Found[] {
  const found: Found[] = [];
  const { tokens } = source;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const number = token.kind === 'number';
    const reading = number ? ofNumber(source, i) : HEADS.has(token) ? ofWord(source, i) : undefined;
    if (!reading) continue;
    found.push(foundAt(i, reading));
    i = reading.to - 1;
  }
  return found;
}

function ofWord(source: Source, i: number): Reading | undefined {
  const { text } = source.tokens[i]!;
  return read(WORDS.get(text), source, i) ?? (NUMBER_WORDS.has(text) ? ofNumber(source, i) : undefined);
}

// "30.12.2016", "12.7"; not "1.605"
const DOTTED = /^\d\d?\.\d\d?(?!\d)/;

// most numbers are seen to begin no time by their length and what follows
function ofNumber(source: Source, i: number): Reading | undefined {
  const { tokens } = source;
  const { kind, text } = tokens[i]!;
  if (kind === 'number' && text.length > 2) {
    if (DOTTED.test(text)) return read(NUMBERS.get('/'), source, i);
    return text.length === 4 ? (read(YEAR_ALONE, source, i) ?? tableYear(source, i)) : undefined;
  }
  const next = tokens[i + 1]?.text ?? '';
  // "mười hai tháng"
  const key = text === 'mười' && NUMBER_WORDS.has(next) ? (tokens[i + 2]?.text ?? '') : next;
  return read(NUMBERS.get(/^[hg](?!iờ)/.test(key) ? `${key[0]}…` : key), source, i);
}

// part by part: this runs for each expression, and a spread is slow
function foundAt(from: number, { to, start, end, sort, joined, again }: Reading): Found {
  return { from, to, start, end, sort, joined, again };
}
