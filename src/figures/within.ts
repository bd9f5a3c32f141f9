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
