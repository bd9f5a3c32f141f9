import { html, LitElement, unsafeCSS } from 'lit';
import { type FailedCard, type LoadingCard, withoutFeed } from '../../src/card/pending.ts';
import type { View } from '../../src/card.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { CHART } from '../../src/messages/chart.ts';
import { say } from '../../src/messages/lang.ts';
import frame from '../card/card.css?inline';
import { cardEvents } from '../card/card-events.ts';
import { feedController } from '../feed-controller.ts';
import { number, text } from '../shared/attributes.ts';
import { drawPending } from '../shared/parts.ts';
import styles from './grid.css?inline';

/** Cards of a system or topic. */
const LIMIT = 12;

/**
 * Cards side by side: of the indicators named, or of a system or a topic of the feed, or the cards within it.
 *
 * @element solieu-grid
 * @slot - Cards of your own, or the snapshot that shows until the feed is there.
 * @attr {string} indicators - Ids of indicators, with spaces between.
 * @attr {string} system - Id of a system of the feed (`npsp`): all its indicators that have figures.
 * @attr {string} group - Id of a topic of the feed (`public-services`): the same.
 * @attr {string} area - Place of all the cards, `VN` unless given.
 * @attr {string} view - View of all the cards.
 * @attr {string} feed - Address of the feed; else that of an element around it, or of `<link rel="solieu-feed">`.
 * @attr {number} limit - At most so many cards of a system or topic, 12 unless given.
 * @attr {number} heading-level - Of the cards' titles, 2 to 6; 0 for none.
 * @csspart grid - The grid; the parts of the cards within are parts of it too.
 * @csspart card - The box that says why there is nothing to show.
 * @csspart notice - What it says.
 * @cssproperty [--solieu-grid-column=16rem] - Least width of a column.
 * @cssproperty [--solieu-grid-gap=1rem] - Between cards.
 * @fires {CustomEvent<{ card: ShownCard, feed: Feed }>} solieu-load - Of each card within, as from the grid.
 * @fires {CustomEvent<{ card: ShownCard, previous: object }>} solieu-change - The same.
 * @fires {CustomEvent<{ card: ShownCard, at: number }>} solieu-stale - The same.
 * @fires {CustomEvent<{ card: FailedCard }>} solieu-error - Of a card within; or the system or topic cannot be shown.
 */
export class SolieuGrid extends LitElement {
  static override styles = [unsafeCSS(frame), unsafeCSS(styles)];
  static override properties = {
    indicators: { converter: text },
    system: { converter: text },
    group: { converter: text },
    area: { converter: text },
    view: { converter: text },
    feed: { converter: text },
    limit: { converter: number },
    headingLevel: { converter: number, attribute: 'heading-level' },
    data: { attribute: false },
  };

  declare indicators: string | undefined;
  declare system: string | undefined;
  declare group: string | undefined;
  declare area: string | undefined;
  declare view: View | undefined;
  declare feed: string | undefined;
  declare limit: number | undefined;
  declare headingLevel: number | undefined;
  /** The feed itself, in place of an address. */
  declare data: Feed | undefined;

  readonly #controller = feedController(this);
  readonly #tell = cardEvents(this);

  constructor() {
    super();
    this.indicators = '';
    this.view = 'value';
    this.limit = LIMIT;
    this.headingLevel = 3;
  }

  protected override shouldUpdate() {
    return this.#controller.mayDraw();
  }

  protected override render() {
    const { lang, client } = this.#controller;
    const ids = this.#ids();
    if (!ids) return html`<div class="frame"><div class="grid" part="grid"><slot></slot></div></div>`;
    if (!ids.length)
      return html`<div class="frame" lang=${lang}>
        <slot></slot>
        ${drawPending(this.#pending(), 0, this.#controller.hasSnapshot)}
      </div>`;
    return html`<div class="frame" lang=${lang}>
      <slot class="ghost"></slot>
      <div class="grid" part="grid">
        ${ids.map(
          (id) => html`<solieu-card
            exportparts="card, title, place, status, value, number, scale, unit, change, view, graphic, standing, notice, hint, meta, source"
            indicator=${id}
            view=${this.view}
            .area=${this.area}
            .feed=${client?.url}
            .data=${this.data}
            .headingLevel=${this.headingLevel}
          ></solieu-card>`,
        )}
      </div>
    </div>`;
  }

  protected override updated() {
    if (this.#ids()?.length === 0) this.#tell(this.#pending(), this.#controller.state);
  }

  /** Why a system or topic has no cards. */
  #pending(): LoadingCard | FailedCard {
    const { state, lang } = this.#controller;
    if (!('feed' in state)) return withoutFeed(state, lang);
    const id = [this.system, this.group].filter(Boolean).join(' + ');
    return { status: 'failed', lang, reason: 'indicator', message: say(CHART, 'noGroup', lang, { id }) };
  }

  /** The indicators to show; `undefined` where the cards are the page's own. */
  #ids(): string[] | undefined {
    const named = (this.indicators ?? '').split(/[\s,]+/).filter(Boolean);
    if (named.length) return [...new Set(named)];
    if (!this.system && !this.group) return;
    const { state } = this.#controller;
    if (!('feed' in state)) return [];
    return state.feed.indicators
      .filter(
        ({ system, group }) =>
          (!this.system || system === this.system) && (!this.group || group === this.group),
      )
      .filter(({ observations, sections }) => observations?.length || sections?.length)
      .slice(0, this.limit ?? LIMIT)
      .map(({ id }) => id);
  }
}
