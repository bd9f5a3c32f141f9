import type { Span } from '../../src/figures/figure.ts';
import { type Cell, type Columns, cellsOf, newColumns } from '../../src/html/rows.ts';
import {
  attribute,
  isElement,
  isText,
  localName,
  paintedChildren,
  parentElement,
  shadowRoot,
} from './dom.ts';
import { isAround, isUnread } from './furniture.ts';
import { endsLine, keepsLines } from './kept-lines.ts';

/** A run of the prose that stands in one text node, character for character. */
interface Piece {
  node: Text;
  /** Offset in the node. */
  from: number;
  /** Offsets in the prose. */
  start: number;
  end: number;
  /** The nearest element with lines of its own. */
  block: Element;
}

/** The text of an article as one reads it, and where in the page each character stands. */
export interface Prose {
  /** What it was collected from. */
  roots: Element[];
  /** A line for each block, and for each row of a table, with bars between its cells; inline elements split nothing; white space as painted. */
  text: string;
  pieces: Piece[];
  /** Where each line starts. */
  lines: number[];
  /** The `<br>` right before each line; none where no other stands there. */
  breaks: (Element | undefined)[];
  /** Where the headings within the article stand. */
  headings: Span[];
  /** Open shadow roots that hold some of it. */
  shadows: ShadowRoot[];
}

/** A part of one text node. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

const NODES_A_STEP = 100;

/** Collects the prose below `roots`; yields where it may pause. */
export function* collect(roots: Element[]): Generator<void, Prose, undefined> {
  const parts: string[] = [];
  const prose: Prose = { roots, text: '', pieces: [], lines: [0], breaks: [], headings: [], shadows: [] };
  let length = 0;
  let last = '\n';
  let seen = 0;
  let block: Element;
  let inRow = false;
  let keeps = false;
  const tables = new Map<Element | null, Columns>();

  const add = (text: string): void => {
    parts.push(text);
    length += text.length;
    last = text[text.length - 1]!;
  };
  const breakLine = (): void => {
    if (last === '\n') return;
    if (inRow) {
      if (last !== ' ') add(' ');
      return;
    }
    add('\n');
    prose.lines.push(length);
  };
  const addText = (node: Text): void => {
    for (const { index, 0: run } of node.data.matchAll(RUN)) {
      const blank = isBlank(run);
      const line = { length: length - prose.lines.at(-1)!, last };
      if (blank && keeps && endsLine(line, run, node.data[index + run.length])) breakLine();
      if (blank && (last === ' ' || last === '\n')) continue;
      prose.pieces.push({ node, from: index, start: length, end: length + (blank ? 1 : run.length), block });
      add(blank ? ' ' : run);
    }
  };

  function* visit(element: Element, flow = flowOf(element)): Generator<void, void, undefined> {
    if (++seen % NODES_A_STEP === 0) yield;
    if (flow === 'none') return;
    const root = shadowRoot(element);
    if (root) prose.shadows.push(root);
    if (flow === 'block') breakLine();
    const around = { block, keeps };
    if (flow === 'block') {
      block = element;
      keeps = keepsLines(element);
    }
    const start = length;
    const cells = localName(element) === 'tr' && !inRow ? cellsOfRow(element) : undefined;
    if (cells) yield* visitRow(cells);
    else
      for (const child of paintedChildren(element)) {
        if (isText(child)) addText(child);
        else if (isElement(child)) yield* visit(child);
      }
    ({ block, keeps } = around);
    if (/^h[2-6]$/.test(localName(element))) prose.headings.push({ start, end: length });
    const isBreak = localName(element) === 'br';
    if (flow === 'inline' && !isBreak) return;
    breakLine();
    prose.breaks[prose.lines.length - 1] = isBreak ? element : undefined;
  }

  function cellsOfRow(row: Element): Cell[] | undefined {
    const table = row.closest('table');
    const columns = tables.get(table) ?? newColumns();
    tables.set(table, columns);
    return cellsOf(row, columns);
  }

  function* visitRow(cells: Cell[]): Generator<void, void, undefined> {
    inRow = true;
    for (const [i, { element, before }] of cells.entries()) {
      const bars = before + (i && 1);
      if (bars) add(' | '.repeat(bars));
      yield* visit(element, flowOf(element) === 'none' ? 'none' : 'block');
    }
    inRow = false;
  }

  for (const root of roots) {
    if (isInEditable(root)) continue;
    const scope = root.getRootNode();
    if (scope instanceof ShadowRoot) prose.shadows.push(scope);
    yield* visit(root, 'block');
    breakLine();
  }
  prose.text = parts.join('');
  return prose;
}

// a run of text with single plain spaces in it | white space that is painted as one space
const RUN = /[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*|[ \t\n\r\f]+/g;
const isBlank = (run: string): boolean => /^[ \t\n\r\f]/.test(run);

type Flow = 'none' | 'inline' | 'block';

function flowOf(element: Element): Flow {
  const name = localName(element);
  if (name === 'br') return 'inline';
  if (isUnread(element) || isAround(element) || isNote(element, name)) return 'none';
  const { display, visibility } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return 'none';
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')
    ? 'inline'
    : 'block';
}

/** A footnote's mark, `48 triệu<sup><a>1</a></sup>`, would read as a digit of the number before it. */
const isNote = (element: Element, name: string): boolean =>
  name === 'sup' && element.querySelector('a') !== null;

function isInEditable(element: Element): boolean {
  for (let one: Element | null = element; one; one = parentElement(one)) {
    const editable = attribute(one, 'contenteditable');
    if (editable !== null) return editable !== 'false';
  }
  return false;
}

/** Where `start` to `end` of the prose stands in the page, a span for each text node. */
export function spansOf({ pieces }: Prose, start: number, end: number): NodeSpan[] {
  const spans: NodeSpan[] = [];
  for (let i = firstPieceAfter(pieces, start); i < pieces.length && pieces[i]!.start < end; i++) {
    const piece = pieces[i]!;
    const from = piece.from + Math.max(0, start - piece.start);
    const to = piece.from + Math.min(end, piece.end) - piece.start;
    const before = spans.at(-1);
    if (before?.node === piece.node) before.end = to;
    else spans.push({ node: piece.node, start: from, end: to });
  }
  return spans;
}

/** Whether the page still says there what was read. */
export function saysStill({ text }: Prose, start: number, end: number, spans: NodeSpan[]): boolean {
  const now = spans.map((span) => span.node.data.slice(span.start, span.end)).join('');
  return bare(now) === bare(text.slice(start, end));
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** The element whose lines hold an offset of the prose. */
export const blockOf = ({ pieces }: Prose, offset: number): Element =>
  pieces[firstPieceAfter(pieces, offset)]!.block;

/** The `<br>` before and after the line that holds an offset of the prose; none where that is no short line between two. */
export function breaksAround({ lines, breaks, text }: Prose, offset: number): Element[] {
  const next = firstAfter(lines, (start) => start > offset);
  const [before, after] = [breaks[next - 1], breaks[next]];
  const length = (lines[next] ?? text.length) - lines[next - 1]!;
  return before && after && length <= SHORT_LINE ? [before, after] : [];
}

/** Longest line that cannot fill a screen, in characters: neither on a phone nor in letters twice the size. */
const SHORT_LINE = 400;

const firstPieceAfter = (pieces: Piece[], offset: number): number =>
  firstAfter(pieces, ({ end }) => end > offset);

/** Index of the first of those, in order, that lie after a place. */
function firstAfter<T>(ordered: T[], isAfter: (one: T) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAfter(ordered[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
