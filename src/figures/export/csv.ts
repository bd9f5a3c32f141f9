import { type Cell, toCsv } from '../../text/csv.ts';
import type { Figure } from '../figure.ts';

const COLUMNS = [
  'start',
  'end',
  'quote',
  'value',
  'upper',
  'of',
  'kind',
  'approximation',
  'unit',
  'role',
  'direction',
  'timePeriod',
  'refArea',
  'indicator',
] as const satisfies (keyof Figure)[];

/** A row for each figure, in the order of the text. */
export function figuresToCsv(figures: Figure[]): string {
  return toCsv(
    [...COLUMNS],
    figures.map((figure) => COLUMNS.map((column): Cell => figure[column])),
  );
}
