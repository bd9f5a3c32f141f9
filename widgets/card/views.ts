import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ShownCard, View } from '../../src/card.ts';
import { link } from '../shared/parts.ts';
import { drawLines } from '../shared/plot.ts';
import { drawChange } from './change.ts';

type CardOf<K extends View> = Extract<ShownCard, { kind: K }>;
type Drawings = { [K in View]: (card: CardOf<K>) => TemplateResult | typeof nothing };

/** What each kind of card draws below its value. Every graphic has its text beside it. */
const VIEWS: Drawings = {
  value: () => nothing,
  trend: ({ trend }) => {
    const first = trend.points.find(({ value }) => value !== null)!;
    return html`<svg class="spark" part="graphic" role="img" aria-label=${trend.text}>${drawLines(trend)}</svg>
      <p class="ends" aria-hidden="true">
        <span>${trend.from}: ${first.text}</span><span>${trend.to}</span>
      </p>
      ${trend.note && html`<p class="note">${trend.note}</p>`}`;
  },
  target: ({ target }) => {
    const name = target.document && html` (${link(target.document, target.url)})`;
    return html`<p class="note"><strong>${target.label}: ${target.value}</strong>${name}</p>
      ${bar(target.bar.value, target.bar.target)}
      <p class="standing ${target.standing}" part="standing">${target.text}</p>
      ${target.pace && html`<p class="note">${target.pace}</p>`}`;
  },
  ratio: ({ ratio }) =>
    html`${ratio.of <= 40 ? cells(ratio.value, ratio.of) : bar(ratio.value / ratio.of)}
      <p class="note"><strong>${ratio.text}</strong> (${ratio.share})</p>`,
  compare: ({ comparisons }) =>
    html`<dl class="rows">
      ${comparisons.map(
        ({ label, period, value, change }) => html`<div>
          <dt>${label} <span>${period}</span></dt>
          <dd><strong>${value}</strong></dd>
          <dd class="change">${drawChange(change, false)}</dd>
        </div>`,
      )}
    </dl>`,
  rank: ({ rank: { position, of, text } }) =>
    html`${bar(0, of > 1 ? (position - 1) / (of - 1) : 0)}
      <p class="ends" aria-hidden="true"><span>1</span><span>${of}</span></p>
      ${text && html`<p class="note"><strong>${text}</strong></p>`}`,
};

export function drawView(card: ShownCard): TemplateResult | typeof nothing {
  return (VIEWS[card.kind] as (card: ShownCard) => TemplateResult | typeof nothing)(card);
}

/** A share of a whole, with a mark where the target is. */
function bar(value: number, target?: number) {
  return html`<svg class="bar" part="graphic" aria-hidden="true">
    <rect class="track" width="100%" height="100%" rx="2" />
    <rect class="fill" width="${value * 100}%" height="100%" rx="2" />
    ${target === undefined ? nothing : ['halo', 'mark'].map((name) => tick(name, target * 100))}
  </svg>`;
}

function tick(name: string, at: number) {
  return svg`<line class=${name} x1="${at}%" x2="${at}%" y1="-30%" y2="130%" />`;
}

/** One cell for each of the whole. */
function cells(value: number, of: number) {
  const width = 100 / of;
  return html`<svg class="bar cells" part="graphic" aria-hidden="true">
    ${Array.from(
      { length: of },
      (_, index) =>
        svg`<rect class=${index < value ? 'fill' : 'track'} x="${index * width}%" width="${width * 0.84}%" height="100%" rx="1" />`,
    )}
  </svg>`;
}
