import { type Card, toCard } from '../../../src/card.ts';
import type { Feed } from '../../../src/feed/schema.ts';
import type { Choice } from './choice.ts';
import { element, escapeHtml } from './html.ts';
import type { Snapshot } from './snippets.ts';

/** What the feed has now for a choice, in words and as plain HTML. */
export function toSnapshot(feed: Feed, choice: Choice): Snapshot {
  const sentences = cardsOf(feed, choice).map((card) => ('sentence' in card ? card.sentence : card.message));
  const text = sentences.join(' ');
  return { text, html: sentences.map((sentence) => element('p', {}, escapeHtml(sentence))).join('\n') };
}

/** Whether the feed has a value for everything chosen. */
export function hasData(feed: Feed, choice: Choice): boolean {
  return choice.element === 'ranking' || cardsOf(feed, choice).every((card) => 'sentence' in card);
}

function cardsOf(feed: Feed, { indicators, area, lang }: Choice): Card[] {
  const now = Date.parse(feed.updated);
  return indicators.map((indicator) =>
    toCard({ status: 'ready', feed, at: now }, { indicator, area, lang, now }),
  );
}
