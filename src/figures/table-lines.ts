import { type NewTokens, type Token, type Tokens, tokenize } from '../text/tokens.ts';
import { UNKNOWN } from '../text/vocabulary.ts';
import { splitLines } from './outline.ts';

/** A line of a table that was written out a cell a line. */
interface Line {
  to: number;
  /** `n` for numbers, `w` for a few words, `p` for prose. */
  sort: 'n' | 'w' | 'p';
}

const MOST_WORDS = 10;
const MOST_COLUMNS = 9;

/**
 * Makes rows of a table of which each cell stands on a line of its own, as pages give it once their mark-up is gone:
 * `Xã ¶ Điểm ¶ Hạng ¶ An Bình ¶ 92,5 ¶ 1 ¶ Tân Lập ¶ 91,8 ¶ 2` becomes `Xã | Điểm | Hạng ¶ An Bình | 92,5 | 1 ¶ …`.
 * Only breaks are changed, and a line that no table holds is left alone.
 */
export function joinCells(tokens: NewTokens): Tokens {
  const lines = splitLines(tokens, lineOf);
  let sorts = lines.map(({ sort }) => sort).join('');
  if (!sorts.includes('n')) return tokens;
  // rows that are counted, then others
  for (const begin of ['nw', 'w?wn'])
    for (let columns = 2; columns <= MOST_COLUMNS; columns++) {
      // a head of words, then rows with numbers and words in the same columns: "www", "wnn", "wnn"
      const table = RegExp(`w{${columns}}((?=${begin})[nw]{${columns}})\\1+`, 'g');
      sorts = sorts.replace(table, (cells, _, first: number) => {
        if (begin === 'nw' && !/^0?1$/.test(tokens[lines[first + columns]!.to - 1]!.text)) return cells;
        for (let cell = 0; cell < cells.length; cell++)
          if ((cell + 1) % columns) joinNext(tokens, lines[first + cell]!);
        return 'p'.repeat(cells.length);
      });
    }
  dropNone(tokens);
  return tokens;
}

function lineOf(tokens: Tokens, from: number, to: number): Line {
  return { to, sort: sortOf(tokens, from, to) };
}

// "1", "92,5", "98,2%", "-3,1"; "Số hồ sơ (bộ)"; "Tỉnh có 12 xã."
function sortOf(tokens: Tokens, from: number, to: number): Line['sort'] {
  if (to - from > MOST_WORDS || /^[.;:!?|]$/.test(tokens[to - 1]!.text)) return 'p';
  let sort: Line['sort'] = to - from === 1 ? 'n' : 'p';
  for (let at = from; at < to; at++) {
    const { text, kind } = tokens[at]!;
    if (text === '|') return 'p';
    if (kind === 'word') return 'w';
    if (kind === 'number') sort = 'n';
  }
  return sort;
}

function joinNext(tokens: NewTokens, { to }: Line): void {
  tokens[to] = tokenize('|')[0]!;
  // empty lines between cells
  for (let at = to + 1; tokens[at]?.kind === 'break'; at++) tokens[at] = NONE;
}

const NONE: Token = { kind: 'break', text: '', capital: false, word: UNKNOWN };

function dropNone(tokens: NewTokens): void {
  const { starts } = tokens;
  let kept = 0;
  for (let at = 0; at < tokens.length; at++) {
    starts[kept] = starts[at]!;
    tokens[kept] = tokens[at]!;
    if (tokens[at] !== NONE) kept++;
  }
  tokens.length = kept;
}
