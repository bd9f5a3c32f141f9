import { css, html, LitElement } from 'lit';
import { type Card, toCard } from '../../src/card.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { quantityText } from '../../src/format.ts';
import { cardEvents } from '../card/card-events.ts';
import { feedController } from '../feed-controller.ts';
import { text } from '../shared/attributes.ts';

/**
 * A live number within a sentence: `Cả nước có <solieu-figure indicator="…">hơn 53 triệu tài khoản</solieu-figure>`.
 *
 * @element solieu-figure
 * @slot - What the sentence says without scripts, or while the figure cannot be had.
 * @attr {string} indicator - Id of the indicator in the feed.
 * @attr {string} area - `VN`, an ISO 3166-2 code, or a name as the feed has it.
 * @attr {string} period - Only this period; else the newest.
 * @attr {string} feed - Address of the feed; else that of an element around it, or of `<link rel="solieu-feed">`.
 * @attr {boolean} no-unit - Without the unit, where the sentence says it.
 * @csspart figure - The number.
 * @cssproperty [--solieu-figure-underline=dotted] - How the number is marked as live.
 * @fires {CustomEvent<{ card: ShownCard, feed: Feed }>} solieu-load - The figure is there.
 * @fires {CustomEvent<{ card: ShownCard, previous: object }>} solieu-change - It has changed while it was shown.
 * @fires {CustomEvent<{ card: ShownCard, at: number }>} solieu-stale - It could not be confirmed since `at`.
 * @fires {CustomEvent<{ card: FailedCard }>} solieu-error - It cannot be had; the slot shows.
 */
export class SolieuFigure extends LitElement {
  static override styles = css`
    :host {
      display: inline;
    }
    :host([hidden]) {
      display: none;
    }
    data {
      font-variant-numeric: lining-nums;
      text-decoration: underline var(--solieu-figure-underline, dotted) 1px;
      text-decoration-color: currentColor;
      text-underline-offset: 0.22em;
    }
    @media print {
      data {
        text-decoration: none;
      }
    }
  `;
  static override properties = {
    indicator: { converter: text },
    area: { converter: text },
    period: { converter: text },
    feed: { converter: text },
    noUnit: { type: Boolean, attribute: 'no-unit' },
    data: { attribute: false },
  };

  declare indicator: string | undefined;
  declare area: string | undefined;
  declare period: string | undefined;
  declare feed: string | undefined;
  declare noUnit: boolean;
  /** The feed itself, in place of an address. */
  declare data: Feed | undefined;

  /** What the element shows. */
  card: Card = { status: 'loading', lang: 'vi', message: '' };

  readonly #controller = feedController(this);
  readonly #tell = cardEvents(this);

  constructor() {
    super();
    this.indicator = '';
    this.noUnit = false;
  }

  protected override willUpdate() {
    const { indicator = '', area, period } = this;
    const { state, lang } = this.#controller;
    this.card = toCard(state, { indicator, area, period, lang, now: Date.now() });
  }

  protected override shouldUpdate() {
    return this.#controller.mayDraw();
  }

  protected override render() {
    const { card } = this;
    if (!('observed' in card)) return html`<slot></slot>`;
    const value = this.noUnit ? { ...card.value, unit: '' } : card.value;
    const title = [card.sentence, ...card.notices].join(' ');
    return html`<data part="figure" value=${card.observed.value} title=${title}>${quantityText(value)}</data>`;
  }

  protected override updated() {
    this.#tell(this.card, this.#controller.state);
  }
}
