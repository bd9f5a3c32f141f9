import { type Change, leadingChange } from './card/change.ts';
import { type Comparison, comparisons } from './card/compare.ts';
import { pinnedNotices, staleNotices, updatedText } from './card/freshness.ts';
import { type Observed, observe } from './card/observed.ts';
import { type FailedCard, type LoadingCard, withoutData, withoutFeed } from './card/pending.ts';
import { type RankText, type RatioText, rankOf, ratioOf } from './card/standing.ts';
import { type TargetText, targetOf } from './card/target.ts';
import {
  areaName,
  nameOf,
  periodText,
  type SourceText,
  sourceText,
  statusText,
  valueText,
} from './card/text.ts';
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
  definition?: string | undefined;
  /** `Cả nước`, `Bắc Ninh`. */
  area: string;
  value: Quantity;
  period: string;
  /** `sơ bộ`, `ước tính`, `đã điều chỉnh`; empty for a normal value. */
  observationStatus: string;
  change?: Change | undefined;
  source?: SourceText | undefined;
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
  const [newest] = observed.series;
  const current = pinned ? { ...observed.current, value: pinned.value } : observed.current;
  const here: Observed = { ...observed, current };
  const { timePeriod } = current;
  const title = nameOf(indicator.name, lang);
  const area = areaName(feed, refArea, lang);
  const value = valueText(current, indicator, lang);
  const when = periodText(timePeriod, indicator, lang);
  const change = leadingChange(here, lang);
  const source = sourceText(current, lang);
  const part = view === 'value' ? undefined : PARTS[view](here, lang, now);
  const notices = staleNotices(state, now, lang);
  if (pinned) notices.push(...pinnedNotices(observed, pinned, lang));
  else if (!period && newest!.value === null)
    notices.push(say(CARD, 'missing', lang, { period: formatPeriod(newest!.timePeriod, lang) }));
  if (view !== 'value' && !part) notices.push(say(CARD, 'noView', lang));
  const moved = change?.kind === 'moved' ? `, ${change.text} ${change.basis}` : '';
  const from = source ? ` ${say(CARD, 'source', lang)}: ${source.publisher}.` : '';
  return {
    ...((part ? { kind: view, [view === 'compare' ? 'comparisons' : view]: part } : { kind: 'value' }) as {
      kind: 'value';
    }),
    status: state.status,
    lang,
    title,
    definition: indicator.definition && nameOf(indicator.definition, lang),
    area,
    value,
    period: when,
    // a cited value that has been changed since is not what was changed
    observationStatus: current.value === observed.current.value ? statusText(current, lang) : '',
    change,
    source,
    updated: updatedText(state, lang),
    notices,
    sentence: `${title}, ${area}: ${quantityText(value)}, ${when}${moved}.${from}`,
    observed: { indicator: indicator.id, refArea, timePeriod, value: current.value },
  };
}

/** What a view adds to the value; `undefined` where the data do not reach. */
const PARTS: Record<
  Exclude<View, 'value'>,
  (observed: Observed, lang: Lang, now: number) => object | undefined
> = {
  trend: ({ series, indicator }, lang) => toTrend(series, indicator, lang),
  target: targetOf,
  ratio: ratioOf,
  compare: comparisons,
  rank: rankOf,
};
