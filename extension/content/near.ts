/** How far above and below the screen still counts as near it: no reader scrolls so far until what has come near is marked. */
const MARGIN = '200px 0px';
/** How long until an element is looked at again while the page is scrolled, in milliseconds: Chromium would look in each frame. */
const PACE = 60;

export interface Near {
  /** Looks at these elements from now on, no longer at others. */
  watch(elements: Iterable<Element>): void;
  has(element: Element): boolean;
  /** Looks at none until it is told again which; what was near counts as near until then. */
  pause(): void;
  stop(): void;
}

/**
 * Tells which elements come near the screen and which leave it, as the browser itself finds out while it lays out:
 * nothing is measured.
 */
export function createNear(tell: (element: Element) => void, told: () => void): Near {
  const watched = new Set<Element>();
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        // what has no box of its own (display: contents) is never seen to come near
        const isNear = isIntersecting || (boundingClientRect.width === 0 && boundingClientRect.height === 0);
        if (!watched.has(target) || near.has(target) === isNear) continue;
        if (isNear) near.add(target);
        else near.delete(target);
        tell(target);
      }
      told();
    },
    { rootMargin: MARGIN, delay: PACE } as IntersectionObserverInit,
  );
  const pause = (): void => {
    observer.disconnect();
    watched.clear();
  };
  return {
    watch(elements) {
      const next = new Set(elements);
      for (const element of watched) {
        if (next.has(element)) continue;
        observer.unobserve(element);
        watched.delete(element);
      }
      for (const element of near) if (!next.has(element)) near.delete(element);
      for (const element of next) {
        if (watched.has(element)) continue;
        watched.add(element);
        observer.observe(element);
      }
    },
    has: (element) => near.has(element),
    pause,
    stop() {
      pause();
      near.clear();
    },
  };
}
