import type { Feed } from '../schema.ts';
import { feedToCsv } from './csv.ts';
import { feedToJsonLd } from './json-ld.ts';
import { feedToJsonStat } from './json-stat.ts';
import { feedToSdmxJson } from './sdmx-json.ts';

const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;

/** Formats of statistics that a whole feed (its series in place) can be written in. */
export const exporters = {
  csv: feedToCsv,
  'json-ld': (feed) => json(feedToJsonLd(feed)),
  'json-stat': (feed) => json(feedToJsonStat(feed)),
  'sdmx-json': (feed) => json(feedToSdmxJson(feed)),
} satisfies Record<string, (feed: Feed) => string>;

export type ExportFormat = keyof typeof exporters;
