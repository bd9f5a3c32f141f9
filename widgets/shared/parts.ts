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
  const failed = card.status === 'failed';
  const { message } = card;
  const { title, hint }: Partial<FailedCard> = failed ? card : {};
  if (hasSnapshot)
    return failed ? html`<p class="below" part="notice" title=${message}>${message}</p>` : nothing;
  return html`<div class="card" part="card" role="group" aria-label=${title ?? message}>
    ${title ? heading(title, headingLevel) : nothing}
    <div class="what">
      ${failed ? notice(message) : html`<p class="note" part="notice">${message}</p>`}
      ${hint ? html`<p class="note" part="hint">${hint}</p>` : nothing}
    </div>
  </div>`;
}

/** A title of a level that the page decides, 3 unless it does; 0 for none. */
export function heading(title: string, level = 3, definition?: string) {
  const [role, shown] = level > 0 ? ['heading', level] : [nothing, nothing];
  return html`<div class="title" part="title" id="title" role=${role} aria-level=${shown} title=${definition ?? nothing}>${title}</div>`;
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
