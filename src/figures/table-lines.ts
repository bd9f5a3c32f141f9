import type { Token } from '../text/tokens.ts';
import { addWord } from '../text/vocabulary.ts';

/** What a line may be in a table that was written out a cell a line: a number, a few words, or prose. */
type Sort = 'number' | 'words' | 'prose';

interface Line {
  from: number;
  to: number;
  sort: Sort;
}

const MOST_WORDS = 10;
const MOST_COLUMNS = 9;

/**
 * Makes rows of a table of which each cell stands on a line of its own, as pages give it once their mark-up is gone:
 * `Xã ¶ Điểm ¶ Hạng ¶ An Bình ¶ 92,5 ¶ 1 ¶ Tân Lập ¶ 91,8 ¶ 2` becomes `Xã | Điểm | Hạng ¶ An Bình | 92,5 | 1 ¶ …`.
 * Only breaks are changed, and a line that no table holds is left alone.
 */
export function joinCells(tokens: Token[]): Token[] {
  const lines = toLines(tokens);
  const dropped = new Set<number>();
  for (let at = 0; at < lines.length; ) {
    if (lines[at]!.sort !== 'number') at++;
    else at = joinTable(lines, at, tokens, dropped) ?? at + 1;
  }
  return dropped.size ? tokens.filter((_, index) => !dropped.has(index)) : tokens;
}

function toLines(tokens: readonly Token[]): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]!.kind !== 'break') continue;
    if (at > from) lines.push({ from, to: at, sort: sortOf(tokens, from, at) });
    from = at + 1;
  }
  return lines;
}

// "1", "92,5", "98,2%", "-3,1"; "Số hồ sơ (bộ)"; "Tỉnh có 12 xã."
function sortOf(tokens: readonly Token[], from: number, to: number): Sort {
  if (to - from > MOST_WORDS || /^[.;:!?|]$/.test(tokens[to - 1]!.text)) return 'prose';
  let numbers = 0;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.text === '|') return 'prose';
    if (tokens[at]!.kind === 'word') return 'words';
    if (tokens[at]!.kind === 'number') numbers++;
  }
  return numbers || to - from === 1 ? 'number' : 'prose';
}

/** Joins the table whose first number stands on the line at `number`; the line after it, or undefined where there is none. */
function joinTable(
  lines: readonly Line[],
  number: number,
  tokens: Token[],
  dropped: Set<number>,
): number | undefined {
  const counted = /^0?1$/.test(tokens[lines[number]!.from]!.text);
  for (const first of counted ? [number, number - 1] : [number - 1, number - 2])
    for (let columns = 2; columns <= MOST_COLUMNS; columns++) {
      // the head first: rows without one would be walked to their end again and again
      if (first < columns || !isHead(lines, first - columns, first)) continue;
      const end = endOfRows(lines, first, columns);
      if (end < first + 2 * columns) continue;
      for (let row = first - columns; row < end; row += columns)
        for (let cell = row; cell < row + columns - 1; cell++) joinNext(lines, cell, tokens, dropped);
      return end;
    }
  return undefined;
}

/** Where the rows end that have numbers and words in the same columns as the first. */
function endOfRows(lines: readonly Line[], first: number, columns: number): number {
  let end = first;
  while (end + columns <= lines.length) {
    for (let cell = 0; cell < columns; cell++) {
      const { sort } = lines[end + cell]!;
      if (sort === 'prose' || sort !== lines[first + cell]?.sort) return end;
    }
    end += columns;
  }
  return end;
}

function isHead(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lines[at]!.sort !== 'words') return false;
  return true;
}

function joinNext(lines: readonly Line[], cell: number, tokens: Token[], dropped: Set<number>): void {
  const { to } = lines[cell]!;
  tokens[to] = { ...tokens[to]!, kind: 'mark', text: '|', word: addWord('|') };
  for (let at = to + 1; at < lines[cell + 1]!.from; at++) dropped.add(at);
}
