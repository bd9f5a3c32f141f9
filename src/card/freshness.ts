import type { Feed } from '../feed/schema.ts';
import type { FeedState } from '../feed/state.ts';
import { formatAge, formatDay, formatPeriod, formatTime } from '../format.ts';
import { CARD } from '../messages/card.ts';
import { type Lang, say } from '../messages/lang.ts';
import { isKnown, type Observed } from './observed.ts';
import { valueLine } from './text.ts';

/** When the feed was built, by the clock of Vietnam; when it was last confirmed; and how long ago that was. */
export function freshness(state: Extract<FeedState, { feed: Feed }>, now: number, lang: Lang) {
  const built = Date.parse(state.feed.updated);
  return {
    time: formatTime(state.status === 'stale' ? state.at : built, lang),
    day: formatDay(new Date(built + 7 * 3600_000).toISOString(), lang),
    age: formatAge(now - state.at, lang),
  };
}

/** What became of a cited value since: revised, or followed by a newer one. */
export function pinnedNotices(
  { indicator, current, series }: Observed,
  pinned: { revision: string; value: number },
  lang: Lang,
): string[] {
  const notices = [say(CARD, 'pinned', lang, { revision: pinned.revision })];
  if (current.value !== pinned.value)
    notices.push(say(CARD, 'pinnedRevised', lang, { value: valueLine(current, indicator, lang) }));
  const newest = series.find(isKnown);
  if (newest && newest.timePeriod !== current.timePeriod) {
    const period = formatPeriod(newest.timePeriod, lang);
    notices.push(say(CARD, 'pinnedNewer', lang, { value: valueLine(newest, indicator, lang), period }));
  }
  return notices;
}
