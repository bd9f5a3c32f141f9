import type { FigureSpan } from './places.ts';

/** The one of a text's spans, in order, that holds an offset: found by halves, however many there are. */
export function spanAt(spans: FigureSpan[], offset: number): FigureSpan | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span && span.start <= offset ? span : undefined;
}
