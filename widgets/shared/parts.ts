import { html, nothing, type TemplateResult } from 'lit';
import type { FailedCard, LoadingCard, SourceText } from '../../src/card.ts';
import { CARD } from '../../src/messages/card.ts';
import { type Lang, say } from '../../src/messages/lang.ts';

/** What stands in for the content: with a snapshot only the sentence that says why, below it. */
export function drawPending(
  card: LoadingCard | FailedCard,
  headingLevel: number | undefined,
  hasSnapshot: boolean,
): TemplateResult | typeof nothing {
  const { message } = card;
  if (card.status === 'loading')
    return hasSnapshot
      ? nothing
      : html`<div class="card pending" part="card"><p class="what note" part="notice">${message}</p></div>`;
  if (hasSnapshot) return html`<p class="below" part="notice" title=${message}>${message}</p>`;
  return html`<div class="card pending" part="card" role="group" aria-label=${card.title ?? message}>
    ${card.title ? heading(card.title, headingLevel) : nothing}
    <div class="what">
      ${notice(message)} ${card.hint ? html`<p class="note" part="hint">${card.hint}</p>` : nothing}
    </div>
  </div>`;
}

/** A title of a level that the page decides, 3 unless it does; 0 for none. */
export function heading(title: string, level = 3, definition?: string) {
  const tip = definition ?? nothing;
  return level > 0
    ? html`<div class="title" part="title" id="title" role="heading" aria-level=${level} title=${tip}>${title}</div>`
    : html`<p class="title" part="title" id="title" title=${tip}>${title}</p>`;
}

/** An address that the card has checked. */
export function link(text: string, url: string | undefined): TemplateResult | string {
  return url ? html`<a href=${url}>${text}</a>` : text;
}

/** `Nguồn: Bộ Công an, 30/6/2023`. */
export function sourceLine(source: SourceText, lang: Lang): TemplateResult {
  const date = source.date ? `, ${source.date}` : '';
  return html`<p part="source">${say(CARD, 'source', lang)}: ${link(source.publisher, source.url)}${date}</p>`;
}

export function notice(text: string): TemplateResult {
  return html`<p class="notice" part="notice">${text}</p>`;
}
