import type { Feed } from '../feed/schema.ts';
import type { FeedState } from '../feed/state.ts';
import { formatPeriod } from '../format.ts';
import { CARD } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import type { Absence } from './observed.ts';
import { areaName, nameOf } from './text.ts';

/** Nothing is known yet. */
export interface LoadingCard {
  status: 'loading';
  lang: Lang;
  message: string;
}

/** Nothing can be shown, and why. */
export interface FailedCard {
  status: 'failed';
  lang: Lang;
  reason: 'feed' | 'indicator' | 'data';
  title?: string | undefined;
  message: string;
  /** For who maintains the page. */
  hint?: string | undefined;
}

/** What is shown while a feed is not there. */
export function withoutFeed(state: Exclude<FeedState, { feed: Feed }>, lang: Lang): LoadingCard | FailedCard {
  if (state.status === 'loading') return { status: 'loading', lang, message: say(CARD, 'loading', lang) };
  // a reader need not know what exactly is wrong with the content
  const problem = say(CARD, state.problem in CARD ? (state.problem as 'network') : 'format', lang);
  return { status: 'failed', lang, reason: 'feed', message: say(CARD, 'feedFailed', lang, { problem }) };
}

/** What is shown where the feed lacks what was asked for. */
export function withoutData(
  absence: Absence,
  feed: Feed,
  { indicator, area, period }: { indicator: string; area: string; period?: string | undefined },
  lang: Lang,
): FailedCard {
  if (absence.absent === 'data') {
    const title = nameOf(absence.indicator.name, lang);
    const message = period
      ? say(CARD, 'missing', lang, { period: formatPeriod(period, lang) })
      : say(CARD, 'noAreaData', lang, { area: areaName(feed, area, lang) });
    return { status: 'failed', lang, reason: 'data', title, message };
  }
  const message = say(CARD, indicator ? 'noIndicator' : 'unnamed', lang, { indicator });
  const guess =
    indicator && feed.indicators.find(({ id }) => id.includes(indicator) || indicator.includes(id))?.id;
  const hint = guess ? say(CARD, 'guess', lang, { guess }) : undefined;
  return { status: 'failed', lang, reason: 'indicator', message, hint };
}
