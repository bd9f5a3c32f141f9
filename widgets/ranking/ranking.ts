import { html, LitElement, nothing, unsafeCSS } from 'lit';
import type { RankRow } from '../../src/card/ranking.ts';
import { type RankTable, type ShownTable, toTable } from '../../src/card/table.ts';
import { type Card, toCard } from '../../src/card.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { CHART } from '../../src/messages/chart.ts';
import { say } from '../../src/messages/lang.ts';
import frame from '../card/card.css?inline';
import { cardEvents } from '../card/card-events.ts';
import { feedController } from '../feed-controller.ts';
import { number, text } from '../shared/attributes.ts';
import { drawPending, heading, notice, sourceLine } from '../shared/parts.ts';
import table from '../trend/trend.css?inline';
import styles from './ranking.css?inline';

/** Rows shown at first. */
const LIMIT = 10;

/**
 * The provinces of a feed ranked by an indicator, as they were or as they are since 1 July 2025.
 *
 * @element solieu-ranking
 * @slot - The snapshot that shows until the feed is there.
 * @attr {string} indicator - Id of the indicator in the feed.
 * @attr {string} period - Only this period; else the newest with two places or more.
 * @attr {string} area - Place to set off, shown wherever it ranks.
 * @attr {number} limit - Rows shown at first, 10 unless given; 0 for all.
 * @attr {string} feed - Address of the feed; else that of an element around it, or of `<link rel="solieu-feed">`.
 * @attr {number} heading-level - Of the title, 2 to 6; 0 for none.
 * @csspart card - The box.
 * @csspart title - The indicator's name.
 * @csspart place - What stands below the title.
 * @csspart notice - What must be known; also why there is nothing to show.
 * @csspart hint - What the editor may do about it.
 * @csspart meta - The foot.
 * @csspart source - The source, within the foot.
 * @csspart table - The table.
 * @csspart row - A place in it.
 * @csspart own - The row of the place set off.
 * @csspart rank - The position, within a row.
 * @csspart name - The place's name, within a row.
 * @csspart bar - The bar below the name.
 * @csspart value - The value, within a row.
 * @csspart button - Shows all rows.
 * @fires {CustomEvent<{ card: ShownCard, feed: Feed, table: ShownTable }>} solieu-load - The ranking is there; `card` is the figure of the place set off, else of the first.
 * @fires {CustomEvent<{ card: ShownCard, previous: object, table: ShownTable }>} solieu-change - A place, its value or its rank has changed while it was shown.
 * @fires {CustomEvent<{ card: ShownCard, at: number, table: ShownTable }>} solieu-stale - The figures could not be confirmed since `at`.
 * @fires {CustomEvent<{ card: FailedCard }>} solieu-error - Nothing can be shown.
 */
export class SolieuRanking extends LitElement {
  static override styles = [unsafeCSS(frame), unsafeCSS(table), unsafeCSS(styles)];
  static override properties = {
    indicator: { converter: text },
    period: { converter: text },
    area: { converter: text },
    limit: { converter: number },
    feed: { converter: text },
    headingLevel: { converter: number, attribute: 'heading-level' },
    data: { attribute: false },
    open: { state: true },
  };

  declare indicator: string | undefined;
  declare period: string | undefined;
  declare area: string | undefined;
  declare limit: number | undefined;
  declare feed: string | undefined;
  declare headingLevel: number | undefined;
  /** The feed itself, in place of an address. */
  declare data: Feed | undefined;
  declare private open: boolean;

  /** What the element shows. */
  table: RankTable = { status: 'loading', lang: 'vi', message: '' };

  readonly #controller = feedController(this);
  readonly #tell = cardEvents(this);

  constructor() {
    super();
    this.indicator = '';
    this.limit = LIMIT;
    this.headingLevel = 3;
    this.open = false;
  }

  protected override willUpdate() {
    const { indicator = '', period } = this;
    const { state, lang } = this.#controller;
    this.table = toTable(state, { indicator, period, lang, now: Date.now() });
  }

  protected override shouldUpdate() {
    return this.#controller.mayDraw();
  }

  protected override render() {
    const { table } = this;
    const shown = 'rows' in table;
    return html`<div class="frame" lang=${table.lang}>
      <slot class=${shown ? 'ghost' : nothing}></slot>
      ${shown ? this.#draw(table) : drawPending(table, this.headingLevel, this.#controller.hasSnapshot)}
    </div>`;
  }

  protected override updated() {
    const { table } = this;
    if ('rows' in table) {
      const figures = JSON.stringify(table.rows);
      this.#tell(this.#leading(table), this.#controller.state, { table }, figures);
    } else this.#tell(table, this.#controller.state);
  }

  /** The figure that the page is told of: of the place set off, else of the first. */
  #leading({ rows, timePeriod }: ShownTable): Card {
    const { indicator = '' } = this;
    const { state, lang } = this.#controller;
    const row = rows.find(({ refArea }) => refArea === this.area) ?? rows[0]!;
    return toCard(state, { indicator, area: row.refArea, period: timePeriod, lang, now: Date.now() });
  }

  #draw(table: ShownTable) {
    const { lang, rows, source } = table;
    return html`<div class="card" part="card" role="group" aria-labelledby="title">
      <div class="head">
        ${heading(table.title, this.headingLevel)}
        <p class="place" part="place">${table.period} · ${table.count}</p>
      </div>
      <table part="table">
        <caption class="visually-hidden">${table.title}, ${table.period}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">${say(CHART, 'rank', lang)}</th>
            <th scope="col">${say(CHART, 'place', lang)}</th>
            <th scope="col">${say(CHART, 'value', lang)}</th>
          </tr>
        </thead>
        <tbody>
          ${this.#visible(rows).map((row) => this.#drawRow(row))}
        </tbody>
      </table>
      <div class="view">${table.notices.map(notice)}</div>
      <div class="meta tools" part="meta">
        <div>${source ? sourceLine(source, lang) : nothing}<p>${table.updated}</p></div>
        ${this.#drawButton(rows.length, lang)}
      </div>
    </div>`;
  }

  #drawRow({ refArea, name, position, text, share }: RankRow) {
    const own = refArea === this.area;
    return html`<tr part=${own ? 'row own' : 'row'} class=${own ? 'own' : nothing} aria-current=${own ? 'true' : nothing}>
      <td class="position" part="rank">${position}</td>
      <th scope="row" part="name">
        ${name}<svg class="bar" part="bar" aria-hidden="true"><rect class="fill" width="${share * 100}%" height="100%" rx="1.5" /></svg>
      </th>
      <td class="figure" part="value">${text}</td>
    </tr>`;
  }

  #drawButton(count: number, lang: ShownTable['lang']) {
    const { limit = LIMIT } = this;
    if (!limit || count <= limit) return nothing;
    return html`<button type="button" part="button" aria-expanded=${this.open} @click=${this.#toggle}>
      ${say(CHART, this.open ? 'fewer' : 'all', lang, { of: count })}
    </button>`;
  }

  readonly #toggle = () => {
    this.open = !this.open;
  };

  /** The first rows, and the one set off wherever it is. */
  #visible(rows: RankRow[]): RankRow[] {
    const { limit = LIMIT } = this;
    if (this.open || !limit) return rows;
    return rows.filter(({ refArea }, index) => index < limit || refArea === this.area);
  }
}
