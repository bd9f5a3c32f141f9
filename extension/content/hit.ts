import { isText } from './dom.ts';
import type { Marks } from './marks.ts';
import type { NodeSpan } from './prose.ts';
import { spanAt } from './span-at.ts';

/** Pixels beside a number that still count as on it. */
const SLACK = 3;

/** A point of the viewport, and the element there. */
export interface Point {
  x: number;
  y: number;
  element: Element;
}

/** The figure at a point: the caret's place there, looked up in the marks. */
export function figureAt(
  marks: Marks,
  shadowRoots: ShadowRoot[],
  { x, y, element }: Point,
): number | undefined {
  // the browser is asked only where it may be worth it
  if (!marks.mayBeIn(element)) return undefined;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret || !isText(caret.offsetNode)) return undefined;
  const span = spanAt(marks.at(caret.offsetNode) ?? [], caret.offset);
  // a caret snaps to the nearest text: beside the paragraph there is no figure
  return span && rectsOf([span]).some((rect) => isNear(rect, x, y)) ? span.index : undefined;
}

const isNear = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;

/** The boxes of some text in the viewport, a box a line; none where the text has gone. */
export function rectsOf(spans: NodeSpan[]): DOMRect[] {
  ruler ??= document.createRange();
  const rects: DOMRect[] = [];
  for (const { node, start, end } of spans) {
    if (!node.isConnected || node.length < end) continue;
    ruler.setStart(node, start);
    ruler.setEnd(node, end);
    rects.push(...ruler.getClientRects());
  }
  // as long as it stands in a text, the browser moves it along with each of the page's changes
  ruler.selectNode(document.documentElement);
  ruler.collapse();
  return rects.filter(({ width, height }) => width > 0 && height > 0);
}

let ruler: Range | undefined;
