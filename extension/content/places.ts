import type { Figure } from '../../src/figures/figure.ts';
import { localName, parentElement } from './dom.ts';
import type { Mark } from './mark-style.ts';
import { blockOf, breaksAround, type NodeSpan, type Prose, saysStill, spansOf } from './prose.ts';

/** The part of a text node that belongs to figure `index`. */
export interface FigureSpan extends NodeSpan {
  index: number;
}

/** A figure on the page. */
export interface Placed {
  spans: NodeSpan[];
  mark: Mark;
  /** It is near the screen as soon as one of these is: the block that it stands in, or the ends of its line. */
  anchors: Element[];
  /** Whether the page still says there what was read. */
  isStill(): boolean;
  /** What is painted of it. */
  range?: StaticRange | undefined;
}

/** Where the figures of a reading stand. */
export interface Places {
  figures: Map<number, Placed>;
  /** In order. */
  byNode: Map<Text, FigureSpan[]>;
  /** Blocks; of a table, whole rows. */
  byBlock: Map<Element, number[]>;
  byAnchor: Map<Element, number[]>;
}

export const noPlaces = (): Places => ({
  figures: new Map(),
  byNode: new Map(),
  byBlock: new Map(),
  byAnchor: new Map(),
});

const FIGURES_A_STEP = 100;
/** A block of more figures is not looked at as a whole: old portals put an article into one, with a `<br>` after each line. */
const MANY = 40;

/** Finds where figures stand; yields where it may pause. What the page has changed since it was read is left out. */
export function* place(
  figures: Figure[],
  markOf: (index: number) => Mark,
  prose: Prose,
): Generator<void, Places, undefined> {
  const places = noPlaces();
  for (const [index, { start, end }] of figures.entries()) {
    if (index % FIGURES_A_STEP === 0) yield;
    const spans = spansOf(prose, start, end);
    const isStill = (): boolean => saysStill(prose, start, end, spans);
    if (!isStill()) continue;
    places.figures.set(index, { spans, anchors: [], mark: markOf(index), isStill });
    for (const span of spans) push(places.byNode, span.node, { ...span, index });
    push(places.byBlock, rowOr(blockOf(prose, start)), index);
  }
  for (const [block, indices] of places.byBlock) {
    yield;
    for (const index of indices) {
      const breaks = indices.length > MANY ? breaksAround(prose, figures[index]!.start) : [];
      const anchors = breaks.length ? breaks : [block];
      places.figures.get(index)!.anchors = anchors;
      for (const anchor of anchors) push(places.byAnchor, anchor, index);
    }
  }
  return places;
}

/** Cells come near the screen with their row: the browser need not look at each. */
const rowOr = (block: Element): Element =>
  /^t[dh]$/.test(localName(block)) ? (parentElement(block) ?? block) : block;

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
