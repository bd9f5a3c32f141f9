/** Longest stretch of work without giving the page its turn, in milliseconds. */
const SLICE = 6;

export interface Slicer {
  /**
   * Runs work that yields at places where it may pause, and a promise where it must wait. Ends with `undefined` once
   * the signal is aborted.
   */
  run<T>(work: Generator<unknown, T, undefined>): Promise<T | undefined>;
  /** How long it has worked in all, in milliseconds, the pauses left out. */
  spent(): number;
}

/** Works in slices, so that the page goes on scrolling and typing meanwhile. */
export function createSlicer(signal: AbortSignal): Slicer {
  let spent = 0;
  return {
    async run(work) {
      while (!signal.aborted) {
        const start = performance.now();
        let step = work.next();
        while (!step.done && !step.value && performance.now() - start < SLICE) step = work.next();
        spent += performance.now() - start;
        if (step.done) return step.value;
        await (step.value ?? turn());
      }
      return undefined;
    },
    spent: () => spent,
  };
}

/** Ends when the page has had its turn. */
function turn(): Promise<void> {
  if (globalThis.scheduler?.yield) return globalThis.scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Ends once the page has been painted: before, a look at any style would make the browser work out all of
 * them at once. A tab in the background is not painted, and waits a moment only.
 */
export function painted(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 150);
  });
}
