/** What keys do on a page. */
export interface Commands {
  next(): void;
  previous(): void;
  close(): void;
  opened(): unknown;
}

/** Alt+. next figure, Alt+, previous figure; Escape closes the card, and only then is kept from the page. */
export function listenToKeys(window: Window, commands: Commands, signal: AbortSignal): void {
  const run = (event: KeyboardEvent): (() => void) | undefined => {
    if (event.key === 'Escape' && commands.opened()) return commands.close;
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
    // the place on the keyboard: with Alt some layouts write another sign
    if (event.code === 'Period') return commands.next;
    return event.code === 'Comma' ? commands.previous : undefined;
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const command = event.isTrusted ? run(event) : undefined;
      if (!command) return;
      event.preventDefault();
      event.stopPropagation();
      command();
    },
    { capture: true, signal },
  );
}
