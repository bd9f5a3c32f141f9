import { html, LitElement, nothing, type PropertyValues, unsafeCSS } from 'lit';
import { type Card, type CardOptions, type ShownCard, toCard, VIEWS, type View } from '../../src/card.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { FeedController } from '../feed-controller.ts';
import { drawPending } from '../shared/parts.ts';
import styles from './card.css?inline';
import { CardEvents } from './card-events.ts';
import { drawShown } from './draw.ts';

/**
 * A live indicator of a feed: value, unit, period, source, and what its view adds.
 *
 * @slot - What shows until the figure is there, and where it cannot be had: a snapshot, written by
 *   `solieu snapshot` or by hand. Search engines, readers without scripts and feeds see it too.
 * @attr {string} indicator - Id of the indicator in the feed.
 */
export class SolieuCard extends LitElement {
  static override styles = unsafeCSS(styles);
  static override properties = {
    indicator: {},
    area: {},
    feed: {},
    view: {},
    period: {},
    frozen: {},
    value: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    remember: { type: Boolean },
    announce: { type: Boolean },
    data: { attribute: false },
  };

  declare indicator: string;
  declare area: string | undefined;
  declare feed: string | undefined;
  declare view: View;
  declare period: string | undefined;
  declare frozen: string | undefined;
  declare value: number | undefined;
  declare headingLevel: number;
  declare remember: boolean;
  declare announce: boolean;
  declare data: Feed | undefined;

  /** What the element shows. */
  card: Card = { status: 'loading', lang: 'vi', message: '' };

  readonly #controller = new FeedController(this);
  readonly #events = new CardEvents(this);

  constructor() {
    super();
    this.indicator = '';
    this.view = 'value';
    this.headingLevel = 3;
    this.remember = false;
    this.announce = false;
  }

  protected override willUpdate(_changed: PropertyValues<this>) {
    this.card = toCard(this.#controller.state, this.#options());
  }

  protected override render() {
    const { card } = this;
    const shown = 'observed' in card;
    return html`<div class="frame" lang=${card.lang}>
      <slot class=${shown ? 'ghost' : nothing}></slot>
      ${shown ? drawShown(card, this.headingLevel) : drawPending(card, this.headingLevel, this.#controller.hasSnapshot)}
    </div>`;
  }

  protected override updated() {
    this.#events.tell(this.card, this.#controller.state);
  }

  #options(): CardOptions {
    const { indicator, area, period, frozen, value } = this;
    return {
      indicator,
      area,
      period,
      view: VIEWS.includes(this.view) ? this.view : 'value',
      lang: this.#controller.lang,
      now: Date.now(),
      ...(frozen !== undefined && value !== undefined && { pinned: { revision: frozen, value } }),
    };
  }
}

export type { ShownCard };
