import { type Cell, toCsv } from '../../text/csv.ts';
import type { Feed } from '../schema.ts';
import { toTable } from './table.ts';

const COLUMNS = [
  ...[
    'indicator',
    'name',
    'refArea',
    'areaName',
    'scope',
    'timePeriod',
    'value',
    'upper',
    'of',
    'approximation',
  ],
  ...['unit', 'status', 'publisher', 'title', 'url', 'published', 'note'],
];

/** A row for each observation; of several sources the first. RFC 4180, safe to open in a spreadsheet. */
export function feedToCsv(feed: Feed): string {
  const rows = toTable(feed).rows.map(({ indicator, observation }): Cell[] => {
    const { refArea, scope, timePeriod, value, upper, of, approximation, status, sources, note } =
      observation;
    const [source] = sources;
    return [
      ...[indicator.id, indicator.name.vi, refArea, feed.areas[refArea]?.vi, scope, timePeriod],
      ...[value, upper, of, approximation, indicator.unit.vi || indicator.unit.id, status],
      ...[source?.publisher, source?.title, source?.url, source?.date, note?.vi],
    ];
  });
  return toCsv(COLUMNS, rows);
}
