import type { Article } from './article.ts';
import type { Check } from './check.ts';
import { isRate, type Rate, wrongRate } from './rate.ts';
import type { Row } from './table.ts';

// in how many rows a column must be the share of two others before one that differs is doubted, and which part of all
const [LEAST, MOST_ROWS_ODD] = [3, 0.25];
const MOST_COLUMNS = 12;

/** A column of percentages that is one column in parts of another, in all rows but a few: these are doubted. */
export const tableRate: Check = {
  name: 'table-rate',
  find(article, _, lang) {
    return article.tables.flatMap((rows) => {
      const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
      if (columns.length > MOST_COLUMNS) return [];
      return columns.flatMap((rate) => {
        const odd = oddRows(article, rows, columns, rate);
        return (odd ?? []).map((one) => wrongRate(article, this.name, 'inconsistent', one, lang));
      });
    });
  },
};

/** The rows that break what the others hold to, if there is such a pair of columns. */
function oddRows(article: Article, rows: Row[], columns: number[], rate: number): Rate[] | undefined {
  for (const part of columns)
    for (const whole of columns) {
      if (part === whole || part === rate || whole === rate) continue;
      const shares = rows.flatMap(({ cells }) => shareOf(article, cells, part, whole, rate) ?? []);
      const odd = shares.filter((share) => !isRate(article, share));
      if (odd.length === 0 && shares.length >= LEAST) return undefined;
      if (shares.length - odd.length >= LEAST && odd.length <= MOST_ROWS_ODD * shares.length) return odd;
    }
  return undefined;
}

function shareOf(
  { figures }: Article,
  cells: Row['cells'],
  part: number,
  whole: number,
  rate: number,
): Rate | undefined {
  const at = [part, whole, rate].map((column) => cells.get(column) ?? -1) as [number, number, number];
  const [a, b, percent] = at.map((index) => figures[index]);
  if (!a || !b || percent?.kind !== 'percent' || a.kind !== b.kind || a.kind === 'percent') return undefined;
  return a.value > 0 && b.value > 0 ? { part: at[0], whole: at[1], percent: at[2] } : undefined;
}
