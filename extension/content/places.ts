import type { Figure } from '../../src/figures/figure.ts';
import { localName, parentElement } from './dom.ts';
import type { Mark } from './mark-style.ts';
import { blockOf, type NodeSpan, type Prose, saysStill, spansOf } from './prose.ts';

/** The part of a text node that belongs to figure `index`. */
export interface FigureSpan extends NodeSpan {
  index: number;
}

/** A figure on the page. */
export interface Placed {
  spans: NodeSpan[];
  mark: Mark;
  /** The block that it stands in; the whole row of a table. */
  block: Element;
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
  byBlock: Map<Element, number[]>;
}

export const noPlaces = (): Places => ({ figures: new Map(), byNode: new Map(), byBlock: new Map() });

const FIGURES_A_STEP = 100;

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
    const block = rowOr(blockOf(prose, start));
    places.figures.set(index, { spans, block, mark: markOf(index), isStill });
    for (const span of spans) push(places.byNode, span.node, { ...span, index });
    push(places.byBlock, block, index);
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
