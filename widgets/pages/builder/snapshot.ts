import { toHtmlFigure } from '../../../src/card/snapshot/html.ts';
import { toSvg } from '../../../src/card/snapshot/svg.ts';
import { type Card, toCard } from '../../../src/card.ts';
import type { Feed } from '../../../src/feed/schema.ts';
import { quantityText } from '../../../src/format.ts';
import type { Choice } from './choice.ts';
import type { Snapshot } from './snippets.ts';

/** What the feed has now for a choice: in words, as plain HTML, as an image. */
export function toSnapshot(feed: Feed, choice: Choice): Snapshot {
  const cards = cardsOf(feed, choice);
  const text = cards.map((card) => ('sentence' in card ? card.sentence : card.message)).join(' ');
  const html = cards.map((card) => ('observed' in card ? toHtmlFigure(card) : '')).join('\n');
  const [first] = cardsOf(feed, { ...choice, view: 'value' });
  if (!first || !('observed' in first)) return { text, value: text, html };
  const value = quantityText(first.value);
  const svg = toSvg(first);
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { text, value, html, svg, image: imagePath(choice), width: Number(width), height: Number(height) };
}

/** Where the image of a value is served: `images/eid-accounts-issued.vi.svg`, `images/….VN-HN.vi.svg`. */
export function imagePath({ indicators, area, lang }: Pick<Choice, 'indicators' | 'area' | 'lang'>): string {
  return `images/${[indicators[0], area === 'VN' ? [] : area, lang].flat().join('.')}.svg`;
}

/** What the editor is to be told of a choice, as the key of the message: the card alone would only say it later. */
export function problemOf(feed: Feed, choice: Choice): 'noData' | 'noView' | undefined {
  const { element, indicators, view } = choice;
  if (element === 'ranking') return;
  const cards = cardsOf(feed, choice);
  if (!cards.every((card) => 'observed' in card)) return 'noData';
  return element === 'card' && indicators.length === 1 && cards[0]!.kind !== view ? 'noView' : undefined;
}

function cardsOf(feed: Feed, { indicators, area, view, lang }: Choice): Card[] {
  const now = Date.parse(feed.updated);
  return indicators.map((indicator) =>
    toCard({ status: 'ready', feed, at: now }, { indicator, area, view, lang, now }),
  );
}
