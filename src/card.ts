import { type Change, leadingChange } from './card/change.ts';
import { type Comparison, comparisons } from './card/compare.ts';
import { freshness, pinnedNotices } from './card/freshness.ts';
import { type Observed, observe } from './card/observed.ts';
import { type FailedCard, type LoadingCard, withoutData, withoutFeed } from './card/pending.ts';
import { type RankText, type RatioText, rankOf, ratioOf } from './card/standing.ts';
import { type TargetText, targetOf } from './card/target.ts';
import { areaName, nameOf, periodText, type SourceText, sourceText, valueText } from './card/text.ts';
import { type Trend, type TrendPoint, toTrend } from './card/trend.ts';
import type { Feed } from './feed/schema.ts';
import type { FeedState } from './feed/state.ts';
import { formatPeriod, type Quantity, quantityText } from './format.ts';
import { CARD } from './messages/card.ts';
import { type Lang, say } from './messages/lang.ts';

export type {
  Change,
  Comparison,
  FailedCard,
  LoadingCard,
  RankText,
  RatioText,
  SourceText,
  TargetText,
  Trend,
  TrendPoint,
};

/** What a card draws below its value. */
export type View = 'value' | 'trend' | 'target' | 'ratio' | 'compare' | 'rank';

export const VIEWS: readonly View[] = ['value', 'trend', 'target', 'ratio', 'compare', 'rank'];

export interface CardOptions {
  /** Id of the feed's indicator. */
  indicator: string;
  /** `VN` unless given. */
  area?: string | undefined;
  view?: View | undefined;
  lang?: Lang | undefined;
  /** Only the observation of this period; else the newest. */
  period?: string | undefined;
  /** What a citation holds fast: the feed's revision, and the value as cited. */
  pinned?: { revision: string; value: number } | undefined;
  /** ms since 1970. */
  now: number;
}

interface Shown {
  status: 'ready' | 'stale';
  lang: Lang;
  title: string;
  /** What exactly is counted. */
  definition?: string;
  /** `Cả nước`, `Bắc Ninh`. */
  area: string;
  value: Quantity;
  period: string;
  /** `sơ bộ`, `ước tính`, `đã điều chỉnh`; empty for a normal value. */
  observationStatus: string;
  change?: Change;
  source?: SourceText;
  /** `Cập nhật lúc 09:30 ngày 21/11/2026`. */
  updated: string;
  /** What a reader must know of this value: that it is old, pinned, not the newest, or lacks what was asked. */
  notices: string[];
  /** The card in one sentence. */
  sentence: string;
  /** What was observed, as data. */
  observed: { indicator: string; refArea: string; timePeriod: string; value: number };
}

export type ShownCard = Shown &
  (
    | { kind: 'value' }
    | { kind: 'trend'; trend: Trend }
    | { kind: 'target'; target: TargetText }
    | { kind: 'ratio'; ratio: RatioText }
    | { kind: 'compare'; comparisons: Comparison[] }
    | { kind: 'rank'; rank: RankText }
  );

/** Everything a card shows, ready-made: whoever draws it decides nothing. */
export type Card = LoadingCard | FailedCard | ShownCard;

/**
 * Decides what a card says.
 * @example toCard({ status: 'ready', feed, at: now }, { indicator: 'eid-accounts-activated', now })
 */
export function toCard(state: FeedState, options: CardOptions): Card {
  const { indicator, area = 'VN', lang = 'vi', period } = options;
  if (!('feed' in state)) return withoutFeed(state, lang);
  const found = observe(state.feed, indicator, area, period);
  return 'absent' in found
    ? withoutData(found, state.feed, { indicator, area, period }, lang)
    : shown(found, state, options);
}

function shown(
  observed: Observed,
  state: Extract<FeedState, { feed: Feed }>,
  { view = 'value', lang = 'vi', pinned, now, period }: CardOptions,
): ShownCard {
  const { indicator, feed, refArea } = observed;
  const newest = observed.series[0]!;
  const current = pinned ? { ...observed.current, value: pinned.value } : observed.current;
  const here: Observed = { ...observed, current };
  const value = valueText(current, indicator, lang);
  const change = leadingChange(here, lang);
  const source = sourceText(current, lang);
  const part = PARTS[view](here, now, lang);
  const title = nameOf(indicator.name, lang);
  const area = areaName(feed, refArea, lang);
  const when = periodText(current.timePeriod, indicator, lang);
  const missing =
    !period && newest.value === null
      ? [say(CARD, 'missing', lang, { period: formatPeriod(newest.timePeriod, lang) })]
      : [];
  return {
    ...(part ?? { kind: 'value' }),
    status: state.status,
    lang,
    title,
    area,
    value,
    period: when,
    // a cited value that has been changed since is not what was changed
    observationStatus:
      current.value !== observed.current.value || current.status === 'A' || current.status === 'M'
        ? ''
        : say(CARD, current.status, lang),
    ...(indicator.definition && { definition: nameOf(indicator.definition, lang) }),
    ...(change && { change }),
    ...(source && { source }),
    updated: say(CARD, 'updated', lang, freshness(state, now, lang)),
    notices: [
      ...(state.status === 'stale' ? [say(CARD, 'stale', lang, freshness(state, now, lang))] : []),
      ...(pinned ? pinnedNotices(observed, pinned, lang) : missing),
      ...(part ? [] : [say(CARD, 'noView', lang)]),
    ],
    sentence: sentenceOf({ title, area, value: quantityText(value), when, change, source }, lang),
    observed: { indicator: indicator.id, refArea, timePeriod: current.timePeriod, value: current.value },
  };
}

/** What a view adds to the value; `undefined` where the data do not reach. */
const PARTS = {
  value: () => ({ kind: 'value' as const }),
  trend: ({ series, indicator }, _now, lang) => {
    const trend = toTrend(series, indicator, lang);
    return trend && { kind: 'trend' as const, trend };
  },
  target: (observed, now, lang) => {
    const target = targetOf(observed, now, lang);
    return target && { kind: 'target' as const, target };
  },
  ratio: (observed, _now, lang) => {
    const ratio = ratioOf(observed, lang);
    return ratio && { kind: 'ratio' as const, ratio };
  },
  compare: (observed, _now, lang) => {
    const rows = comparisons(observed, lang);
    return rows.length ? { kind: 'compare' as const, comparisons: rows } : undefined;
  },
  rank: (observed, _now, lang) => {
    const rank = rankOf(observed, lang);
    return rank && { kind: 'rank' as const, rank };
  },
} satisfies Record<View, (observed: Observed, now: number, lang: Lang) => object | undefined>;

interface Said {
  title: string;
  area: string;
  value: string;
  when: string;
  change: Change | undefined;
  source: SourceText | undefined;
}

function sentenceOf({ title, area, value, when, change, source }: Said, lang: Lang): string {
  const moved = change?.kind === 'moved' ? `, ${change.text} ${change.basis}` : '';
  const from = source ? ` ${say(CARD, 'source', lang)}: ${source.publisher}.` : '';
  return `${title}, ${area}: ${value}, ${when}${moved}.${from}`;
}
