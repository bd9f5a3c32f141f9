import type { ShownChart } from '../../src/card/chart.ts';
import type { ShownTable } from '../../src/card/table.ts';
import type { Card, FailedCard, ShownCard } from '../../src/card.ts';
import type { Feed } from '../../src/feed/schema.ts';
import type { FeedState } from '../../src/feed/state.ts';

/** What a larger element draws besides the figure that its events tell of. */
export interface Drawn {
  /** Of `<solieu-trend>`; `card` is then its newest figure. */
  chart?: ShownChart;
  /** Of `<solieu-ranking>`; `card` is then the figure of the place set off, else of the first. */
  table?: ShownTable;
}

/** What the elements tell the page; every event bubbles, and leaves shadow roots. */
export interface SolieuEventMap {
  /** The first figure is there. */
  'solieu-load': CustomEvent<{ card: ShownCard; feed: Feed } & Drawn>;
  /** The figure shown could not be confirmed. */
  'solieu-stale': CustomEvent<{ card: ShownCard; at: number } & Drawn>;
  /** Nothing can be shown. */
  'solieu-error': CustomEvent<{ card: FailedCard }>;
  /** The figure, or the ranking, has changed while it was shown. */
  'solieu-change': CustomEvent<{ card: ShownCard; previous: ShownCard['observed'] } & Drawn>;
}

declare global {
  interface HTMLElementEventMap extends SolieuEventMap {}
  interface DocumentEventMap extends SolieuEventMap {}
}

interface Told {
  card: ShownCard;
  /** What the figures are of: figures of something else are not a change, they are loaded. */
  subject: string;
  shown: string;
}

/**
 * Tells the page what became of an element.
 * @param figures what may change of a larger element, where it is more than the card's own figure
 */
type Tell = (card: Card, state: FeedState, drawn?: Drawn, figures?: string) => void;

/** Tells the page what becomes of an element, each thing once. */
export function cardEvents(host: HTMLElement): Tell {
  let told: Told | undefined;
  let failure: string | undefined;
  const send = <T extends keyof SolieuEventMap>(name: T, detail: SolieuEventMap[T]['detail']) =>
    host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));

  return (card, state, drawn, figures) => {
    const [last, lastFailure] = [told, failure];
    told = failure = undefined;
    if (card.status === 'failed') {
      failure = card.message;
      if (lastFailure !== failure) send('solieu-error', { card });
    } else if (card.status !== 'loading' && 'feed' in state) {
      const { indicator, refArea, timePeriod, value } = card.observed;
      const subject = figures ? indicator : `${indicator} ${refArea}`;
      const shown = figures ?? `${timePeriod} ${value}`;
      told = { card, subject, shown };
      if (last?.subject !== subject) send('solieu-load', { card, feed: state.feed, ...drawn });
      else if (last.shown !== shown) send('solieu-change', { card, previous: last.card.observed, ...drawn });
      if (card.status === 'stale' && last?.card.status !== 'stale')
        send('solieu-stale', { card, at: state.at, ...drawn });
    }
  };
}
