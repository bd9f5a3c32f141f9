import type { Point } from './hit.ts';

/** How often a moving pointer is looked at, in milliseconds. */
const PACE = 40;
/** A pointer that goes farther meanwhile, in pixels, only passes. */
const SLOW = 10;
/** How long the pointer rests on a figure before its card opens, and how long it may be away before it closes, in milliseconds. */
const INTENT = 100;
const GRACE = 260;

interface Opened {
  index: number;
  /** Stays until it is dismissed. */
  isPinned: boolean;
}

interface Target {
  figureAt(point: Point): number | undefined;
  /** Whether an element is our own card. */
  isCard(element: Element): boolean;
  opened(): Opened | undefined;
  open(index: number, how: { isPinned: boolean }): void;
  close(): void;
}

/** Opens cards by hover (once the pointer rests), by tap and by click; closes them as the pointer leaves. */
export function followPointer(
  window: Window,
  { figureAt, isCard, opened, open, close }: Target,
  signal: AbortSignal,
): void {
  /** The latest move, until it has been looked at. */
  let latest: PointerEvent | undefined;
  /** The element that it was told to. */
  let element: Element;
  /** Where the pointer was a pace before. */
  let from: PointerEvent;
  let resting: number | 'card' | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (run: () => void, time: number): void => {
    clearTimeout(timer);
    timer = setTimeout(run, time);
  };
  const leave = (): void => {
    clearTimeout(timer);
    if (opened()?.isPinned === false) wait(close, GRACE);
  };
  /** Nothing is asked of the browser meanwhile: to find a place in a long text is work. */
  const isPassing = ({ clientX, clientY }: PointerEvent): boolean =>
    resting === undefined &&
    opened()?.isPinned !== false &&
    Math.hypot(clientX - from.clientX, clientY - from.clientY) > SLOW;
  const look = (): void => {
    const event = latest;
    if (!event) return;
    if (isPassing(event)) {
      from = event;
      setTimeout(look, PACE);
      return;
    }
    latest = undefined;
    if (isCard(element)) {
      resting = 'card';
      clearTimeout(timer);
      return;
    }
    // a pressed button is a selection being made
    const found = event.buttons ? undefined : figureAt({ x: event.clientX, y: event.clientY, element });
    if (found === resting) return;
    resting = found;
    if (found === undefined) leave();
    else if (opened()?.index === found) clearTimeout(timer);
    else if (!opened()?.isPinned) wait(() => open(found, { isPinned: false }), INTENT);
  };

  const listen = <K extends keyof WindowEventMap>(type: K, run: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(type, run, { passive: true, capture: true, signal });

  listen('pointermove', (event) => {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    if (!latest) {
      from = event;
      // not in the frame: there the browser would be made to lay the page out at once
      setTimeout(look, PACE);
    }
    latest = event;
    element = event.target as Element;
  });
  window.document.documentElement.addEventListener(
    'pointerleave',
    () => {
      latest = undefined;
      resting = undefined;
      leave();
    },
    { signal },
  );
  listen('click', (event) => {
    if (!event.isTrusted) return;
    const { clientX: x, clientY: y } = event;
    const element = event.target as Element;
    if (isCard(element)) return;
    const isSelecting = window.getSelection()?.isCollapsed === false;
    const found = isSelecting || hasAction(event) ? undefined : figureAt({ x, y, element });
    clearTimeout(timer);
    if (found !== undefined) open(found, { isPinned: true });
    else if (opened()) close();
  });
}

/** Whether the page itself does something at a click there. */
const hasAction = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (one) => one instanceof Element && one.matches('a[href], button, label, summary, input, [onclick]'),
    );
