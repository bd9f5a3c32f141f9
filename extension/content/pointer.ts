/** How long the pointer rests on a figure before its card opens, and how long it may be away before it closes, in milliseconds. */
const INTENT = 140;
const GRACE = 260;

interface Opened {
  index: number;
  /** Stays until it is dismissed. */
  isPinned: boolean;
}

interface Target {
  /** The figure at a point of the viewport. */
  figureAt(x: number, y: number): number | undefined;
  /** Whether an event came from our own card. */
  isCard(event: Event): boolean;
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
  let latest: PointerEvent | undefined;
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
  const look = (): void => {
    const event = latest!;
    latest = undefined;
    if (event.pointerType === 'touch') return;
    if (isCard(event)) {
      resting = 'card';
      clearTimeout(timer);
      return;
    }
    // a pressed button is a selection being made
    const found = event.buttons ? undefined : figureAt(event.clientX, event.clientY);
    if (found === resting) return;
    resting = found;
    if (found === undefined) leave();
    else if (opened()?.index === found) clearTimeout(timer);
    else if (!opened()?.isPinned) wait(() => open(found, { isPinned: false }), INTENT);
  };

  const listen = <K extends keyof WindowEventMap>(type: K, run: (event: WindowEventMap[K]) => void): void =>
    window.addEventListener(type, run, { passive: true, capture: true, signal });

  listen('pointermove', (event) => {
    if (!latest) requestAnimationFrame(look);
    latest = event;
  });
  window.document.documentElement.addEventListener('pointerleave', () => leave(), { signal });
  listen('click', (event) => {
    if (isCard(event) || !event.isTrusted) return;
    const isSelecting = window.getSelection()?.isCollapsed === false;
    const found = isSelecting || hasAction(event) ? undefined : figureAt(event.clientX, event.clientY);
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
