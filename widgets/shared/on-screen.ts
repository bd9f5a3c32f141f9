const turns = new WeakMap<Element, (onScreen: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Begins whenever an element comes on screen, and calls what it is given back when the element leaves: one observer for all. */
export function whileOnScreen(element: Element, begin: () => () => void): () => void {
  let end: (() => void) | undefined;
  const turn = (onScreen: boolean) => {
    end?.();
    end = onScreen ? begin() : undefined;
  };
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) turns.get(target)?.(isIntersecting);
    },
    { rootMargin: '25%' },
  );
  turns.set(element, turn);
  observer.observe(element);
  return () => {
    turns.delete(element);
    observer?.unobserve(element);
    turn(false);
  };
}
