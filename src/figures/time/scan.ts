import { heads, words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { clock, clockSign } from './clock.ts';
import { columnYears } from './columns.ts';
import { bareDate, datelike, day, dayList, nearDay } from './days.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { half, months } from './first-months.ts';
import { length } from './lengths.ts';
import { edge, month, monthSign } from './months.ts';
import { hien, nay, samePeriod, thisMoment, toNow } from './now.ts';
import { quarter, quarterSign } from './quarters.ts';
import { dayPart, week, weekday } from './weekdays.ts';
import { NUMBER_WORDS, QUARTER, UNITS } from './words.ts';
import { bareYears, era, namedSpan, within, year } from './years.ts';

/** A reading with its first token. */
export type Found = Reading & { from: number };

const LEAD_TO_DATE = words('từ đến tới hết trước sau hôm qua');

/** "từ 9/3", "đến 15/3": the date alone; the preposition is looked at later. */
const datelikeAfter: Reader = (source, i) =>
  LEAD_TO_DATE.has(source.tokens[i - 1]) ? (dayList(source, i) ?? datelike(source, i)) : undefined;

/** What may begin with a number in digits, in order: the first that reads wins. */
const NUMBERS: Reader[] = [clockSign, bareDate, bareYears, months, length, clock, datelikeAfter];

/** What may begin with a word: one look-up a token finds the few that are tried. A word's last row counts. */
const READERS = byWord([
  [[...NUMBER_WORDS.keys()].join(' '), namedSpan, months, length, clock],
  ['ngày hôm bữa', nearDay, day],
  ['mồng mùng rạng', day],
  ['sáng trưa chiều tối đêm', dayPart],
  ['thứ chủ chúa', weekday],
  ['quý quí qúy', quarter],
  ['q1 q2 q3 q4', quarterSign],
  ['t1 t2 t3 t4 t5 t6 t7 t8 t9 t10 t11 t12', monthSign],
  ['đầu giữa cuối', edge],
  ['đến tới', toNow],
  ['giai nhiệm thời niên khóa các những', namedSpan],
  ['tuần', week],
  ['tháng', month],
  ['năm', months, year],
  ['nửa', half],
  ['thế thập', era],
  ['trong cả', within],
  ['hiện', hien],
  ['nay', nay],
  ['bây lúc', thisMoment],
  ['cùng', samePeriod],
]);

function byWord(rows: [words: string, ...readers: Reader[]][]): ReadonlyMap<string, Reader[]> {
  return new Map(
    rows.flatMap(([words, ...readers]) =>
      words.split(' ').map((word): [string, Reader[]] => [word, readers]),
    ),
  );
}

const HEADS = heads(() => READERS.keys());

/** Reads the tokens once from left to right; what is read is not read again. */
export function scan(source: Source): Found[] {
  const found: Found[] = [];
  const { tokens } = source;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const number = token.kind === 'number';
    const columns = number ? columnYears(source, i) : undefined;
    if (columns) found.push(...columns);
    else {
      const readers = number
        ? readersOf(token.text, tokens[i + 1])
        : HEADS.has(token) && READERS.get(token.text);
      const reading = readers ? first(readers, source, i) : undefined;
      if (reading) found.push(foundAt(i, reading));
    }
    i = Math.max(i + 1, found.at(-1)?.to ?? 0);
  }
  return found;
}

/** What follows a day, an hour or a count of months: a sign of dates, a unit of time, another of them. */
const NEXT = heads(() => [...': / - . – − , và đến tháng giờ'.split(' '), ...UNITS.keys()]);

// most numbers are seen to begin no time by their length and what follows: years have four digits, "3.2023" a point,
// and "16h30" is a number and a word
function readersOf(text: string, next: Token | undefined): Reader[] | undefined {
  if (text.length > 2) return text.length === 4 || text.includes('.') ? NUMBERS : undefined;
  return next && (NEXT.has(next) || QUARTER.has(next) || next.text[0] === 'h' || next.text[0] === 'g')
    ? NUMBERS
    : undefined;
}

// part by part: this runs for each expression, and a spread is slow
function foundAt(from: number, { to, start, end, sort, joined, again }: Reading): Found {
  return { from, to, start, end, sort, joined, again };
}

function first(readers: Reader[], source: Source, i: number): Reading | undefined {
  for (const read of readers) {
    const reading = read(source, i);
    if (reading) return reading;
  }
  return undefined;
}
