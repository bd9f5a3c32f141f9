import { comparePeriods } from '../../period.ts';
import { type Observation, unpack } from '../feed.ts';
import type { Feed, FeedIndicator } from '../schema.ts';

/** A whole feed as rows, and the values of each of its dimensions in order. */
export interface Table {
  rows: { indicator: FeedIndicator; observation: Observation }[];
  indicators: FeedIndicator[];
  /** Codes of areas, of parts (`''` the whole) and labels of periods, oldest first. */
  areas: string[];
  scopes: string[];
  periods: string[];
}

/** @param feed with every series in its place */
export function toTable(feed: Feed): Table {
  const rows = feed.indicators.flatMap((indicator) =>
    unpack(feed, indicator).map((observation) => ({ indicator, observation })),
  );
  const distinct = (of: (observation: Observation) => string) => [
    ...new Set(rows.map((row) => of(row.observation))),
  ];
  return {
    rows,
    indicators: [...new Set(rows.map((row) => row.indicator))],
    areas: distinct((one) => one.refArea).toSorted(),
    scopes: distinct((one) => one.scope ?? '').toSorted(),
    periods: distinct((one) => one.timePeriod).toSorted(comparePeriods),
  };
}

/** Names of the observation statuses, as SDMX has them. */
export const STATUS_NAMES = {
  A: { vi: 'Bình thường', en: 'Normal value' },
  P: { vi: 'Tạm thời', en: 'Provisional value' },
  E: { vi: 'Ước tính', en: 'Estimated value' },
  R: { vi: 'Đã sửa', en: 'Revised value' },
  M: { vi: 'Thiếu', en: 'Missing value' },
} as const;

/** The part an observation is of as a code: SDMX writes `_T` for the whole. */
export const WHOLE = '_T';
export const WHOLE_NAME = { vi: 'Toàn bộ', en: 'Total' };
