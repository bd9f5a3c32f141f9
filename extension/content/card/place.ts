export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Between the number and the card, and between the card and the viewport's edge, in pixels. */
const GAP = 8;

/** Where a card stands beside a number: below it, else above, always within the viewport. */
export function place(number: Box, card: Size, viewport: Size): { left: number; top: number } {
  const below = viewport.height - number.bottom - 2 * GAP;
  const above = number.top - 2 * GAP;
  const isBelow = card.height <= below || below >= above;
  const top = isBelow ? number.bottom + GAP : number.top - GAP - card.height;
  return {
    left: clamp((number.left + number.right - card.width) / 2, GAP, viewport.width - card.width - GAP),
    top: clamp(top, GAP, viewport.height - card.height - GAP),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
