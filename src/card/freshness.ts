import type { Feed } from '../feed/schema.ts';
import type { FeedState } from '../feed/state.ts';
import { formatAge, formatDay, formatPeriod, formatTime, inVietnam } from '../format.ts';
import { CARD } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import { isKnown, type Observed } from './observed.ts';
import { valueLine } from './text.ts';

type WithFeed = Extract<FeedState, { feed: Feed }>;

/** When the feed was built or, where it could not be confirmed since, when it last was; by the clock of Vietnam. */
export function updatedText(state: WithFeed, lang: Lang): string {
  return say(CARD, 'updated', lang, { time: timeOf(state, lang) });
}

/** That the feed could not be confirmed, and how old it is by now; nothing for a feed that could. */
export function staleNotices(state: WithFeed, now: number, lang: Lang): string[] {
  if (state.status === 'ready') return [];
  const day = formatDay(inVietnam(Date.parse(state.feed.updated)), lang);
  return [say(CARD, 'stale', lang, { day, time: timeOf(state, lang), age: formatAge(now - state.at, lang) })];
}

function timeOf({ status, feed, at }: WithFeed, lang: Lang): string {
  return formatTime(status === 'ready' ? Date.parse(feed.updated) : at, lang);
}

/** What became of a cited value since: revised, or followed by a newer one. */
export function pinnedNotices(
  { indicator, current, series }: Observed,
  { revision, value }: { revision: string; value: number },
  lang: Lang,
): string[] {
  const newest = series.find(isKnown)!;
  const notices = [say(CARD, 'pinned', lang, { revision })];
  const add = (key: 'pinnedRevised' | 'pinnedNewer', one: typeof newest) =>
    notices.push(
      say(CARD, key, lang, {
        value: valueLine(one, indicator, lang),
        period: formatPeriod(one.timePeriod, lang),
      }),
    );
  if (current.value !== value) add('pinnedRevised', current);
  if (newest.timePeriod !== current.timePeriod) add('pinnedNewer', newest);
  return notices;
}
