/** What only a draft that was read needs: the table of its figures, and their files. Loaded when there is one. */
export { figuresToCsv } from '../../../src/figures/export/csv.ts';
export { readingToJsonLd } from '../../../src/figures/export/json-ld.ts';
export { figureRows } from './view.ts';
