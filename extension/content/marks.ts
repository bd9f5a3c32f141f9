import type { Figure } from '../../src/figures/figure.ts';
import { MARKS, type Mark, type MarkStyle, styleOf } from './mark-style.ts';
import { createNear } from './near.ts';
import { blockOf, type NodeSpan, type Prose, saysStill, spansOf } from './prose.ts';
import { createSheet, selectorOf } from './sheet.ts';

/** The part of a text node that belongs to figure `index`. */
export interface FigureSpan extends NodeSpan {
  index: number;
}

export interface Marks {
  /** Puts the marks of a reading in place of those before; yields where it may pause. */
  paint(figures: Figure[], markOf: (index: number) => Mark, prose: Prose): Generator<void, void, undefined>;
  /** Shows these spans as the open figure's; none without an argument. */
  open(spans?: NodeSpan[]): void;
  /** The figures that stand in a text node, in order. */
  at(node: Text): FigureSpan[] | undefined;
  /** Where a figure stands. */
  spans(index: number): NodeSpan[];
  /** The figures on or near the screen, in order. */
  near(): number[];
  clear(): void;
}

/** A figure on the page. */
interface Placed {
  spans: NodeSpan[];
  mark: Mark;
  /** The block that it stands in. */
  block: Element;
  /** What is painted of it. */
  range?: StaticRange | undefined;
}

/** Up to so many figures are all painted at once; of more only those near the screen. */
const FEW = 400;
const FIGURES_A_STEP = 100;

/**
 * Marks figures by the CSS Custom Highlight API: the page's DOM is left alone. Ranges are static, as the
 * browser moves live ones along at every change that the page makes to its text. At every change of ours the
 * browser goes through all ranges that are registered, so that those of a long page come and go as it is scrolled.
 */
export function createMarks(document: Document, style: MarkStyle): Marks {
  const prefix = `s${Math.random().toString(36).slice(2, 10)}`;
  const name = (mark: Mark | 'open'): string => `${prefix}-${mark}`;
  const sheet = createSheet(document);
  let placed = new Map<number, Placed>();
  let byNode = new Map<Text, FigureSpan[]>();
  let byBlock = new Map<Element, number[]>();
  let highlights = emptyHighlights();

  const near = createNear(
    (block, isNear) => {
      for (const index of byBlock.get(block) ?? []) (isNear ? add : drop)(placed.get(index)!);
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
  const isShown = ({ block }: Placed): boolean => placed.size <= FEW || near.has(block);

  return {
    *paint(figures, markOf, prose) {
      const next = new Map<number, Placed>();
      const nodes = new Map<Text, FigureSpan[]>();
      const blocks = new Map<Element, number[]>();
      for (const [index, { start, end }] of figures.entries()) {
        if (index % FIGURES_A_STEP === 0) yield;
        const spans = spansOf(prose, start, end);
        // what the page has changed since it was read is read anew
        if (!saysStill(prose, start, end, spans)) continue;
        const block = blockOf(prose, start);
        next.set(index, { spans, block, mark: markOf(index) });
        for (const span of spans) push(nodes, span.node, { ...span, index });
        push(blocks, block, index);
      }
      placed = next;
      byNode = nodes;
      byBlock = blocks;
      near.watch(placed.size <= FEW ? [] : blocks.keys());
      highlights = emptyHighlights();
      for (const one of placed.values()) if (isShown(one)) add(one);
      // what is slotted into a shadow root does not stand below what holds it there
      const scopes = prose.shadows.length ? [] : prose.roots.map(selectorOf);
      sheet.apply(styleOf(name, style, scopes), prose.shadows);
      showAll();
    },
    open: (spans = []) => {
      const range = toRange(spans);
      const highlight = range ? new Highlight(range) : new Highlight();
      highlight.priority = 1;
      show(name('open'), highlight);
    },
    at: (node) => byNode.get(node),
    spans: (index) => placed.get(index)?.spans ?? [],
    near: () => [...placed].flatMap(([index, one]) => (isShown(one) ? index : [])),
    clear: () => {
      near.stop();
      for (const mark of [...ALL, 'open'] as const) CSS.highlights.delete(name(mark));
      placed = new Map();
      byNode = new Map();
      byBlock = new Map();
      sheet.remove();
    },
  };
}

const ALL = Object.keys(MARKS) as Mark[];

const emptyHighlights = (): Map<Mark, Highlight> => new Map(ALL.map((mark) => [mark, new Highlight()]));

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

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
