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

/** A card lower than this hides more than it shows: then it may lie over the number. */
const LEAST_HEIGHT = 240;

/** Where a card stands beside a number: below it, else above, as high as there is room, within the viewport. */
export function place(
  number: Box,
  card: Size,
  viewport: Size,
): { left: number; top: number; maxHeight: number } {
  const below = viewport.height - number.bottom - 2 * GAP;
  const above = number.top - 2 * GAP;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(isBelow ? below : above, Math.min(LEAST_HEIGHT, viewport.height - 2 * GAP));
  const height = Math.min(card.height, maxHeight);
  return {
    left: clamp((number.left + number.right - card.width) / 2, GAP, viewport.width - card.width - GAP),
    top: clamp(
      isBelow ? number.bottom + GAP : number.top - GAP - height,
      GAP,
      viewport.height - height - GAP,
    ),
    maxHeight,
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
