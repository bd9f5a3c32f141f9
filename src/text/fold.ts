/** A text made plain, with the way back to the text as given. */
export interface Folded {
  /** NFC, every kind of space a plain space, no zero-width character or soft hyphen. */
  text: string;
  /** `text` in lower case, of the same length. */
  lower: string;
  /** Whether anything was dropped or joined, so that offsets differ. */
  shifted: boolean;
  /** Offset in the text as given of the character that stands at `offset` in `text`. */
  original(offset: number): number;
}

// no-break, thin, narrow, ideographic … spaces, line ends, tabs; soft hyphen, zero-width space and joiners, word joiner,
// byte order mark, direction marks; marks of their own: most texts hold none of these
const ODD =
  /[\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\t\v\f\r\u00AD\u180E\uFEFF\u0300-\u036F]/;
// any of these, or a letter with the marks that follow it: NFD "tỷ" is t + y + U+0309
const UNUSUAL = new RegExp(`[^\\u0300-\\u036F][\\u0300-\\u036F]+|${ODD.source}`, 'g');

/**
 * Folds the ways in which the same Vietnamese text reaches us (NFC or NFD, no-break and thin spaces,
 * zero-width characters, soft hyphens, CR LF) into one, so that rules see one spelling only.
 * Only what is unusual is touched; the rest is copied in long pieces.
 */
export function fold(given: string): Folded {
  if (!ODD.test(given))
    return { text: given, lower: lowerCase(given), shifted: false, original: (offset) => offset };
  let text = '';
  let copied = 0;
  // where the folded text and the given one get out of step: from `folded[i]` on, `given[i]`
  const folded: number[] = [0];
  const origin: number[] = [0];
  for (const { 0: unusual, index } of given.matchAll(UNUSUAL)) {
    const plain = foldOne(given, unusual, index);
    text += given.slice(copied, index) + plain;
    copied = index + unusual.length;
    if (plain.length === unusual.length) continue;
    folded.push(text.length);
    origin.push(copied);
  }
  text += given.slice(copied);
  return {
    text,
    lower: lowerCase(text),
    shifted: folded.length > 1,
    original: (offset) => originalOf(offset, folded, origin),
  };
}

function originalOf(offset: number, folded: number[], origin: number[]): number {
  let low = 0;
  let high = folded.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (folded[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  const next = origin[low]! + offset - folded[low]!;
  // within a letter that was folded out of several: where that letter begins
  return low + 1 < folded.length && offset < folded[low + 1]! ? Math.min(next, origin[low + 1]! - 1) : next;
}

// "Nghệ An⇥52.100⇥⇥54,1": a table that was copied from a page has a tab between its cells, two or more a row
const BETWEEN_CELLS = /(?<=\S\t{0,8})\t(?=\t{0,7}\S)(?:(?<=\t[^\t\n]*\t)|(?=[^\t\n]*\t))/y;

function foldOne(given: string, unusual: string, index: number): string {
  if (unusual.length > 1) return unusual.normalize('NFC');
  if (unusual === '\r') return given[index + 1] === '\n' ? '' : '\n';
  if (unusual === '\u2028' || unusual === '\u2029') return '\n';
  BETWEEN_CELLS.lastIndex = index;
  if (BETWEEN_CELLS.test(given)) return '|';
  // what stands for nothing is of the format; the byte order mark would be a space, too
  if (/\p{Cf}/u.test(unusual)) return '';
  return /\s/.test(unusual) ? ' ' : unusual;
}

/** Lower case of the same length: where "İ" would grow, letter by letter. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}
