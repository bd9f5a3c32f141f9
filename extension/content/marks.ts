import type { Figure } from '../../src/figures/figure.ts';
import { parentElement, shadowRoot } from './dom.ts';
import { ALL_MARKS, type Mark, type MarkStyle } from './mark-style.ts';
import { createNear } from './near.ts';
import { type FigureSpan, noPlaces, type Placed, place } from './places.ts';
import type { NodeSpan, Prose } from './prose.ts';
import { createStyles } from './styles.ts';
import { watchTexts } from './texts.ts';

export interface Marks {
  /** Puts the marks of a reading in place of those before; yields where it may pause. */
  paint(
    figures: Figure[],
    markOf: (index: number) => Mark,
    prose: Prose,
  ): Generator<unknown, void, undefined>;
  /** Takes the marks out of sight until they are painted anew; the open figure stays marked. */
  hide(): void;
  /** Shows a figure as the open one; none without an argument. */
  open(index?: number): void;
  /** The figures that stand in a text node, in order. */
  at(node: Text): FigureSpan[] | undefined;
  /** Whether figures may stand in the text of an element, or in that around it. */
  mayBeIn(element: Element): boolean;
  /** Where a figure stands. */
  spans(index: number): NodeSpan[];
  /** The figures on or near the screen, in order. */
  near(): number[];
  clear(): void;
}

/** Up to so many figures are all painted at once; of more only those near the screen. */
const FEW = 40;

/**
 * Marks figures by the CSS Custom Highlight API: the page's DOM is left alone. Ranges are static, as the
 * browser moves live ones along at every change that the page makes to its text. In each frame in which anything
 * of the page changes, Chromium goes through all ranges that are registered (about 5 µs each), so that those of a
 * longer page come and go as it is scrolled.
 */
export function createMarks(document: Document, style: MarkStyle): Marks {
  const prefix = `s${Math.random().toString(36).slice(2, 10)}`;
  const name = (mark: Mark | 'open'): string => `${prefix}-${mark}`;
  const styles = createStyles(document, name, style);
  let places = noPlaces();
  let highlights = emptyHighlights();
  let open: number | undefined;

  const near = createNear(
    (anchor) => {
      for (const index of places.byAnchor.get(anchor) ?? []) {
        const one = places.figures.get(index);
        if (one) (isShown(one) ? add : drop)(one);
      }
    },
    () => showAll(),
  );
  const add = (one: Placed): void => {
    one.range ??= toRange(one.spans);
    highlights.get(one.mark)!.add(one.range!);
  };
  const drop = (one: Placed): void => {
    if (one.range) highlights.get(one.mark)!.delete(one.range);
    one.range = undefined;
  };
  const showAll = (): void => {
    for (const [mark, highlight] of highlights) show(name(mark), highlight);
  };
  const showOpen = (index?: number): void => {
    open = index;
    const range = toRange(index === undefined ? [] : (places.figures.get(index)?.spans ?? []));
    const highlight = range ? new Highlight(range) : new Highlight();
    highlight.priority = 1;
    show(name('open'), highlight);
  };
  const forget = (index: number, one: Placed): void => {
    drop(one);
    places.figures.delete(index);
    if (index === open) showOpen();
    for (const { node } of one.spans) {
      const others = places.byNode.get(node)!.filter((span) => span.index !== index);
      places.byNode.set(node, others);
    }
  };
  // a range would go on marking the same offsets of another text
  const check = (text: Text): void => {
    for (const { index } of places.byNode.get(text) ?? []) {
      const one = places.figures.get(index);
      if (one && !one.isStill()) forget(index, one);
    }
  };
  /** Texts that change while figures are being placed. */
  let changed: Set<Text> | undefined;
  const texts = watchTexts((text) => {
    changed?.add(text);
    check(text);
  });
  const isShown = ({ anchors }: Placed): boolean => places.figures.size <= FEW || anchors.some(near.has);

  return {
    *paint(figures, markOf, prose) {
      texts.watch([...prose.roots, ...prose.shadows]);
      changed = new Set();
      const placed = yield* place(figures, markOf, prose);
      yield* styles.apply(placed, prose);
      places = placed;
      for (const text of changed) check(text);
      changed = undefined;
      near.watch(places.figures.size <= FEW ? [] : places.byAnchor.keys());
      highlights = emptyHighlights();
      for (const one of places.figures.values()) if (isShown(one)) add(one);
      showAll();
    },
    hide() {
      near.pause();
      for (const mark of ALL_MARKS) CSS.highlights.delete(name(mark));
    },
    open: showOpen,
    at: (node) => places.byNode.get(node),
    mayBeIn(element) {
      for (let one: Element | null = element; one; one = parentElement(one))
        if (places.byBlock.has(one) || shadowRoot(one)) return true;
      return false;
    },
    spans: (index) => places.figures.get(index)?.spans ?? [],
    near: () => [...places.figures].flatMap(([index, one]) => (isShown(one) ? index : [])),
    clear: () => {
      near.stop();
      texts.stop();
      for (const mark of [...ALL_MARKS, 'open'] as const) CSS.highlights.delete(name(mark));
      places = noPlaces();
      styles.remove();
    },
  };
}

const emptyHighlights = (): Map<Mark, Highlight> => new Map(ALL_MARKS.map((mark) => [mark, new Highlight()]));

function show(name: string, highlight: Highlight): void {
  if (!highlight.size) CSS.highlights.delete(name);
  else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

function toRange(spans: NodeSpan[]): StaticRange | undefined {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}
