/*
 * A row of a table is read as one line, `An Bình | 12.450 | 92,5`, so that each number stands under the head of its
 * column. Columns are counted as they are laid out: a cell may span several, and reach down into the rows below.
 */

/** How the cells of a table's rows stand in its columns; one for each table, as the rows come. */
export interface Columns {
  /** For each column, how many more rows a cell from above reaches into. */
  reaches: number[];
}

/** A cell of a row, and how many columns without one of their own stand before it. */
export interface Cell {
  element: Element;
  before: number;
}

export const newColumns = (): Columns => ({ reaches: [] });

const LONGEST = 200;
const WIDEST = 50;

/**
 * The cells of a row of figures, with the free columns before each; `undefined` for what is no such row. Old portals
 * lay out whole pages by tables: a cell with headings, lists, tables or much text is no cell of figures.
 */
export function cellsOf(row: Element, columns: Columns): Cell[] | undefined {
  const elements = [...row.children].filter(({ nodeName }) => /^t[dh]$/i.test(nodeName));
  const isPlain = elements.length > 1 && elements.length <= WIDEST && elements.every(isCell);
  return isPlain ? layOut(elements, columns) : undefined;
}

const isCell = (cell: Element): boolean =>
  (cell.textContent ?? '').length <= LONGEST &&
  !cell.querySelector('table, ul, ol, dl, h1, h2, h3, h4, h5, h6');

function layOut(elements: Element[], { reaches }: Columns): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let before = 0;
  for (const element of elements) {
    for (; reaches[column]; column++) {
      reaches[column]!--;
      before++;
    }
    cells.push({ element, before });
    const width = spanOf(element, 'colspan');
    const height = spanOf(element, 'rowspan');
    for (let i = 0; i < width; i++) reaches[column++] = height - 1;
    before = width - 1;
  }
  for (; column < reaches.length; column++) if (reaches[column]) reaches[column]!--;
  return cells;
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(WIDEST, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1));
