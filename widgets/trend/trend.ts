import { html, LitElement, nothing, unsafeCSS } from 'lit';
import { type Chart, type ShownChart, toChart } from '../../src/card/chart.ts';
import { type Card, toCard } from '../../src/card.ts';
import { findIndicator } from '../../src/feed/feed.ts';
import type { Feed, Series } from '../../src/feed/schema.ts';
import { loadSeries } from '../../src/feed/series.ts';
import { CHART } from '../../src/messages/chart.ts';
import { say } from '../../src/messages/lang.ts';
import frame from '../card/card.css?inline';
import { cardEvents } from '../card/card-events.ts';
import { feedController } from '../feed-controller.ts';
import { number, text } from '../shared/attributes.ts';
import { pageEnvironment } from '../shared/environment.ts';
import { drawPending, heading, notice, sourceLine } from '../shared/parts.ts';
import { drawPlot } from './plot.ts';
import { saveAs } from './save.ts';
import { drawTable } from './table.ts';
import styles from './trend.css?inline';

/**
 * An indicator over time: a chart with axis and target, its table, and the file to take along.
 *
 * @element solieu-trend
 * @slot - The snapshot that shows until the feed is there.
 * @attr {string} indicator - Id of the indicator in the feed.
 * @attr {string} area - `VN`, an ISO 3166-2 code, or a name as the feed has it.
 * @attr {string} feed - Address of the feed; else that of an element around it, or of `<link rel="solieu-feed">`.
 * @attr {boolean} table - Shows the table in place of the chart.
 * @attr {number} heading-level - Of the title, 2 to 6; 0 for none.
 * @csspart card - The box.
 * @csspart title - The indicator's name.
 * @csspart place - What stands below the title.
 * @csspart notice - What must be known; also why there is nothing to show.
 * @csspart hint - What the editor may do about it.
 * @csspart meta - The foot.
 * @csspart source - The source of the newest figure, within the foot.
 * @csspart plot - The chart.
 * @csspart axis - What is written along the axes.
 * @csspart goal - The line of the target, and what is written at it.
 * @csspart point - A dot of the line.
 * @csspart tip - What a dot says when it is pointed at.
 * @csspart summary - The sentence below the chart.
 * @csspart table - The table.
 * @csspart row - A period in it.
 * @csspart button - The two buttons.
 * @cssproperty [--solieu-trend-plot-size=15em] - Height of the chart.
 * @fires {CustomEvent<{ card: ShownCard, feed: Feed, chart: ShownChart }>} solieu-load - The chart is there; `card` is its newest figure.
 * @fires {CustomEvent<{ card: ShownCard, previous: object, chart: ShownChart }>} solieu-change - Its newest figure has changed while it was shown.
 * @fires {CustomEvent<{ card: ShownCard, at: number, chart: ShownChart }>} solieu-stale - The figures could not be confirmed since `at`.
 * @fires {CustomEvent<{ card: FailedCard }>} solieu-error - Nothing can be shown.
 */
export class SolieuTrend extends LitElement {
  static override styles = [unsafeCSS(frame), unsafeCSS(styles)];
  static override properties = {
    indicator: { converter: text },
    area: { converter: text },
    feed: { converter: text },
    table: { type: Boolean, reflect: true },
    headingLevel: { converter: number, attribute: 'heading-level' },
    data: { attribute: false },
    series: { state: true },
  };

  declare indicator: string | undefined;
  declare area: string | undefined;
  declare feed: string | undefined;
  declare table: boolean;
  declare headingLevel: number | undefined;
  /** The feed itself, in place of an address. */
  declare data: Feed | undefined;
  declare private series: Series | undefined;

  /** What the element shows. */
  chart: Chart = { status: 'loading', lang: 'vi', message: '' };

  readonly #controller = feedController(this);
  readonly #tell = cardEvents(this);
  #seriesPath = '';

  constructor() {
    super();
    this.indicator = '';
    this.table = false;
    this.headingLevel = 3;
  }

  protected override willUpdate() {
    const { indicator = '', area, series } = this;
    const { state, lang } = this.#controller;
    this.chart = toChart(state, { indicator, area, lang, series, now: Date.now() });
    this.#loadSeries();
  }

  protected override shouldUpdate() {
    return this.#controller.mayDraw();
  }

  protected override render() {
    const { chart } = this;
    const shown = 'trend' in chart;
    return html`<div class="frame" lang=${chart.lang}>
      <slot class=${shown ? 'ghost' : nothing}></slot>
      ${shown ? this.#draw(chart) : drawPending(chart, this.headingLevel, this.#controller.hasSnapshot)}
    </div>`;
  }

  protected override updated() {
    const { chart } = this;
    if ('trend' in chart) this.#tell(this.#newest(), this.#controller.state, { chart });
    else this.#tell(chart, this.#controller.state);
  }

  /** The figure that the page is told of. */
  #newest(): Card {
    const { indicator = '', area } = this;
    const { state, lang } = this.#controller;
    return toCard(state, { indicator, area, lang, now: Date.now() });
  }

  #draw(chart: ShownChart) {
    const { lang, rows } = chart;
    const source = rows.find(({ value }) => value !== null)?.source;
    return html`<div class="card" part="card" role="group" aria-labelledby="title">
      <div class="head">
        ${heading(chart.title, this.headingLevel)}
        <p class="place" part="place">${chart.area}</p>
      </div>
      ${this.table ? drawTable(chart) : drawPlot(chart)}
      <div class="view">${chart.notices.map(notice)}</div>
      <div class="meta tools" part="meta">
        <div>${source ? sourceLine(source, lang) : nothing}<p>${chart.updated}</p></div>
        <div class="buttons">
          <button type="button" part="button" @click=${this.#toggle}>
          ${say(CHART, this.table ? 'showChart' : 'showTable', lang)}
        </button>
        <button type="button" part="button" @click=${() => saveAs(`${this.indicator}.csv`, chart.csv)}>
          ${say(CHART, 'csv', lang)}
          </button>
        </div>
      </div>
    </div>`;
  }

  readonly #toggle = () => {
    this.table = !this.table;
  };

  /** The long series is loaded only by who draws it, and again when the feed names another file. */
  #loadSeries() {
    const { state, client } = this.#controller;
    const path = 'feed' in state ? findIndicator(state.feed, this.indicator ?? '')?.series : undefined;
    if (!client || !path || path === this.#seriesPath) return;
    this.#seriesPath = path;
    loadSeries(new URL(path, client.url).href, pageEnvironment).then((series) => {
      if (path === this.#seriesPath && series) this.series = series;
    });
  }
}
