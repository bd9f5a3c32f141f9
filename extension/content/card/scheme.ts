import { parentElement } from '../dom.ts';

/** Whether text in `element` stands on a dark ground: the first background that is not see-through. */
export function isOnDark(element: Element | null): boolean {
  for (let one = element; one; one = parentElement(one)) {
    const { backgroundColor } = getComputedStyle(one);
    const light = lightness(backgroundColor);
    if (light !== undefined) return light < 0.4;
  }
  const { colorScheme } = getComputedStyle(document.documentElement);
  return /\bdark\b/.test(colorScheme) && matchMedia('(prefers-color-scheme: dark)').matches;
}

// "rgb(18, 20, 24)", "rgba(0, 0, 0, 0)"; other notations (oklch) are left to the scheme
function lightness(colour: string): number | undefined {
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (!colour.startsWith('rgb') || blue === undefined || alpha < 0.5) return undefined;
  return (0.299 * red! + 0.587 * green! + 0.114 * blue) / 255;
}
