import { valuesOf } from '../../text/phrases.ts';
import { yearAt } from './atoms.ts';
import { CLOCK_LETTERS, CLOCK_SIGNS, CLOCK_WORDS } from './clock.ts';
import { tableYear } from './columns.ts';
import { BARE_DAYS, DAYS, SIGNED_DAYS } from './days.ts';
import type { Found, Source } from './expression.ts';
import { COUNTS_OF_MONTHS, MONTHS } from './months.ts';
import { LENGTHS, NEAR } from './near.ts';
import { byWord, type Group, read } from './pattern.ts';
import { NUMBER_WORDS } from './values.ts';
import { BARE_YEARS, YEARS } from './years.ts';

/** What may begin with a word. */
const ofWord = valuesOf(byWord(DAYS, MONTHS, YEARS, NEAR));
/** What may begin with a number, by the word or sign after it. */
const afterNumber = valuesOf(byWord(CLOCK_SIGNS, BARE_DAYS, COUNTS_OF_MONTHS, LENGTHS, CLOCK_WORDS));
const YEAR_ALONE = byWord(BARE_YEARS).get('');
const DOTTED_DAYS: Group[] = [[SIGNED_DAYS, undefined]];
const HOURS: Group[] = [[CLOCK_LETTERS, undefined]];

const isNumber = valuesOf(NUMBER_WORDS);

/** Reads the tokens, or the first of them, once from left to right; what is read is not read again. */
export function scan(source: Source, most = source.tokens.length): Found[] {
  const found: Found[] = [];
  const { tokens } = source;
  for (let i = 0; i < tokens.length && i < most; i++) {
    const token = tokens[i]!;
    let reading = read(source, ofWord(token), i);
    if (token.kind === 'number' || (!reading && isNumber(token))) reading = ofNumber(source, i);
    if (!reading) continue;
    found.push(reading);
    i = reading.to - 1;
  }
  return found;
}

// "30.12.2016", "12.7"; not "1.605"
const DOTTED = /^\d\d?\.\d\d?(?!\d)/;

// most numbers are seen to begin no time by their length and what follows
function ofNumber(source: Source, i: number): Found | undefined {
  const { tokens } = source;
  const { text, kind } = tokens[i]!;
  if (kind === 'number' && text.length > 2) {
    if (DOTTED.test(text)) return read(source, DOTTED_DAYS, i);
    const year = yearAt(source, i);
    return year ? (read(source, YEAR_ALONE, i) ?? tableYear(source, i, year)) : undefined;
  }
  // "mười hai tháng"
  const after = text === 'mười' && isNumber(tokens[i + 1]) ? i + 2 : i + 1;
  const next = tokens[after];
  const isHour = next?.kind === 'word' && /^[hg]\d*$/.test(next.text);
  return read(source, isHour ? HOURS : afterNumber(next), i, after);
}
