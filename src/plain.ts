import { withBars } from './plain/bars.ts';
import { withRows } from './plain/cells.ts';
import { plainLetters } from './plain/letters.ts';
import { unwrapped } from './plain/lines.ts';

/** A draft that is no page, ready to be read. */
export interface Plain {
  text: string;
  /** The same in the lines as they were given, each character where it stands in `text`. */
  laid: string;
}

/** What came from a word processor, a spreadsheet, a PDF or a post, without what only its look needs. */
export function plainText(given: string): Plain {
  const laid = withBars(plainLetters(given));
  return { text: unwrapped(withRows(laid)), laid };
}
