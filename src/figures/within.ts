/** The span (of token indexes, `to` not included) that holds token `index`, among spans in order; none overlap. */
export function spanAt<T extends { from: number; to: number }>(
  spans: readonly T[],
  index: number,
): T | undefined {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (index < span.from) high = middle - 1;
    else if (index >= span.to) low = middle + 1;
    else return span;
  }
  return undefined;
}
