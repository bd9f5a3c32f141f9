import type { Hit } from './phrases.ts';
import type { Place } from './places.ts';
import { book, subjects } from './wording.ts';
import type { Word } from './words.ts';

/** What stands around a figure: how strongly each phrase speaks of it, from 0 to 1, by index of the phrase. */
export interface Evidence {
  near: Float64Array;
  /** Subjects carry farther, until another is named. */
  subject: Float64Array;
  /** The phrases that are there at all. */
  phrases: number[];
  /** Those in the figure's own noun phrase; `undefined` where it has none. */
  own: Set<number> | undefined;
  /** Those between the figure before and this one. */
  fresh: Set<number>;
}

// words after which a phrase speaks of a figure e times less
const [REACH, SUBJECT_REACH] = [16, 50];
// farther away than this nothing is looked at, so that the work grows with the text alone
const [BEFORE, AFTER] = [120, 45];
const SUPERSEDED = 0.5;
/** What stands in another figure's own words. */
const ANOTHERS = 0.5;
const FROM_TITLE = 0.35;
/** How far apart a figure is from what is said of another in brackets, in words. */
const ASIDE = 12;
/** A subject named so often is what the article is about. */
const OFTEN = 4;

/**
 * Gathers the evidence for the figures of a text, which must be asked for in order. Each answer is good
 * until the next: it is held in the same arrays.
 *
 * @param hits phrases found, in order
 * @param title phrases of the heading
 */
export function gatherer(words: Word[], hits: Hit[], title: number[]): (place: Place) => Evidence {
  const size = book.phrases.length;
  const evidence: Evidence = {
    near: new Float64Array(size),
    subject: new Float64Array(size),
    phrases: [],
    own: undefined,
    fresh: new Set(),
  };
  const themes = new Set(title.filter((phrase) => subjects.has(phrase)));
  const named = new Map<number, number>();
  let [start, before] = [0, 0];
  return (place) => {
    clear(evidence);
    for (; start < hits.length && hits[start]!.from < place.from - BEFORE; start++) {
      const { phrase } = hits[start]!;
      if (subjects.has(phrase)) named.set(phrase, (named.get(phrase) ?? 0) + 1);
      if (named.get(phrase) === OFTEN) themes.add(phrase);
    }
    evidence.own = place.hasNoun ? new Set() : undefined;
    for (const phrase of themes) note(evidence, phrase, 0, FROM_TITLE);
    let latest = -1;
    for (let i = start; i < hits.length && hits[i]!.from < place.to + AFTER; i++) {
      const hit = hits[i]!;
      if (words[hit.from]!.paragraph !== words[place.from]!.paragraph) continue;
      const owner = place.ownerOf(hit);
      const aside = owner === 'another' && words[hit.from]!.depth > words[place.from]!.depth;
      const distance = distanceTo(words, place, hit) + (aside ? ASIDE : 0);
      const share = owner === 'another' ? ANOTHERS : 1;
      if (owner === 'own') evidence.own?.add(hit.phrase);
      if (hit.from >= before && hit.to <= place.from) evidence.fresh.add(hit.phrase);
      const after = hit.from >= place.to;
      const isSubject = subjects.has(hit.phrase);
      // one subject may be named in words that name another, too: only one that begins later takes over
      if (isSubject && !after && hit.from >= latest) {
        latest = hit.to;
        for (const phrase of evidence.phrases) evidence.subject[phrase]! *= SUPERSEDED;
      }
      const reach = after ? REACH : SUBJECT_REACH;
      const subject = isSubject ? share * Math.exp(-distance / reach) : 0;
      note(evidence, hit.phrase, share * Math.exp(-distance / REACH), subject);
    }
    before = place.to;
    return evidence;
  };
}

function clear({ near, subject, phrases, fresh }: Evidence): void {
  for (const phrase of phrases) near[phrase] = subject[phrase] = 0;
  phrases.length = 0;
  fresh.clear();
}

function note({ near, subject, phrases }: Evidence, phrase: number, close: number, far: number): void {
  if (near[phrase] === 0 && subject[phrase] === 0) phrases.push(phrase);
  if (close > near[phrase]!) near[phrase] = close;
  if (far > subject[phrase]!) subject[phrase] = far;
}

/** In words; within an enumeration of figures, what stands before or after it is as near to each of them. */
function distanceTo(words: Word[], { from, to, listFrom, listTo }: Place, hit: Hit): number {
  if (hit.from >= to) {
    const near = words[hit.from >= listTo ? listTo - 1 : to - 1]!;
    return words[hit.from]!.flow - near.flow;
  }
  const near = words[hit.to <= listFrom ? listFrom : from]!;
  return Math.max(0, near.flow - words[hit.to - 1]!.flow);
}
