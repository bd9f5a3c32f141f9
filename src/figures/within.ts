interface TokenSpan {
  from: number;
  to: number;
}

/** Finds the span (of token indexes, `to` not included) that holds a token, among spans of which none overlap. */
export function spanFinder<T extends TokenSpan>(
  spans: readonly T[],
  tokens: number,
): (index: number) => T | undefined {
  const found: (T | undefined)[] = new Array(tokens);
  for (const span of spans) found.fill(span, span.from, span.to);
  return (index) => found[index];
}

/** The same for a few questions: the span that holds token `index`, among spans in order. */
export function spanAt<T extends TokenSpan>(spans: readonly T[], index: number): T | undefined {
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
