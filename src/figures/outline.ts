import { phraseSet, words } from '../text/phrases.ts';
import type { Token, Tokens } from '../text/tokens.ts';

const MOST_WORDS = 40;
const MOST_OTHERS = 3;
/** From so many tokens on a line is no label of a page. */
const LABEL = 12;

/**
 * What a line of the text is.
 * - `title` the article's own, `heading` one within it: no full stop, few words
 * - `item` of a list: begins with a list mark
 * - `notice` when and by whom the page was made: a date and a counter, a byline
 * - `body` anything else
 */
export type LineKind = 'title' | 'heading' | 'item' | 'notice' | 'body';

/** A line of the text; `from` and `to` are tokens, half open, without the line break. */
export interface Line {
  from: number;
  to: number;
  kind: LineKind;
  /** Ends with a colon: what follows stands under it. */
  leads: boolean;
}

/** The lines that hold anything, in order. */
export function toOutline(tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]!.kind !== 'break') continue;
    if (at > from) lines.push(lineOf(tokens, from, at));
    from = at + 1;
  }
  nameTitle(tokens, lines);
  return lines;
}

/** The line of the article's title. */
export function titleOf(lines: readonly Line[]): Line | undefined {
  return lines.find(isTitle);
}

const isTitle = ({ kind }: Line) => kind === 'title';

function lineOf(tokens: Tokens, from: number, to: number): Line {
  const last = tokens[to - 1]!.text;
  return { from, to, kind: kindOf(tokens, from, to), leads: last === ':' };
}

/** Words that a notice is made of, beside names: "Thứ tư, 24/04/2024 - 14:29", "Ngày đăng: … - Lượt xem: 58". */
const OF_NOTICES = words('thứ hai ba tư năm sáu bảy chủ nhật ngày tháng đăng lượt xem giờ phút gmt');

/** How menus, paths and mastheads begin. */
const MASTHEADS = phraseSet('trang chủ|thông tin, cổng thông tin');

/** Signs at the end of a line that is no heading. */
const ENDS = words('. ; : ,');

function kindOf(tokens: Tokens, from: number, to: number): LineKind {
  const first = tokens[from]!;
  if (isMark(tokens, from)) return 'item';
  const words = to - from;
  // "(Kèm theo Báo cáo số 77/BC-UBND ngày 08/7/2025)": of the page, not of what it tells
  if (first.text === '(' && tokens[to - 1]!.text === ')') return 'notice';
  if (MASTHEADS.at(tokens, from)) return 'notice';
  if (words > MOST_WORDS || ENDS.has(tokens[to - 1])) return 'body';
  const { cells, credited, dated, numbers, others } = countParts(tokens, from, to);
  const plain = others <= MOST_OTHERS;
  if (plain && !cells && words <= 20 && numbers >= 2 && numbers * 4 >= words && dated) return 'notice';
  // a row of a table, a caption
  if (numbers * 2 >= words || cells || credited) return 'body';
  return words >= 4 && (first.capital || first.kind !== 'word') ? 'heading' : 'body';
}

export const BULLETS = words('- – • ▪ * + ● »');

// "- Đồng bằng sông Hồng", "+ …", "• …", "1. …", "a) …"; "A. KẾT QUẢ", "I. Mục tiêu" are headings
function isMark(tokens: Tokens, from: number): boolean {
  const [first, second, third] = [tokens[from]!, tokens[from + 1], tokens[from + 2]];
  if (BULLETS.has(first)) return true;
  return (
    isOrdinalMark(first) &&
    !first.capital &&
    (second?.text === '.' || second?.text === ')') &&
    third?.kind === 'word'
  );
}

// "I. KẾT QUẢ": no title
const isMarked = (tokens: Tokens, from: number) => tokens[from + 1]?.text === '.';

/** `1`, `12`, `a`: what a point or a parenthesis makes the mark of an item. */
export function isOrdinalMark({ text, kind }: Token): boolean {
  return (kind === 'word' && text.length === 1) || (kind === 'number' && text.length <= 2);
}

/** What tells a heading from a notice or the row of a table. */
interface Parts {
  numbers: number;
  /** Words that no notice is made of. */
  others: number;
  cells: boolean;
  dated: boolean;
  /** "Hội nghị tổng kết năm 2022. Ảnh: …", "Xem thêm: …" */
  credited: boolean;
}

function countParts(tokens: Tokens, from: number, to: number): Parts {
  const parts = { numbers: 0, others: 0, cells: false, dated: false, credited: false };
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const { text, kind } = token;
    if (kind === 'word' && !OF_NOTICES.has(token)) parts.others++;
    else if (kind === 'number') {
      parts.numbers++;
      // "quý 1/2024" is no date
      if (tokens[at - 1]?.text === '/' && tokens[at - 3]?.text === '/' && YEAR.test(text)) parts.dated = true;
    } else if (text === '|') parts.cells = true;
    else if (text === ':' && CREDITS.has(tokens[at - 1])) parts.credited = true;
  }
  return parts;
}

const CREDITS = words('ảnh nguồn thêm');
const YEAR = /^(?:19|20)\d\d$/;

/** The title is the longest of the headings that stand before any prose; those before it are the page's furniture, as short lines are. */
function nameTitle(tokens: Tokens, lines: Line[]): void {
  const headings: Line[] = [];
  for (const line of lines) {
    const { kind, from, to } = line;
    const label = !headings.length && to - from < LABEL && !ENDS.has(tokens[to - 1]);
    if (kind === 'heading' && !isMarked(tokens, from)) headings.push(line);
    else if (/item|heading/.test(kind) || (kind === 'body' && !label)) break;
  }
  const lengthOf = ({ from, to }: Line) =>
    tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
  let title = headings[0];
  for (const line of headings) if (lengthOf(line) > lengthOf(title!)) title = line;
  for (const line of headings) if (line.from < title!.from) line.kind = 'notice';
  if (title) title.kind = 'title';
}
