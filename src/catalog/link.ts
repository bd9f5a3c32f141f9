import type { Figure } from '../figures/figure.ts';
import { gatherer } from './evidence.ts';
import { inherit } from './inherit.ts';
import type { Known } from './known.ts';
import { type Match, match } from './match.ts';
import { nounFinder } from './nouns-before.ts';
import type { Hit } from './phrases.ts';
import { placesOf } from './places.ts';
import { strangerCounter } from './strangers.ts';
import { valueEvidence } from './value-evidence.ts';
import { book } from './wording.ts';
import { toWords, type Word } from './words.ts';

export interface LinkOptions {
  /** Links less sure than this are left out; 0.5 where nothing is said. */
  confidence?: number;
  /** What official series hold: a figure that shows a known value is linked by fewer words. */
  known?: Known | undefined;
  /** Year, month or day of publication: what is told without a period is most likely of about then. */
  publishedAt?: string | undefined;
}

/**
 * Says of each figure which indicator of the catalog it observes, as far as the text tells.
 *
 * @param figures in the order of the text, with offsets into `text`
 * @throws RangeError where an option is wrong, naming it
 * @example link(text, extract(text))[0].indicator // 'eid-accounts-activated'
 */
export function link(
  text: string,
  figures: Figure[],
  { confidence = 0.5, ...values }: LinkOptions = {},
): Figure[] {
  if (!(confidence >= 0 && confidence <= 1))
    throw new RangeError(`confidence: ${confidence} is not between 0 and 1`);
  const matches = inherit(text, figures, matchAll(text, figures, values));
  return figures.map((figure, index) => {
    const found = matches[index];
    return found && found.confidence >= confidence ? { ...figure, indicator: found.indicator } : figure;
  });
}

function matchAll(
  text: string,
  figures: Figure[],
  { known, publishedAt }: LinkOptions,
): (Match | undefined)[] {
  const words = toWords(text);
  const places = placesOf(words, figures);
  const hits = book.find(words);
  const evidenceOf = gatherer(words, hits, titleOf(words, hits));
  const shown = valueEvidence(text, figures, known, publishedAt);
  const nounsBefore = nounFinder(words);
  const strangersOf = shown.some(({ size }) => size) ? strangerCounter(words, hits, figures) : () => 0;
  return figures.map((figure, index) => {
    const place = places[index]!;
    if (place.from === place.to || (figure.kind === 'percent' && place.ofAim)) return undefined;
    const odds = shown[index]!;
    const clues = {
      odds,
      nouns: nounsBefore(figure, place),
      strangers: odds.size ? strangersOf(place) : 0,
    };
    return match(figure, evidenceOf(place), clues);
  });
}

/** Most words of a first line that is a heading rather than a text. */
const TITLE = 60;

/** The phrases of the heading that a text begins with. */
function titleOf(words: Word[], hits: Hit[]): number[] {
  const end = words.findIndex(({ paragraph }, index) => paragraph > 0 || index >= TITLE);
  if (end === -1 || words[end]!.paragraph === 0) return [];
  const titled: number[] = [];
  for (const { to, phrase } of hits) {
    if (to > end) break;
    titled.push(phrase);
  }
  return titled;
}
