import UPNG from 'upng-js';

/** Pixels as RGBA. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Colours kept of a picture: it is flat, with text smoothed in greys. */
const COLOURS = 32;
/** How much farther a colour may be from the kept one than from the nearest of those kept, of 255. */
const NEAR = 16;

type Colour = readonly [number, number, number];

export function decode(png: Buffer): Picture {
  const image = UPNG.decode(png);
  const [pixels] = UPNG.toRGBA8(image);
  return { width: image.width, height: image.height, pixels: new Uint8Array(pixels!) };
}

/** A PNG of a few colours, each pixel in the one that fits it best: a tenth of the size. */
export function encode(picture: Picture): Buffer {
  const { width, height } = picture;
  const few = UPNG.encode([bytesOf(picture)], width, height, COLOURS);
  const palette = coloursOf(decode(Buffer.from(few)));
  const nearest = new Map<string, Colour>();
  const pixels = new Uint8Array(picture.pixels.length).fill(255);
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = picture.pixels.slice(at, at + 3);
    const key = colour.join();
    if (!nearest.has(key)) nearest.set(key, nearestOf([colour[0]!, colour[1]!, colour[2]!], palette));
    pixels.set(nearest.get(key)!, at);
  }
  return Buffer.from(UPNG.encode([bytesOf({ ...picture, pixels })], width, height, 0));
}

const bytesOf = ({ pixels }: Picture) => pixels.buffer as ArrayBuffer;

function nearestOf(colour: Colour, palette: Colour[]): Colour {
  return palette.reduce((best, one) => (distanceOf(one, colour) < distanceOf(best, colour) ? one : best));
}

/**
 * Places of the pixels within a box that are not as they were kept; what one picture lacks is unlike.
 * A kept picture has few colours: a pixel is alike where it has the one that fits it best, or nearly so.
 */
export function differences(
  kept: Picture,
  picture: Picture,
  { x, y, width, height }: Box,
): [number, number][] {
  const palette = coloursOf(kept);
  const found: [number, number][] = [];
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++) {
      const [was, is] = [colourAt(kept, column, row), colourAt(picture, column, row)];
      if (!was || !is || !alike(was, is, palette)) found.push([column, row]);
    }
  return found;
}

function alike(was: Colour, is: Colour, palette: Colour[]): boolean {
  const distance = distanceOf(was, is);
  if (distance <= NEAR) return true;
  return distance <= NEAR + distanceOf(nearestOf(is, palette), is);
}

function distanceOf(a: Colour, b: Colour): number {
  return Math.max(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1]), Math.abs(a[2] - b[2]));
}

function colourAt({ pixels, width, height }: Picture, x: number, y: number): Colour | undefined {
  if (x >= width || y >= height) return;
  const at = 4 * (y * width + x);
  return [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!];
}

function coloursOf({ pixels }: Picture): Colour[] {
  const seen = new Set<number>();
  for (let at = 0; at < pixels.length; at += 4)
    seen.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
  return [...seen].map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
}

/** The picture grown pale, with those pixels in red. */
export function marked(picture: Picture, places: [number, number][]): Picture {
  const pixels = picture.pixels.map((value, index) => (index % 4 === 3 ? 255 : 170 + value / 3));
  for (const [x, y] of places)
    if (x < picture.width && y < picture.height) pixels.set([220, 0, 0], 4 * (y * picture.width + x));
  return { ...picture, pixels };
}
