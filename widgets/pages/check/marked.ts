import type { Figure, Span } from '../../../src/figures/figure.ts';
import { make } from '../dom.ts';

/** The text with a link over each figure, to its row in the table; `doubted` places are marked as such. */
export function markedText(text: string, figures: Figure[], doubted: Span[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let at = 0;
  const spans = [
    ...figures.map(({ start, end, role }, index) => ({ start, end, role, index: index as number | undefined })),
    ...doubted
      .filter((place) => !figures.some((figure) => overlaps(figure, place)))
      .map(({ start, end }) => ({ start, end, role: '', index: undefined })),
  ].toSorted((a, b) => a.start - b.start);
  for (const { start, end, role, index } of spans) {
    if (start < at) continue;
    fragment.append(text.slice(at, start));
    const link = make('a', { dataset: { role } }, text.slice(start, end));
    if (index !== undefined) Object.assign(link, { id: `m${index}`, href: `#f${index}` });
    if (doubted.some((place) => overlaps(place, { start, end }))) link.dataset.doubt = '';
    fragment.append(link);
    at = end;
  }
  fragment.append(text.slice(at));
  return fragment;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
