import type { ShownCard } from '../../card.ts';
import { scriptText, shownToJsonLd } from '../../feed/export/shown.ts';
import type { Feed } from '../../feed/schema.ts';
import { CARD } from '../../messages/card.ts';
import { say } from '../../messages/lang.ts';
import type { Change } from '../change.ts';

/**
 * A card as a plain figure, for the light DOM of `<solieu-card>` and for wherever no script runs. Few tags
 * and no class but one, so that the sanitizers of content systems leave it whole; line breaks, so that it reads
 * well where no style sheet of ours is (a theme hides them).
 */
export function toHtmlFigure(card: ShownCard): string {
  const { title, area, period, value, observationStatus, observed, lang, updated, source } = card;
  const status = observationStatus && ` (${observationStatus})`;
  const scale = value.scale && `<small> ${escapeText(value.scale)}</small>`;
  return [
    `<figure class="solieu-snapshot" lang="${lang}">`,
    `<figcaption><strong>${escapeText(title)}</strong><br><small>${escapeText(`${area} · ${period}${status}`)}</small></figcaption>`,
    `<p>${escapeText(before(value.before))}<data value="${observed.value}">${escapeText(value.number)}${scale}</data>${escapeText(after(value.unit))}`,
    ...bodyOf(card).map((line) => `<br><small data-part="change">${escapeText(line)}</small>`),
    '</p>',
    `<small data-part="meta">${
      source
        ? `${say(CARD, 'source', lang)}: ${linked(source.publisher, source.url)}${source.date ? `, ${escapeText(source.date)}` : ''}<br>`
        : ''
    }${escapeText(updated)}</small>`,
    '</figure>',
  ].join('\n');
}

const before = (word: string) => word && `${word} `;
const after = (word: string) => word && ` ${word}`;

/** What the view adds, in lines of text. */
export function bodyOf(card: ShownCard): string[] {
  const change = card.change ? [changeText(card.change)] : [];
  return [...change, ...viewText(card), ...card.notices];
}

function viewText(card: ShownCard): string[] {
  switch (card.kind) {
    case 'value':
      return [];
    case 'trend':
      return [card.trend.text, card.trend.note].filter(Boolean);
    case 'target': {
      const { label, value, text, pace } = card.target;
      return [`${label}: ${value}. ${text}.`, ...(pace ? [`${pace}.`] : [])];
    }
    case 'ratio':
      return [`${card.ratio.text} (${card.ratio.share})`];
    case 'compare':
      return card.comparisons.map(
        ({ label, period, value, change }) => `${label} (${period}): ${value}; ${changeText(change, false)}`,
      );
    case 'rank':
      return card.rank.text ? [card.rank.text] : [];
  }
}

function changeText(change: Change, withBasis = true): string {
  if (change.kind === 'refused') return change.text;
  const { text, basis, verdict } = change;
  return [withBasis ? `${text} ${basis}` : text, verdict].filter(Boolean).join(' · ');
}

/** The element with its snapshot within: what an editor pastes. */
export function toElement(card: ShownCard, attributes: Record<string, string | undefined>): string {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeText(value)}"`],
  );
  return `<solieu-card${given.join('')}>\n${toHtmlFigure(card)}\n</solieu-card>`;
}

/** The figure as data for search engines. A live element that does the same (`json-ld`) takes its place. */
export function toDescription(feed: Feed, { observed }: ShownCard): string {
  return `<script type="application/ld+json" data-solieu>${scriptText(shownToJsonLd(feed, [observed]))}</script>`;
}

function linked(text: string, url: string | undefined): string {
  return url ? `<a href="${escapeText(url)}">${escapeText(text)}</a>` : escapeText(text);
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attribute values of HTML and XML. Characters that XML forbids are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
