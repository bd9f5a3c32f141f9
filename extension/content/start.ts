import type { Feed } from '../../src/feed/schema.ts';
import { toFigureCard } from '../../src/figure-card.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Lang } from '../../src/messages/lang.ts';
import type { Reading } from '../../src/read.ts';
import { type Article, findArticle, isOff } from './article.ts';
import { isOnDark } from './card/scheme.ts';
import { createCardWindow } from './card/window.tsx';
import { parentElement } from './dom.ts';
import { figureAt, rectsOf } from './hit.ts';
import { listenToKeys } from './keys.ts';
import type { Mark, MarkStyle } from './mark-style.ts';
import { createMarks } from './marks.ts';
import { followPointer } from './pointer.ts';
import { collect, type Prose } from './prose.ts';
import { createReader } from './reader.ts';
import { inSlices } from './slices.ts';
import { watch } from './watch.ts';

export interface Options {
  document: Document;
  lang: Lang;
  style?: MarkStyle;
  /** The feed that holds an indicator, or a part of it. */
  feedFor?(indicator: string): Promise<Feed | undefined>;
  /** Selector of the article's body, where this site is known. */
  bodies?: string | undefined;
  /** The site's own province, for figures that name no place. */
  area?: string | undefined;
  /** Called after each reading of the page. */
  onRead?(page: Page): void;
}

/** What was read of a page. */
export interface Page {
  title: string;
  publishedAt?: string;
  reading: Reading;
}

/** A page whose figures are marked. */
export interface Companion {
  page(): Page | undefined;
  /** Opens the card of the next figure, from the open one on, else from the top of the viewport. */
  next(): void;
  previous(): void;
  /** Shows a figure in the text, with its card. */
  open(index: number): void;
  close(): void;
  /** Takes everything of ours off the page. */
  stop(): void;
}

/** Marks the figures of a page's article and shows a card about each on hover, tap and key. */
export function start(options: Options): Companion {
  const { document, lang } = options;
  const window = document.defaultView!;
  const ending = new AbortController();
  const { signal } = ending;
  const marks = createMarks(document, options.style ?? 'underline');
  const card = createCardWindow(document);
  const pages = createPageReader(options, signal);
  let current: { article?: Article | undefined; prose?: Prose | undefined; reading?: Reading } = {};
  let opened: { index: number; pinned: boolean } | undefined;
  let asked = 0;

  const figures = (): Figure[] => current.reading?.figures ?? [];
  const boxes = (index: number): DOMRect[] => rectsOf(marks.spans(index));

  const refresh = async (): Promise<void> => {
    const read = await pages();
    if (!read || signal.aborted) return;
    const { article, prose, reading } = read;
    const list = reading?.figures ?? [];
    if (prose)
      await inSlices(
        marks.paint(list, (index) => markOf(list[index]!), prose),
        signal,
      );
    else marks.clear();
    current = read;
    close();
    for (const shadow of prose?.shadows ?? []) watcher.observe(shadow);
    if (article && reading) options.onRead?.(toPage(article, reading));
  };
  const watcher = watch(
    document,
    { refresh, roots: () => current.article?.roots ?? [], isOurs: (node) => card.owns(node) },
    signal,
  );

  const open = async (index: number, pinned: boolean, focus = false): Promise<void> => {
    const figure = figures()[index];
    const place = marks.spans(index);
    if (!figure || !place[0]) return;
    const mine = ++asked;
    const feed = figure.indicator ? await options.feedFor?.(figure.indicator) : undefined;
    if (mine !== asked || signal.aborted) return;
    opened = { index, pinned };
    marks.open(place);
    const content = toFigureCard({ figure, text: current.prose?.text ?? '', lang, feed });
    const dark = isOnDark(parentElement(place[0].node));
    card.show(content, { boxes: () => boxes(index), dark, focus });
  };
  const close = (): void => {
    asked++;
    opened = undefined;
    marks.open();
    card.hide();
  };
  const goTo = (index: number): void => {
    const element = marks.spans(index)[0] && parentElement(marks.spans(index)[0]!.node);
    if (!boxes(index).some(isInView)) element?.scrollIntoView({ block: 'center' });
    void open(index, true, true);
  };
  const step = (by: 1 | -1): void => {
    const count = figures().length;
    if (!count) return;
    const from = opened?.index ?? firstInView() - (by === 1 ? 1 : 0);
    goTo((from + by + count) % count);
  };
  const firstInView = (): number => {
    const found = figures().findIndex((_, index) => boxes(index).some(isInView));
    return found < 0 ? 0 : found;
  };
  const isInView = ({ top, bottom }: DOMRect): boolean => bottom > 0 && top < window.innerHeight;
  const commands = { next: () => step(1), previous: () => step(-1), close };

  followPointer(
    window,
    {
      figureAt: (x, y) => figureAt(marks, current.prose?.shadows ?? [], x, y),
      isCard: (event) => card.owns(event.target),
      opened: () => opened,
      open: (index, pinned) => void open(index, pinned),
      close,
    },
    signal,
  );
  listenToKeys(window, commands, () => opened !== undefined, signal);
  window.addEventListener('scroll', card.follow, { passive: true, capture: true, signal });
  window.addEventListener('resize', card.follow, { passive: true, signal });
  void refresh();

  return {
    ...commands,
    page: () => current.article && current.reading && toPage(current.article, current.reading),
    open: goTo,
    stop() {
      ending.abort();
      marks.clear();
      card.hide();
      card.remove();
    },
  };
}

const markOf = ({ role }: Figure): Mark => role;

const toPage = ({ title, publishedAt }: Article, reading: Reading): Page => ({
  title,
  reading,
  ...(publishedAt && { publishedAt }),
});

/** Finds the article, collects its prose and reads it, in slices. */
function createPageReader({ document, bodies, area }: Options, signal: AbortSignal) {
  let reader: ReturnType<typeof createReader> | undefined;
  let readerOf: string | undefined;
  return async () => {
    const article = isOff(document) ? undefined : findArticle(document, bodies);
    if (!article) return {};
    const prose = await inSlices(collect(article.roots), signal);
    if (!prose) return undefined;
    const { publishedAt } = article;
    if (!reader || readerOf !== publishedAt) {
      readerOf = publishedAt;
      reader = createReader({ ...(publishedAt && { publishedAt }), ...(area && { area }) });
    }
    const reading = await inSlices(reader(article, prose), signal);
    return reading && { article, prose, reading };
  };
}
