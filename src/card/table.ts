import { findIndicator } from '../feed/feed.ts';
import type { FeedState } from '../feed/state.ts';
import { formatPeriod } from '../format.ts';
import { CARD } from '../messages/card.ts';
import { CHART } from '../messages/chart.ts';
import { type Lang, say } from '../messages/lang.ts';
import { parsePeriod } from '../period.ts';
import { staleNotices, updatedText } from './freshness.ts';
import { type FailedCard, type LoadingCard, withoutData, withoutFeed } from './pending.ts';
import { type RankRow, rankAreas } from './ranking.ts';
import { nameOf, type SourceText, sourceText } from './text.ts';

/** The places of a feed, ranked by an indicator. */
export interface ShownTable {
  status: 'ready' | 'stale';
  lang: Lang;
  title: string;
  timePeriod: string;
  /** `năm 2024`. */
  period: string;
  rows: RankRow[];
  /** `63 tỉnh, thành phố có số liệu`. */
  count: string;
  source?: SourceText;
  updated: string;
  notices: string[];
}

export type RankTable = LoadingCard | FailedCard | ShownTable;

export interface TableOptions {
  indicator: string;
  /** Else the newest with two places or more. */
  period?: string | undefined;
  lang?: Lang | undefined;
  now: number;
}

/** On 1 July 2025 the 63 provinces became 34: places before and after are not the same ones. */
const MERGER = '2025-07-01';

/** Decides what a table of places says. */
export function toTable(
  state: FeedState,
  { indicator: id, period, lang = 'vi', now }: TableOptions,
): RankTable {
  if (!('feed' in state)) return withoutFeed(state, lang);
  const { feed } = state;
  const indicator = findIndicator(feed, id);
  if (!indicator) return withoutData({ absent: 'indicator' }, feed, { indicator: id, area: 'VN' }, lang);
  const title = nameOf(indicator.name, lang);
  const ranking = rankAreas(feed, indicator, lang, period);
  if (!ranking) return { status: 'failed', lang, reason: 'data', title, message: say(CARD, 'noView', lang) };
  const { timePeriod, rows, example } = ranking;
  const source = sourceText(example, lang);
  const old = (parsePeriod(timePeriod)?.end ?? timePeriod) < MERGER;
  return {
    status: state.status,
    lang,
    title,
    timePeriod,
    period: formatPeriod(timePeriod, lang),
    rows,
    count: say(CHART, old ? 'placesBefore' : 'places', lang, { of: rows.length }),
    ...(source && { source }),
    updated: updatedText(state, lang),
    notices: staleNotices(state, now, lang),
  };
}
