import { render } from 'preact';
import type { FigureCard } from '../../../src/figure-card.ts';
import { Card } from './card.tsx';
import { createHost, type Host } from './host.ts';
import { type Box, place } from './place.ts';

interface Showing {
  /** The number's boxes in the viewport. */
  boxes: () => Box[];
  /** Whether the page is dark there. */
  dark: boolean;
  /** Moves the keyboard into the card. */
  focus: boolean;
}

export interface CardWindow {
  show(card: FigureCard, showing: Showing): void;
  /** Puts the card beside its number again, after a scroll. */
  follow(): void;
  hide(): void;
  remove(): void;
  owns(node: EventTarget | null): boolean;
  /** Has the screen reader say something. */
  announce(text: string): void;
}

interface CardWindowOptions {
  document: Document;
  signal: AbortSignal;
  /** Asked for by the card's own button. */
  close(): void;
  openPanel?: (() => void) | undefined;
}

/** The one card of a page. Nothing is added to the page until it is first needed. */
export function createCardWindow({ document, signal, ...commands }: CardWindowOptions): CardWindow {
  let host: Host | undefined;
  let boxes: Showing['boxes'] = () => [];
  let focusedBefore: Element | null = null;

  const drawn = (): HTMLElement | null => host?.root.querySelector<HTMLElement>('.card') ?? null;
  const follow = (): void => {
    const card = drawn();
    const box = card && boxes()[0];
    if (!box) return;
    const { innerWidth, innerHeight } = document.defaultView!;
    const { clientWidth, currentCSSZoom = 1 } = document.documentElement;
    // without the scroll bar; Firefox tells the width of a zoomed page in pixels of the viewport
    const width = Math.min(innerWidth, clientWidth * currentCSSZoom || innerWidth);
    const viewport = { width, height: innerHeight };
    const size = { width: card.offsetWidth, height: card.scrollHeight + 2 };
    const { left, top, maxHeight } = place(box, size, viewport);
    card.style.maxHeight = `${maxHeight}px`;
    card.style.left = `${left}px`;
    card.style.top = `${top}px`;
  };

  return {
    show(card, { dark, focus, ...showing }) {
      host ??= createHost(document, signal);
      boxes = showing.boxes;
      // asked before the card before goes, and the focus with it
      if (!host.owns(document.activeElement)) focusedBefore = document.activeElement;
      // anew each time: what was opened or told in the card before is not of this one
      render(null, host.root);
      render(<Card card={card} dark={dark} {...commands} />, host.root);
      host.show();
      follow();
      if (focus) drawn()?.focus({ preventScroll: true });
    },
    follow,
    hide() {
      if (!host) return;
      const hadFocus = host.owns(document.activeElement);
      host.hide();
      render(null, host.root);
      if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    },
    remove: () => host?.remove(),
    owns: (node) => node !== null && (host?.owns(node) ?? false),
    announce(text) {
      host ??= createHost(document, signal);
      host.announce(text);
    },
  };
}
