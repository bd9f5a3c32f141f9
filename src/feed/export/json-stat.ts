import type { Feed, Text } from '../schema.ts';
import { toTable, WHOLE, WHOLE_NAME } from './table.ts';

/**
 * JSON-stat 2.0 (https://json-stat.org/full/): one cube of indicator, area, part and time, its cells
 * sparse, since hardly any indicator is known for every place and period.
 */
export function feedToJsonStat(feed: Feed): object {
  const { rows, indicators, areas, scopes, periods } = toTable(feed);
  const size = [indicators.length, areas.length, scopes.length, periods.length];
  const place = [indicators.map(({ id }) => id), areas, scopes, periods].map(
    (codes) => new Map(codes.map((code, index) => [code, index])),
  );
  const value: Record<number, number> = {};
  const status: Record<number, string> = {};
  for (const { indicator, observation } of rows) {
    const codes = [indicator.id, observation.refArea, observation.scope ?? '', observation.timePeriod];
    const cell = codes.reduce((offset, code, axis) => offset * size[axis]! + place[axis]!.get(code)!, 0);
    if (observation.value !== null) value[cell] = observation.value;
    status[cell] = observation.status;
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: feed.title.vi,
    source: feed.publisher.name,
    updated: feed.updated,
    id: ['indicator', 'area', 'scope', 'time'],
    size,
    role: { metric: ['indicator'], geo: ['area'], time: ['time'] },
    dimension: {
      indicator: {
        label: 'Chỉ tiêu',
        category: {
          ...category(indicators.map(({ id, name }) => [id, name])),
          unit: Object.fromEntries(indicators.map(({ id, unit }) => [id, { label: unit.vi || unit.id }])),
        },
      },
      area: { label: 'Nơi', category: category(areas.map((code) => [code, feed.areas[code]])) },
      scope: { label: 'Phạm vi', category: category(scopes.map((id) => scopeName(feed, id))) },
      time: { label: 'Kỳ', category: category(periods.map((label) => [label, { vi: label }])) },
    },
    value,
    status,
    extension: { revision: feed.revision, licence: feed.licence },
  };
}

function scopeName(feed: Feed, id: string): [string, Text | undefined] {
  return id ? [id, feed.scopes?.[id]] : [WHOLE, WHOLE_NAME];
}

function category(entries: [string, Text | undefined][]): { index: string[]; label: Record<string, string> } {
  return {
    index: entries.map(([code]) => code),
    label: Object.fromEntries(entries.map(([code, name]) => [code, name?.vi ?? code])),
  };
}
