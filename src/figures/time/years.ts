import { isDigits } from '../../text/digits.ts';
import { words } from '../../text/phrases.ts';
import { afterWord, glued, isCut, isJoint, LISTED, pair, TO, word, yearAt } from './atoms.ts';
import { dateOf, monthsOf } from './calendar.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { relativeYear } from './relative.ts';
import { INDICES, SPANS_OF_YEARS, UNITS } from './words.ts';

/** "năm 2023", "năm nay", "năm ngoái", "năm học 2023-2024", "năm 2021 và 2022", "năm 938" */
export const year: Reader = (source, i) => {
  // "5 năm 2021-2025" is a length; its years are read on their own
  if (/^\d{1,2}$/.test(word(source, i - 1))) return spanOfYears(source, i + 1);
  if (word(source, i + 1) === 'học') return spanOfYears(source, i + 2);
  const found = spanOfYears(source, i + 1) ?? oneYear(source, i + 1);
  if (found) return found;
  const relative = relativeYear(source, i);
  if (!relative) return undefined;
  const y = pastYear(source, i) ?? relative.y;
  return { ...(y && monthsOf(y)), to: relative.to };
};

/** "trong năm qua": the year just ended, or this one when it is nearly over; in between it is unclear (0). */
function pastYear(source: Source, i: number): number | undefined {
  if (word(source, i + 1) !== 'qua' && pair(source, i + 1) !== 'vừa qua') return undefined;
  const { y, m } = source.published ?? {};
  if (y === undefined || m === undefined) return 0;
  return m <= 5 ? y - 1 : m >= 11 ? y : 0;
}

const AFTER_OLD_YEAR = words(' , . là vua');

function oneYear(source: Source, at: number): Reading | undefined {
  const old = isDigits(word(source, at), 3, 3) && AFTER_OLD_YEAR.has(source.tokens[at + 1]);
  const y = old ? Number(word(source, at)) : yearAt(source, at);
  return y === undefined ? undefined : { ...monthsOf(y), to: at + 1 };
}

/** "2021-2025", "2021 – 2025", "2021 đến 2025", "2021 đến năm 2025", "2021, 2022 và 2023" from token `at` */
export function spanOfYears(source: Source, at: number): Reading | undefined {
  const from = afterWord(source, afterWord(source, at, 'từ'), 'năm');
  const first = yearAt(source, from);
  if (first === undefined) return undefined;
  let last = first;
  let to = from + 1;
  for (;;) {
    const listed = LISTED.has(source.tokens[to]);
    const joint = isJoint(source, to);
    if (!joint && !listed && !TO.has(source.tokens[to])) break;
    const next = afterWord(source, to + 1, 'năm');
    const y = yearAt(source, next) ?? (joint && glued(source, next) ? shortYear(source, next, first) : 0);
    // "năm 2023, 2024 hồ sơ": after a comma only a year right after it
    if (y <= last || y - last > (listed ? 1 : 60) || (listed && next > to + 1)) break;
    last = y;
    to = next + 1;
  }
  return last === first ? undefined : { start: dateOf(first), end: dateOf(last), to, joined: true };
}

/** "2021-25" */
function shortYear(source: Source, at: number, first: number): number {
  const text = word(source, at);
  return isDigits(text, 2, 2) && Number(text) > 12 ? first - (first % 100) + Number(text) : 0;
}

/** "giai đoạn 2021-2025", "nhiệm kỳ 2020 - 2025", "hai năm 2021–2022", "giai đoạn từ năm 2021 đến năm 2025" */
export const namedSpan: Reader = (source, i) => {
  if (!SPANS_OF_YEARS.at(source.tokens, i)) return undefined;
  return spanOfYears(source, i + 2) ?? oneYear(source, afterWord(source, i + 2, 'năm'));
};

/** "2021-2025" without a word before it; "DTI 2020", "PAR Index 2023": a year after the name of an index */
export const bareYears: Reader = (source, i) => {
  if (isCut(source, i)) return undefined;
  const y = yearAt(source, i);
  if (y === undefined) return undefined;
  if (glued(source, i + 1) && /^[/.]$/.test(word(source, i + 1)) && glued(source, i + 2)) return undefined;
  const span = isJoint(source, i + 1) || TO.has(source.tokens[i + 1]) ? spanOfYears(source, i) : undefined;
  if (span) return span;
  if (
    !BEFORE_YEAR.has(source.tokens[i - 1]) &&
    !INDICES.has(source.tokens[i - 1]) &&
    pair(source, i - 3) !== 'chỉ số' &&
    !headsRow(source, i) &&
    !isSubject(source, i) &&
    !isAside(source, i) &&
    !endsCell(source, i)
  )
    return undefined;
  return { ...monthsOf(y), to: i + 1 };
};

// what a number of things stands after: "có 2023 hồ sơ", "hơn 2000 người"
const COUNTING = words(
  'có đạt hơn gần khoảng trên dưới là được cấp thêm tới chỉ mới còn tổng thu với bằng mức số',
);
const TELLING = words(
  'đạt là có tăng giảm lên còn chỉ vượt ước ghi thu mới đã chạm tới xuống ở đứng xếp gần hơn khoảng',
);

/** "năm 2019 đạt 20 tỷ, 2020 đạt 25 tỷ", "2023 là 40 tỷ", "tăng 5% so với 2022": a bare year that tells or is compared with. */
function isSubject(source: Source, i: number): boolean {
  const next = word(source, i + 1);
  if (pair(source, i - 2) === 'so với') return /^(?:|[,.;:()]|và|thì|là|khi)$/.test(next.trim());
  return TELLING.has(source.tokens[i + 1]) && !COUNTING.has(source.tokens[i - 1]);
}

/** "hạng 25 (2021)", "từ 12% (2021) lên": a year alone in parentheses, close after a number; not "Luật An ninh mạng (2018)". */
function isAside({ tokens }: Source, i: number): boolean {
  if (tokens[i - 1]?.text !== '(' || tokens[i + 1]?.text !== ')') return false;
  return tokens.slice(Math.max(0, i - 6), i).some(({ kind }) => kind === 'number');
}

/** "Thực hiện 2024 | Kế hoạch 2025": a year at the end of a cell in the head of a table. */
function endsCell({ tokens }: Source, i: number): boolean {
  if (tokens[i - 1]?.kind !== 'word' || (tokens[i + 1] && !/^[|\n]$/.test(tokens[i + 1]!.text))) return false;
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

/** Words that a bare year follows, beside the names of yearly indices. */
const BEFORE_YEAR = words('hạch hoạch tết xuân hè đông cuối đầu giữa từ đến tới hết trước sau summit');

/** "thế kỷ 21", "thế kỷ XXI", "thập niên 90": no number in them is a figure */
export const era: Reader = (source, i) => {
  const named = /^(?:thế k[ỷỉ]|thập (?:niên|k[ỷỉ])) (?:\d{1,4}|[ivx]+)$/;
  return named.test(`${pair(source, i)} ${word(source, i + 2)}`) ? { to: i + 3, sort: 'name' } : undefined;
};

// "trong năm qua", "trong tháng tới", "trong quý I": read with the word that follows
const BEYOND = words(
  'qua tới nay này trước sau học đầu cuối vừa ngoái i ii iii iv một hai ba tư bốn năm sáu bảy tám chín mười kế tiếp tài',
);

/** "Trong tháng, …", "trong quý", "cả năm": the month, quarter or year spoken of last */
export const within: Reader = (source, i) => {
  const again = UNITS.get(word(source, i + 1));
  const next = word(source, i + 2);
  if (!again || again === 'day' || again === 'week' || BEYOND.has(source.tokens[i + 2]) || /^\d/.test(next))
    return undefined;
  return { to: i + 2, again };
};
