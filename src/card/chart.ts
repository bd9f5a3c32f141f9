import { type Observation, withSeries } from '../feed/feed.ts';
import type { Feed, Series } from '../feed/schema.ts';
import type { FeedState } from '../feed/state.ts';
import { formatPeriod, formatQuantity, quantityText, type Unit } from '../format.ts';
import { CARD } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import { type Cell, toCsv } from '../text/csv.ts';
import { staleNotices, updatedText } from './freshness.ts';
import { isKnown, observe } from './observed.ts';
import { type FailedCard, type LoadingCard, withoutData, withoutFeed } from './pending.ts';
import { targetOf } from './target.ts';
import { areaName, nameOf, type SourceText, sourceText } from './text.ts';
import { placeOf, type Trend, type TrendPoint, toTrend } from './trend.ts';

/** A line on the axis of values. */
export interface Tick {
  /** 0 at the foot, 1 at the top. */
  y: number;
  text: string;
}

/** A series as a chart, a table and a file. */
export interface ShownChart {
  status: 'ready' | 'stale';
  lang: Lang;
  title: string;
  area: string;
  trend: Trend;
  ticks: Tick[];
  /** `Mục tiêu năm 2025: ít nhất 80%`. */
  target?: Tick;
  /** The points newest first, each with its source. */
  rows: (TrendPoint & { source: SourceText | undefined })[];
  csv: string;
  updated: string;
  notices: string[];
}

export type Chart = LoadingCard | FailedCard | ShownChart;

export interface ChartOptions {
  indicator: string;
  area?: string | undefined;
  lang?: Lang | undefined;
  /** The whole series, where it has been loaded; else what the feed keeps of it. */
  series?: Series | undefined;
  now: number;
}

/** Decides what a chart of an indicator over time says. */
export function toChart(state: FeedState, options: ChartOptions): Chart {
  const { indicator, area = 'VN', lang = 'vi', series, now } = options;
  if (!('feed' in state)) return withoutFeed(state, lang);
  const feed = series?.indicator === indicator ? withSeries(state.feed, series) : state.feed;
  const found = observe(feed, indicator, area, undefined);
  if ('absent' in found) return withoutData(found, feed, { indicator, area }, lang);
  const values = found.series.filter(isKnown).map(({ value }) => value);
  const target = targetOf(found, lang, now);
  const ticks = ticksFor(target ? [...values, target.number] : values);
  const scale = [ticks[0]!, ticks.at(-1)!] as const;
  const trend = toTrend(found.series, found.indicator, lang, scale);
  const title = nameOf(found.indicator.name, lang);
  if (!trend) return { status: 'failed', lang, reason: 'data', title, message: say(CARD, 'noView', lang) };
  const place = (value: number) => placeOf(value, scale, found.indicator);
  const { unit } = found.indicator;
  return {
    status: state.status,
    lang,
    title,
    area: areaName(feed, area, lang),
    trend,
    ticks: ticks.map((value) => ({
      y: place(value),
      text: quantityText({ ...formatQuantity(value, unit, lang, true), unit: '' }),
    })),
    ...(target && { target: { y: place(target.number), text: `${target.label}: ${target.value}` } }),
    rows: trend.points
      .map((point, index) => ({ ...point, source: sourceText(found.series.at(-1 - index)!, lang) }))
      .reverse(),
    csv: toCsv(CSV_HEADER, csvRows(found.series, feed, unit, lang)),
    updated: updatedText(state, lang),
    notices: [...staleNotices(state, now, lang), ...(trend.note ? [trend.note] : [])],
  };
}

/** Three to six round values that hold all the given ones: 1, 2 or 5 times a power of ten apart. */
export function ticksFor(values: number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const range = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(range / 3));
  const step = power * ([1, 2, 5, 10].find((n) => range / (n * power) <= 4) ?? 10);
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

const CSV_HEADER = [
  'period',
  'period_text',
  'value',
  'unit',
  'status',
  'area',
  'source',
  'source_url',
  'source_date',
];

function csvRows(series: Observation[], feed: Feed, unit: Unit, lang: Lang): Cell[][] {
  return series.map(({ timePeriod, value, status, refArea, sources: [source] }) => [
    timePeriod,
    formatPeriod(timePeriod, lang),
    value,
    (lang === 'en' && unit.en) || unit.vi,
    status,
    areaName(feed, refArea, lang),
    source?.publisher,
    source?.url,
    source?.date,
  ]);
}
