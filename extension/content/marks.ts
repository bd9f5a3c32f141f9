import type { Figure } from '../../src/figures/figure.ts';
import { MARKS, type Mark, type MarkStyle, styleOf } from './mark-style.ts';
import { type NodeSpan, type Prose, spansOf } from './prose.ts';
import { createSheet } from './sheet.ts';

/** The part of a text node that belongs to figure `index`. */
export interface FigureSpan extends NodeSpan {
  index: number;
}

export interface Marks {
  /** Puts the marks of a reading in place of those before; yields where it may pause. */
  paint(figures: Figure[], markOf: (index: number) => Mark, prose: Prose): Generator<void, void, undefined>;
  /** Shows these spans as the open figure's; none without an argument. */
  open(spans?: NodeSpan[]): void;
  restyle(style: MarkStyle): void;
  /** The figures that stand in a text node, in order. */
  at(node: Text): FigureSpan[] | undefined;
  /** Where a figure stands. */
  spans(index: number): NodeSpan[];
  clear(): void;
}

const FIGURES_A_STEP = 100;

/**
 * Marks figures by the CSS Custom Highlight API: the page's DOM is left alone. Ranges are static, as the
 * browser moves live ones along at every change that the page makes to its text.
 */
export function createMarks(document: Document, style: MarkStyle): Marks {
  const prefix = `s${Math.random().toString(36).slice(2, 10)}`;
  const name = (mark: string): string => `${prefix}-${mark}`;
  const sheet = createSheet(document);
  let shadows: ShadowRoot[] = [];
  let places: NodeSpan[][] = [];
  let byNode = new Map<Text, FigureSpan[]>();

  return {
    *paint(figures, markOf, prose) {
      const highlights = new Map((Object.keys(MARKS) as Mark[]).map((mark) => [mark, new Highlight()]));
      const nextPlaces: NodeSpan[][] = [];
      const nextByNode = new Map<Text, FigureSpan[]>();
      for (const [index, { start, end }] of figures.entries()) {
        const spans = spansOf(prose, start, end);
        nextPlaces.push(spans);
        for (const span of spans) {
          const known = nextByNode.get(span.node);
          if (known) known.push({ ...span, index });
          else nextByNode.set(span.node, [{ ...span, index }]);
        }
        const range = toRange(spans);
        if (range) highlights.get(markOf(index))!.add(range);
        if (index % FIGURES_A_STEP === 0) yield;
      }
      places = nextPlaces;
      byNode = nextByNode;
      shadows = prose.shadows;
      sheet.apply(styleOf(name, style), shadows);
      for (const [mark, highlight] of highlights) show(name(mark), highlight);
    },
    open: (spans = []) => {
      const range = toRange(spans);
      const highlight = range ? new Highlight(range) : new Highlight();
      highlight.priority = 1;
      show(name('open'), highlight);
    },
    restyle: (next) => {
      style = next;
      sheet.apply(styleOf(name, style), shadows);
    },
    at: (node) => byNode.get(node),
    spans: (index) => places[index] ?? [],
    clear: () => {
      for (const mark of [...Object.keys(MARKS), 'open']) CSS.highlights.delete(name(mark));
      places = [];
      byNode = new Map();
      sheet.remove();
    },
  };
}

function show(name: string, highlight: Highlight): void {
  if (highlight.size) CSS.highlights.set(name, highlight);
  else CSS.highlights.delete(name);
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
