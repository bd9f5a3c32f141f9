import type { Figure, Span } from '../../../src/figures/figure.ts';
import { make } from '../dom.ts';

interface Place extends Span {
  id: string;
  href?: string;
  role: string;
}

/**
 * The text with a link over each figure, to its row in the table. What is doubted is marked so, be it a
 * figure or not (a document's number).
 */
export function markedText(text: string, figures: Figure[], doubted: Span[]): DocumentFragment {
  const places: Place[] = [
    ...figures.map(({ start, end, role }, index) => ({
      start,
      end,
      role,
      id: `m${index}`,
      href: `#f${index}`,
    })),
    ...doubted
      .filter((place) => !figureAt(figures, place))
      .map(({ start, end }) => ({ start, end, role: '', id: `d${start}` })),
  ].toSorted((a, b) => a.start - b.start);
  const fragment = document.createDocumentFragment();
  let at = 0;
  for (const { start, end, id, href, role } of places) {
    if (start < at) continue;
    const link = make('a', { id, dataset: { role } }, text.slice(start, end));
    if (href) link.href = href;
    if (doubted.some((place) => overlaps(place, { start, end }))) link.dataset.doubt = '';
    fragment.append(text.slice(at, start), link);
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}

/** Id of the mark over a place of the text. */
export function placeId(place: Span, figures: Figure[]): string {
  const figure = figureAt(figures, place);
  return figure ? `m${figures.indexOf(figure)}` : `d${place.start}`;
}

function figureAt(figures: Figure[], place: Span): Figure | undefined {
  return figures.find((figure) => overlaps(figure, place));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
