import { lowerCase } from '../text/fold.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** A text with some of it replaced, and where in it an offset of the text before stands. */
export interface Plain {
  text: string;
  at(offset: number): number;
  /** The last offset of the text before that stands at this place, so that a slice from it begins with what is there. */
  from(place: number): number;
}

/** Every match of the pattern replaced; within a replaced match every offset is where that begins. */
export function replaced(text: string, pattern: RegExp, by: (match: string) => string): Plain {
  const places = new Uint32Array(text.length + 1);
  let plain = '';
  let offset = 0;
  const copy = (to: number) => {
    for (let at = plain.length, from = offset; from < to; from++) places[from] = at++;
    plain += text.slice(offset, to);
    offset = to;
  };
  for (const { 0: match, index } of text.matchAll(pattern)) {
    copy(index);
    places.fill(plain.length, index, index + match.length);
    plain += by(match);
    offset += match.length;
  }
  copy(text.length);
  places[text.length] = plain.length;
  return {
    text: plain,
    at: (offset) => places[Math.min(offset, text.length)]!,
    from: (place) => lowerBound(places.length, (offset) => places[offset]! <= place) - 1,
  };
}

// "tỷ" in two parts; two spaces or more; a space that is no plain one, a line's end
const UNUSUAL = /[^\u0300-\u036F][\u0300-\u036F]+|\s{2,}|[^\S ]/g;

/** Lower case, NFC, every run of white space one plain space. */
export function plainOf(text: string): Plain {
  return replaced(lowerCase(text), UNUSUAL, (match) => (/\s/.test(match) ? ' ' : match.normalize('NFC')));
}
