import type { Figure } from '../figures/figure.ts';

/** A line of a table: `Huyện A Lưới | 1.200 | 900 | 75`. */
export interface Row {
  /** The first words that stand in a cell, in lower case. */
  label: string;
  /** Index of the figure in each column that holds one and nothing more. */
  cells: Map<number, number>;
}

// what a cell says beside its number: a unit, brackets
const MOST_BESIDE = 12;
const MOST_ROWS = 2000;
const MOST_BARS = 50;

/** The tables of an article: lines with as many bars (or tabs, as copied from a page) one below the other. */
export function tablesOf(text: string, figures: Figure[]): Row[][] {
  const tables: Row[][] = [];
  let last = 0;
  let next = 0;
  let from = 0;
  for (const line of text.split('\n')) {
    const first = next;
    while (next < figures.length && figures[next]!.start < from + line.length) next++;
    const bars = [...line.matchAll(/[|\t]/g)].map(({ index }) => from + index);
    if (bars.length !== last) tables.push([]);
    last = bars.length;
    if (last > 0 && last <= MOST_BARS && tables.at(-1)!.length < MOST_ROWS) {
      const borders = [from - 1, ...bars, from + line.length];
      tables.at(-1)!.push({ label: labelOf(line), cells: cellsIn(figures, first, next, borders) });
    }
    from += line.length + 1;
  }
  return tables.filter((rows) => rows.length > 2);
}

function cellsIn(figures: Figure[], first: number, next: number, borders: number[]): Row['cells'] {
  const cells = new Map<number, number>();
  for (let at = first; at < next; at++) {
    const { start, end } = figures[at]!;
    const column = borders.findIndex((border) => border >= start) - 1;
    const width = borders[column + 1]! - borders[column]! - 1;
    if (width - (end - start) <= MOST_BESIDE) cells.set(column, at);
  }
  return cells;
}

// "3 | Phú Vang | 1.500" → "phú vang"
function labelOf(line: string): string {
  const cell = line.split(/[|\t]/).find((cell) => /\p{L}/u.test(cell)) ?? '';
  return cell.trim().slice(0, 40).normalize('NFC').toLowerCase();
}
