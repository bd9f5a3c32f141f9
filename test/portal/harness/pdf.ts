import { inflateSync } from 'node:zlib';

/*
 * The words of a PDF as Chromium writes it: glyphs by number (`<00240057> Tj`), and beside each font a table of
 * what they mean (`<0024> <0041>`). Glyphs that stand together are set in one piece, so words are looked for, not lines.
 */

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
const GLYPHS = /<([\dA-Fa-f]+)>\s*Tj/g;
const RANGES = /beginbfrange([\s\S]*?)endbfrange/g;
const CHARS = /beginbfchar([\s\S]*?)endbfchar/g;

/** Everything that each of the fonts could say with the glyphs of the pages. */
export function readingsOf(pdf: Buffer): string[] {
  const streams = [...pdf.toString('latin1').matchAll(STREAM)].map(([, body]) => inflated(body!));
  const glyphs = streams.flatMap((text) => [...text.matchAll(GLYPHS)].map(([, hex]) => pairs(hex!, 4)));
  return streams
    .filter((text) => text.includes('begincmap'))
    .map((text) => {
      const table = tableOf(text);
      return glyphs.map((run) => run.map((glyph) => table.get(glyph) ?? '').join('')).join('');
    });
}

function inflated(body: string): string {
  try {
    return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

function tableOf(text: string): Map<number, string> {
  const table = new Map<number, string>();
  const numbers = (line: string) => [...line.matchAll(/<([\dA-Fa-f]+)>/g)].map(([, hex]) => hex!);
  for (const [, block] of text.matchAll(CHARS)) {
    const all = numbers(block!);
    for (let n = 0; n + 1 < all.length; n += 2) table.set(Number.parseInt(all[n]!, 16), letters(all[n + 1]!));
  }
  for (const [, block] of text.matchAll(RANGES)) {
    const all = numbers(block!);
    for (let n = 0; n + 2 < all.length; n += 3) {
      const [from, to, first] = [all[n]!, all[n + 1]!, all[n + 2]!].map((hex) => Number.parseInt(hex, 16));
      for (let glyph = from!; glyph <= to!; glyph++)
        table.set(glyph, String.fromCodePoint(first! + glyph - from!));
    }
  }
  return table;
}

const pairs = (hex: string, size: number) =>
  Array.from({ length: hex.length / size }, (_, n) =>
    Number.parseInt(hex.slice(n * size, n * size + size), 16),
  );

const letters = (hex: string) => String.fromCharCode(...pairs(hex, 4));
