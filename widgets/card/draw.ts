import { html, nothing, type TemplateResult } from 'lit';
import type { ShownCard } from '../../src/card.ts';
import { heading, notice, sourceLine } from '../shared/parts.ts';
import { drawChange } from './change.ts';
import { drawView } from './views.ts';

/** A card with a value. */
export function drawShown(card: ShownCard, headingLevel: number | undefined): TemplateResult {
  const { value, observationStatus, period, area, change, notices, definition } = card;
  return html`<div class="card" part="card" role="group" aria-labelledby="title">
    <div class="head">
      ${heading(card.title, headingLevel, definition)}
      <p class="place" part="place">
        ${area} · ${period}${observationStatus && html` <span class="status" part="status">${observationStatus}</span>`}
      </p>
    </div>
    <div class="main">
      <p class="value" part="value">
        ${value.before && html`<span class="unit">${value.before}</span>`}
        <data class="number" part="number" value=${card.observed.value} title=${value.exact}
          >${value.number}${value.scale && html`<span class="scale" part="scale"> ${value.scale}</span>`}</data
        >
        ${value.unit && html`<span class="unit" part="unit">${value.unit}</span>`}
      </p>
      ${change ? drawChange(change) : nothing}
    </div>
    <div class="view" part="view">${drawView(card)}${notices.map(notice)}</div>
    ${footer(card)}
  </div>`;
}

function footer({ source, updated, lang }: ShownCard) {
  return html`<div class="meta" part="meta">
    ${source ? sourceLine(source, lang) : nothing}
    <p>${updated}</p>
    <slot name="footer"></slot>
  </div>`;
}
