import { isText } from './dom.ts';
import type { Marks } from './marks.ts';
import type { NodeSpan } from './prose.ts';
import { spanAt } from './span-at.ts';

/** Pixels beside a number that still count as on it. */
const SLACK = 3;

/** The figure at a point of the viewport: the caret's place there, looked up in the marks. */
export function figureAt(marks: Marks, shadows: ShadowRoot[], x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: shadows });
  if (!caret || !isText(caret.offsetNode)) return undefined;
  const span = spanAt(marks.at(caret.offsetNode) ?? [], caret.offset);
  // a caret snaps to the nearest text: beside the paragraph there is no figure
  return span && rectsOf([span]).some((rect) => isNear(rect, x, y)) ? span.index : undefined;
}

const isNear = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK;

/** The boxes of some text in the viewport, a box a line; none where the text has gone. */
export function rectsOf(spans: NodeSpan[]): DOMRect[] {
  return spans.flatMap(({ node, start, end }) => {
    if (!node.isConnected || node.length < end) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}
