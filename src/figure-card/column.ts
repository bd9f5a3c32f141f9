import type { Span } from '../figures/figure.ts';

/** Longest head of a column that is shown, and how many rows up it is looked for. */
const LONGEST = 80;
const MOST_ROWS = 200;

/**
 * What stands over a table's figure: `Hồ sơ trực tuyến`. The text has a line for each row, with bars between its
 * cells; the first cell, which names the row, has nothing over it to tell.
 */
export function columnHead(text: string, { start }: Span): string | undefined {
  let from = lineStart(text, start);
  const column = text.slice(from, start).split('|').length - 1;
  for (let row = 0; column > 0 && from > 0 && row < MOST_ROWS; row++) {
    const end = from - 1;
    from = lineStart(text, end);
    const cells = text.slice(from, end).split('|');
    const cell = cells[column]?.trim() ?? '';
    if (isHead(cell)) return cell;
    if (cells.length === 1) return undefined;
  }
  return undefined;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

// "Hồ sơ trực tuyến", "Năm 2023", "2023"; not "1.245", "12 triệu"
const isHead = (cell: string): boolean =>
  cell.length <= LONGEST && (/^20\d\d$/.test(cell) || (/\p{L}/u.test(cell) && !/^[-+−\d]/.test(cell)));
