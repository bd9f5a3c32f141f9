import type { Card, FailedCard, ShownCard } from '../../src/card.ts';
import type { Feed } from '../../src/feed/schema.ts';
import type { FeedState } from '../../src/feed/state.ts';

/** What the elements tell the page; every event bubbles, and leaves shadow roots. */
export interface SolieuEventMap {
  /** The first figure is there. */
  'solieu-load': CustomEvent<{ card: ShownCard; feed: Feed }>;
  /** The figure shown could not be confirmed. */
  'solieu-stale': CustomEvent<{ card: ShownCard; at: number }>;
  /** Nothing can be shown. */
  'solieu-error': CustomEvent<{ card: FailedCard }>;
  /** The figure has changed while it was shown. */
  'solieu-change': CustomEvent<{ card: ShownCard; previous: ShownCard['observed'] }>;
}

declare global {
  interface HTMLElementEventMap extends SolieuEventMap {}
}

/** Tells the page what became of a card, each thing once. */
export class CardEvents {
  readonly #host: HTMLElement;
  #last: Card | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  tell(card: Card, state: FeedState): void {
    const last = this.#last;
    this.#last = card;
    if (card.status === 'loading') return;
    if (card.status === 'failed') {
      if (last?.status !== 'failed' || last.message !== card.message) this.#send('solieu-error', { card });
      return;
    }
    if (!('feed' in state)) return;
    const { observed } = card;
    const before = last && 'observed' in last ? last.observed : undefined;
    if (before?.indicator !== observed.indicator || before.refArea !== observed.refArea)
      this.#send('solieu-load', { card, feed: state.feed });
    else if (before.value !== observed.value || before.timePeriod !== observed.timePeriod)
      this.#send('solieu-change', { card, previous: before });
    if (card.status === 'stale' && last?.status !== 'stale')
      this.#send('solieu-stale', { card, at: state.at });
  }

  #send<T extends keyof SolieuEventMap>(name: T, detail: SolieuEventMap[T]['detail']) {
    this.#host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}
