import type { Feed } from '../../src/feed/schema.ts';
import { toFigureCard } from '../../src/figure-card.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { isOnDark } from './card/scheme.ts';
import type { CardWindow } from './card/window.tsx';
import { localName, parentElement } from './dom.ts';
import { rectsOf } from './hit.ts';
import type { Marks } from './marks.ts';
import type { PageReading } from './page-reader.ts';

/** A figure whose card is open. */
export interface Opened {
  index: number;
  /** Stays until it is dismissed. */
  isPinned: boolean;
}

export interface Opener {
  opened(): Opened | undefined;
  /** Opens a figure's card; `focus` moves the keyboard into it. */
  open(index: number, how: { isPinned: boolean; focus?: boolean }): Promise<void>;
  close(): void;
  /** Runs what changes the marks; an open card stays where its number is still there. */
  keep(change: () => Promise<unknown>): Promise<void>;
  /** Brings a figure into view, out of what is folded too, and opens its card. */
  goTo(index: number): void;
  /** After a scroll: the card stays beside its number, and leaves the screen with it. */
  follow(): void;
  next(): void;
  previous(): void;
  speak(): void;
}

interface Options {
  window: Window;
  lang: Lang;
  marks: Marks;
  card: CardWindow;
  current(): PageReading | undefined;
  feedFor?: ((indicator: string) => Promise<Feed | undefined>) | undefined;
  onOpen?: ((index?: number) => void) | undefined;
}

/** Opens, closes and moves between the cards of the figures of a page. */
export function createOpener({ window, lang, marks, card, current, feedFor, onOpen }: Options): Opener {
  let opened: Opened | undefined;
  /** Counts what was asked for, so that only the latest opens once its feed has come. */
  let asked = 0;
  /** The figure that is open or about to be: keys pressed fast go on from it. */
  let aimed: number | undefined;

  const toCard = async (index: number) => {
    const page = current();
    const figure = page?.reading.figures[index];
    if (!page || !figure) return undefined;
    const { article, reading, prose } = page;
    const { location } = window;
    return toFigureCard({
      figure,
      text: prose.text,
      lang,
      now: Date.now(),
      findings: reading.findings.filter(({ figures }) => figures.includes(index)),
      isPublishers: reading.isPublishers === true,
      areas: reading.areas,
      feed: figure.indicator ? await feedFor?.(figure.indicator) : undefined,
      page: {
        url: location.href,
        title: article.title,
        site: location.hostname,
        publishedAt: article.publishedAt,
      },
    });
  };
  const boxes = (index: number): DOMRect[] => rectsOf(marks.spans(index));
  const isInView = (index: number): boolean =>
    boxes(index).some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);

  const open: Opener['open'] = async (index, { isPinned, focus = false }) => {
    // the pointer that rests on what was clicked just now does not open it once more
    if (aimed === index && !isPinned) return;
    const mine = ++asked;
    aimed = index;
    const content = await toCard(index);
    if (mine !== asked) return;
    const place = marks.spans(index);
    if (!content || !place[0]) {
      aimed = opened?.index;
      return;
    }
    opened = { index, isPinned };
    marks.open(index);
    card.show(content, {
      boxes: () => boxes(opened?.index ?? index),
      dark: isOnDark(parentElement(place[0].node)),
      focus,
    });
    onOpen?.(index);
  };
  const close = (): void => {
    asked++;
    aimed = undefined;
    if (!opened) return;
    opened = undefined;
    marks.open();
    card.hide();
    onOpen?.();
  };
  const goTo = (index: number): void => {
    const [place] = marks.spans(index);
    if (!place) return;
    const holder = parentElement(place.node);
    if (holder && !holder.checkVisibility()) unfold(holder);
    // at once: on the way of a smooth scroll the number would be off the screen, and its card closed
    if (!isInView(index)) holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
    void open(index, { isPinned: true, focus: true });
  };
  /** From the open figure on, else from the first in view. */
  const step = (by: 1 | -1): void => {
    const count = current()?.reading.figures.length ?? 0;
    if (!count) return;
    const first = (): number => marks.near().find(isInView) ?? 0;
    goTo(aimed === undefined ? first() : (aimed + by + count) % count);
  };

  const keep: Opener['keep'] = async (change) => {
    const place = opened && marks.spans(opened.index)[0];
    const quote = opened && current()?.reading.figures[opened.index]?.quote;
    await change();
    if (!opened) return;
    const figures = current()?.reading.figures ?? [];
    const same = place && marks.at(place.node)?.find((span) => figures[span.index]?.quote === quote);
    if (!same) return close();
    opened.index = same.index;
    aimed = same.index;
    marks.open(same.index);
    card.follow();
  };

  return {
    opened: () => opened,
    keep,
    open,
    close,
    goTo,
    follow() {
      if (!opened) return;
      if (isInView(opened.index)) card.follow();
      // unless the scroll is on the way to another figure
      else if (aimed === opened.index) close();
    },
    next: () => step(1),
    previous: () => step(-1),
    speak() {
      if (!opened) step(1);
      else void toCard(opened.index).then((content) => content && card.announce(content.spoken));
    },
  };
}

/** As finding in a page does: what is folded together around an element is opened. */
function unfold(element: Element): void {
  for (let one: Element | null = element; one; one = parentElement(one))
    if (localName(one) === 'details') (one as HTMLDetailsElement).open = true;
}
