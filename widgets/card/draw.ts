import { html, nothing, type TemplateResult } from 'lit';
import type { FailedCard, LoadingCard, ShownCard } from '../../src/card.ts';
import { CARD } from '../../src/messages/card.ts';
import { say } from '../../src/messages/lang.ts';
import { drawChange } from './change.ts';
import { drawView, link } from './views.ts';

/** A card with a value. */
export function drawShown(card: ShownCard, headingLevel: number): TemplateResult {
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
    <div class="view" part="view">
      ${drawView(card)}${notices.map((notice) => html`<p class="notice" part="notice">${notice}</p>`)}
    </div>
    ${footer(card)}
  </div>`;
}

/** A card without one: over a snapshot only the sentence that says why, below it. */
export function drawPending(
  card: LoadingCard | FailedCard,
  headingLevel: number,
  hasSnapshot: boolean,
): TemplateResult | typeof nothing {
  const { message } = card;
  if (card.status === 'loading')
    return hasSnapshot
      ? nothing
      : html`<div class="card" part="card"><p class="note" part="notice">${message}</p></div>`;
  const notice = html`<p class="notice" part="notice">${message}</p>`;
  if (hasSnapshot) return html`<div class="below">${notice}</div>`;
  return html`<div class="card" part="card" role="group" aria-label=${card.title ?? message}>
    ${card.title ? heading(card.title, headingLevel) : nothing} ${notice}
    ${card.hint ? html`<p class="note" part="hint">${card.hint}</p>` : nothing}
  </div>`;
}

function heading(title: string, level: number, definition?: string) {
  const tip = definition ?? nothing;
  return level > 0
    ? html`<div class="title" part="title" id="title" role="heading" aria-level=${level} title=${tip}>${title}</div>`
    : html`<p class="title" part="title" id="title" title=${tip}>${title}</p>`;
}

function footer({ source, updated, lang }: ShownCard) {
  return html`<div class="meta" part="meta">
    ${
      source
        ? html`<p part="source">${say(CARD, 'source', lang)}: ${link(source.publisher, source.url)}${source.date && `, ${source.date}`}</p>`
        : nothing
    }
    <p>${updated}</p>
    <slot name="footer"></slot>
  </div>`;
}
