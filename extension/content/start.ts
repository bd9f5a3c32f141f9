import type { Feed } from '../../src/feed/schema.ts';
import type { Lang } from '../../src/messages/lang.ts';
import { createCardWindow } from './card/window.tsx';
import { figureAt } from './hit.ts';
import { listenToKeys } from './keys.ts';
import type { Mark, MarkStyle } from './mark-style.ts';
import { createMarks } from './marks.ts';
import { createOpener } from './opener.ts';
import { createPageReader, type PageReading } from './page-reader.ts';
import { followPointer } from './pointer.ts';
import type { Reading, ReadText } from './reader.ts';
import { createSlicer, painted } from './slices.ts';
import { watch } from './watch.ts';

export interface Options {
  document: Document;
  lang: Lang;
  style?: MarkStyle;
  /** Alt+. and Alt+, go from figure to figure; on unless said otherwise. */
  keys?: boolean;
  /** Selector of the article's body, where this site is known. */
  bodies?: string | undefined;
  /** The site's own province, for figures that name no place. */
  area?: string | undefined;
  read: ReadText;
  /** The feed that holds an indicator, or the part of it that does. */
  feedFor?(indicator: string): Promise<Feed | undefined>;
  /** Called after each reading of the page; without one where there is no article. */
  onRead?(page?: Page): void;
  /** Called as the card of a figure opens, and without one as it closes. */
  onOpen?(index?: number): void;
  /** Offers a way to the list of all figures. */
  openPanel?: (() => void) | undefined;
}

/** What was read of a page. */
export interface Page {
  title: string;
  publishedAt?: string;
  reading: Reading;
}

/** What a millisecond of waiting for the background counts of one of work on the page. */
const WAITING = 0.1;

/** A page whose figures are marked. */
export interface Companion {
  page(): Page | undefined;
  /** Opens the card of the next figure: from the open one on, else the first in view. */
  next(): void;
  previous(): void;
  /** Brings a figure into view, with its card. */
  open(index: number): void;
  close(): void;
  /** Says the open figure by the screen reader; without one, opens the first in view. */
  speak(): void;
  /** Takes everything of ours off the page. */
  stop(): void;
}

/** Marks the figures of a page's article, and shows a card about each on hover, tap and key. */
export function start(options: Options): Companion {
  const { document, lang } = options;
  const window = document.defaultView!;
  const ending = new AbortController();
  const { signal } = ending;
  let current: PageReading | undefined;

  const marks = createMarks(document, options.style ?? 'underline');
  const card = createCardWindow({
    document,
    signal,
    close: () => opener.close(),
    openPanel: options.openPanel,
  });
  const opener = createOpener({
    window,
    lang,
    marks,
    card,
    current: () => current,
    feedFor: options.feedFor,
    onOpen: options.onOpen,
  });

  const slicer = createSlicer(signal);
  let waited = 0;
  const readPage = createPageReader(
    {
      ...options,
      async read(text, about) {
        const start = performance.now();
        const found = await options.read(text, about);
        waited += performance.now() - start;
        return found;
      },
    },
    slicer,
  );
  const paint = ({ reading, prose }: PageReading): Promise<unknown> =>
    slicer.run(marks.paint(reading.figures, toMarkOf(reading), prose));
  const refresh = async (): Promise<void> => {
    const page = await readPage();
    if (!page || signal.aborted) return;
    await opener.keep(async () => {
      if (page === 'none') marks.clear();
      else await paint(page);
      current = page === 'none' ? undefined : page;
    });
    if (signal.aborted) return;
    options.onRead?.(current && toPage(current));
  };
  const watcher = watch(
    {
      refresh,
      restless: marks.hide,
      cost: () => slicer.spent() + waited * WAITING,
      roots: () => current?.article.roots ?? [],
      scopes: () => [document, ...(current?.prose.shadows ?? [])],
      isOurs: (node) => card.owns(node),
    },
    signal,
  );

  followPointer(
    window,
    {
      figureAt: (point) => figureAt(marks, current?.prose.shadows ?? [], point),
      isCard: card.owns,
      ...opener,
    },
    signal,
  );
  if (options.keys !== false) listenToKeys(window, opener, signal);
  window.addEventListener('scroll', opener.follow, { passive: true, capture: true, signal });
  window.addEventListener('resize', card.follow, { passive: true, signal });
  // a page that comes back from the back/forward cache may have been changed while it was put away
  window.addEventListener('pagehide', opener.close, { signal });
  window.addEventListener('pageshow', (event) => event.persisted && watcher.changed(), { signal });
  void painted(window).then(watcher.read);

  return {
    next: opener.next,
    previous: opener.previous,
    open: opener.goTo,
    close: opener.close,
    speak: opener.speak,
    page: () => current && toPage(current),
    stop() {
      ending.abort();
      opener.close();
      marks.clear();
      card.remove();
    },
  };
}

/** The mark of each figure: that the publisher gave it, what is doubted of it, else its role. */
function toMarkOf({ figures, findings, isPublishers }: Reading): (index: number) => Mark {
  if (isPublishers) return () => 'publisher';
  const doubted = new Set(findings.flatMap((finding) => finding.figures));
  return (index) => (doubted.has(index) ? 'finding' : figures[index]!.role);
}

const toPage = ({ article: { title, publishedAt }, reading }: PageReading): Page => ({
  title,
  reading,
  ...(publishedAt && { publishedAt }),
});
