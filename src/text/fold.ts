/** A text made plain, with the way back to the text as given. */
export interface Folded {
  /** NFC, every kind of space a plain space, no zero-width character or soft hyphen. */
  text: string;
  /** `text` in lower case, of the same length. */
  lower: string;
  /** Offset in the text as given of the character that stands at `offset` in `text`. */
  original(offset: number): number;
}

// no-break, thin, narrow, ideographic … spaces: each becomes one plain space
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t\v\f]/;
// soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks: dropped
const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const UNUSUAL =
  /[\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F-\u2064\u3000\t\v\f\r\u00AD\u180E\uFEFF\u0300-\u036F\u2028\u2029]/;
// NFD "tỷ" is t + y + U+0309: a base with the marks that follow it is folded as one
const MARK = /[\u0300-\u036F]/;

/**
 * Folds the ways in which the same Vietnamese text reaches us (NFC or NFD, no-break and thin spaces,
 * zero-width characters, soft hyphens, CR LF) into one, so that rules see one spelling only.
 * Text that is plain already is returned as it is.
 */
export function fold(given: string): Folded {
  if (!UNUSUAL.test(given)) return { text: given, lower: lowerCase(given), original: (offset) => offset };
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < given.length; ) {
    let end = i + 1;
    while (end < given.length && MARK.test(given[end]!)) end++;
    const piece = foldOne(given, i, end);
    for (let k = 0; k < piece.length; k++) offsets.push(Math.min(i + k, end - 1));
    pieces.push(piece);
    i = end;
  }
  offsets.push(given.length);
  const text = pieces.join('');
  return { text, lower: lowerCase(text), original: (offset) => offsets[offset] ?? given.length };
}

function foldOne(given: string, start: number, end: number): string {
  const base = given[start]!;
  if (end - start > 1) return given.slice(start, end).normalize('NFC');
  if (base === '\r') return given[start + 1] === '\n' ? '' : '\n';
  if (base === '\u2028' || base === '\u2029') return '\n';
  if (SPACE.test(base)) return ' ';
  return INVISIBLE.test(base) ? '' : base;
}

// "İ" grows in lower case: then letter by letter, so that offsets stay equal
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}
