import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { type Card, toCard, VIEWS, type View } from '../../src/card.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { feedController } from '../feed-controller.ts';
import { number, text } from '../shared/attributes.ts';
import { drawPending } from '../shared/parts.ts';
import styles from './card.css?inline';
import { cardEvents } from './card-events.ts';
import { mindCrowd } from './crowd.ts';
import { drawShown } from './draw.ts';

const sheet = unsafeCSS(styles);

/**
 * A live indicator of a feed: value, unit, period, change, source, and what its view adds.
 *
 * @element solieu-card
 * @slot - What shows until the figure is there, and where it cannot be had: a snapshot (`solieu snapshot`).
 *   Search engines, news readers and pages without scripts see it too.
 * @slot footer - More at the foot of the card: a link to the page's own report, say.
 * @attr {string} indicator - Id of the indicator in the feed.
 * @attr {string} area - `VN` (unless given), an ISO 3166-2 code, or a name as the feed has it.
 * @attr {'value'|'trend'|'target'|'ratio'|'compare'|'rank'} [view=value] - What the card adds to the value.
 * @attr {string} period - Only this period (`2023-Q2`); else the newest.
 * @attr {string} feed - Address of the feed; else that of an element around it, or of `<link rel="solieu-feed">`.
 * @attr {string} frozen - For a citation: the revision of the feed that `value` is from. Needs `value`, best with `period`.
 * @attr {number} value - For a citation: the value as cited.
 * @attr {number} [heading-level=3] - Of the title, 2 to 6; 0 for none.
 * @attr {boolean} remember - Keeps the last good feed in this browser, and shows it when the feed is down; also on an element around it. Only in `solieu.js`, not in `solieu-card.js`.
 * @attr {boolean} announce - Tells a changed figure to screen readers; also on an element around it. Only in `solieu.js`, not in `solieu-card.js`.
 * @attr {boolean} json-ld - Describes the figures to search engines, in one block for the page; also on an element around it. Only in `solieu.js`, not in `solieu-card.js`.
 * @attr {'light'|'dark'} scheme - Colours, whatever the page's scheme; else as the page.
 * @csspart card - The box.
 * @csspart title - The indicator's name.
 * @csspart place - Place and period.
 * @csspart status - `sơ bộ`, `ước tính`, `đã điều chỉnh`.
 * @csspart value - Number and unit.
 * @csspart number - The number.
 * @csspart scale - `triệu`, `tỷ`, within the number.
 * @csspart unit - The unit, and the word before the number.
 * @csspart change - How the value moved.
 * @csspart view - What the view adds.
 * @csspart graphic - A bar or a line.
 * @csspart standing - How the value stands to the target.
 * @csspart notice - What must be known of the value; also why there is none.
 * @csspart hint - What the editor may do about it.
 * @csspart meta - The foot.
 * @csspart source - The source, within the foot.
 * @cssproperty --solieu-color-text - Meaning: text.
 * @cssproperty --solieu-color-muted - Meaning: quieter text.
 * @cssproperty --solieu-color-surface - Meaning: background.
 * @cssproperty --solieu-color-line - Meaning: borders and rules.
 * @cssproperty --solieu-color-track - Meaning: what a bar has not reached.
 * @cssproperty --solieu-color-accent - Meaning: links, bars, lines.
 * @cssproperty --solieu-color-good - Meaning: a change to the good.
 * @cssproperty --solieu-color-bad - Meaning: a change to the bad.
 * @cssproperty --solieu-color-notice - Meaning: notices.
 * @cssproperty --solieu-color-focus - Meaning: the ring of the focus.
 * @cssproperty [--solieu-font=inherit] - Meaning: the font, the page's own unless given.
 * @cssproperty [--solieu-font-size=1em] - Meaning: the size of text, never under 14px.
 * @cssproperty [--solieu-radius=0.5em] - Meaning: round corners.
 * @cssproperty --solieu-card-background - Background of the card.
 * @cssproperty --solieu-card-border - Border of the card.
 * @cssproperty --solieu-card-border-top - Its upper border.
 * @cssproperty --solieu-card-radius - Its corners.
 * @cssproperty --solieu-card-shadow - Its shadow.
 * @cssproperty --solieu-card-padding - Space within.
 * @cssproperty --solieu-card-gap - Space between its parts.
 * @cssproperty --solieu-card-block-size - Least height, which is also kept free while the figure loads.
 * @cssproperty [--solieu-card-inline-size=16em] - Width where the page leaves it open.
 * @cssproperty --solieu-card-title-color - Colour of the title.
 * @cssproperty --solieu-card-title-size - Size of the title.
 * @cssproperty --solieu-card-title-weight - Weight of the title.
 * @cssproperty --solieu-card-value-color - Colour of the number.
 * @cssproperty --solieu-card-value-size - Size of the number.
 * @cssproperty --solieu-card-value-weight - Weight of the number.
 * @cssproperty --solieu-card-link-color - Colour of links.
 * @fires {CustomEvent<{ card: ShownCard, feed: Feed }>} solieu-load - The first figure is there.
 * @fires {CustomEvent<{ card: ShownCard, previous: object }>} solieu-change - The figure has changed while it was shown.
 * @fires {CustomEvent<{ card: ShownCard, at: number }>} solieu-stale - The figure could not be confirmed since `at`.
 * @fires {CustomEvent<{ card: FailedCard }>} solieu-error - Nothing can be shown.
 */
export class SolieuCard extends LitElement {
  static override styles = sheet;
  static override properties = {
    indicator: { converter: text },
    area: { converter: text },
    feed: { converter: text },
    // by which the style sheet knows how much place to keep free
    view: { converter: text, reflect: true },
    period: { converter: text },
    frozen: { converter: text },
    value: { converter: number },
    headingLevel: { converter: number, attribute: 'heading-level' },
    remember: { type: Boolean },
    data: { attribute: false },
  };

  declare indicator: string | undefined;
  declare area: string | undefined;
  declare feed: string | undefined;
  declare view: View | undefined;
  declare period: string | undefined;
  declare frozen: string | undefined;
  declare value: number | undefined;
  declare headingLevel: number | undefined;
  declare remember: boolean | undefined;
  /** The feed itself, in place of an address. */
  declare data: Feed | undefined;

  /** What the element shows. */
  card: Card = { status: 'loading', lang: 'vi', message: '' };

  readonly #controller = feedController(this);
  readonly #tell = cardEvents(this);

  override connectedCallback() {
    super.connectedCallback();
    mindCrowd(sheet);
  }

  protected override willUpdate() {
    const { indicator = '', area, period, frozen, value } = this;
    const { state, lang } = this.#controller;
    this.card = toCard(state, {
      indicator,
      area,
      period,
      lang,
      view: VIEWS.find((view) => view === this.view),
      pinned: frozen !== undefined && value !== undefined ? { revision: frozen, value } : undefined,
      now: Date.now(),
    });
  }

  protected override shouldUpdate() {
    return this.#controller.mayDraw();
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
    this.#tell(this.card, this.#controller.state);
  }
}
