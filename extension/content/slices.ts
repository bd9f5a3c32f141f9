/** Longest stretch of work without giving the page its turn, in milliseconds. */
const SLICE = 8;

/** Runs work that yields at places where it may pause, in slices. Ends with `undefined` once `signal` is aborted. */
export async function inSlices<T>(
  work: Generator<unknown, T, undefined>,
  signal: AbortSignal,
): Promise<T | undefined> {
  let until = performance.now() + SLICE;
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await turn();
    until = performance.now() + SLICE;
  }
  return undefined;
}

declare const scheduler: { yield?: () => Promise<void> } | undefined;

/** Ends when the page has had its turn. */
function turn(): Promise<void> {
  if (typeof scheduler !== 'undefined' && scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
