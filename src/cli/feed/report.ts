import type { Notice } from '../../feed/build.ts';
import type { Observation } from '../../feed/feed.ts';
import { publishedAt } from '../../feed/merge.ts';
import { FEED } from '../../messages/feed.ts';
import { type Lang, say } from '../../messages/lang.ts';
import type { Input, PassedOver } from './inputs.ts';

/** `eid-accounts-issued 2023-06 VN: …`: what a build has to tell of one observation. */
export function noticeText(notice: Notice, lang: Lang): string {
  switch (notice.kind) {
    case 'revised':
      return say(FEED, 'revised', lang, {
        place: placeText(notice.current),
        value: String(notice.current.value),
        source: sourceText(notice.current, lang),
        before: String(notice.replaced.value),
        beforeSource: sourceText(notice.replaced, lang),
      });
    case 'unknown-indicator':
      return say(FEED, notice.kind, lang, { place: placeText(notice.observation) });
    case 'implausible':
      return say(FEED, notice.kind, lang, {
        place: placeText(notice.observation),
        value: String(notice.observation.value),
        low: notice.range[0]!,
        high: notice.range[1]!,
      });
  }
}

/** How much of an input was taken, and with `explain` why each of the others was not. */
export function inputText({ path, observations, leftOut }: Input, explain: boolean, lang: Lang): string[] {
  const summary = say(FEED, 'read', lang, { path, taken: observations.length, left: leftOut.length });
  const lines = leftOut.map(({ figure, reason }) =>
    say(FEED, 'left-out', lang, {
      quote: figure.quote,
      indicator: figure.indicator ?? '?',
      reason: say(FEED, reason, lang),
    }),
  );
  return explain ? [summary, ...lines.map((line) => `  ${line}`)] : [summary];
}

/** So many of the files that are not read are named. */
const NAMED = 3;

export function passedOverText({ folder, names }: PassedOver, lang: Lang): string {
  if (!names.length) return say(FEED, 'empty', lang, { folder });
  const more = names.length > NAMED ? ', …' : '';
  return say(FEED, 'passed-over', lang, {
    folder,
    count: names.length,
    names: names.slice(0, NAMED).join(', ') + more,
  });
}

function placeText({ indicator, timePeriod, refArea, scope }: Observation): string {
  return [indicator, timePeriod, refArea, scope].filter(Boolean).join(' ');
}

function sourceText(stated: Pick<Observation, 'sources'>, lang: Lang): string {
  const publisher = stated.sources[0]?.publisher ?? say(FEED, 'sourceless', lang);
  return [publisher, publishedAt(stated)].filter(Boolean).join(', ');
}
