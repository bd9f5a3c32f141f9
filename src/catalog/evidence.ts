import type { Hit } from './phrases.ts';
import type { Place } from './places.ts';
import { subjects } from './wording.ts';
import type { Word } from './words.ts';

/** How strongly each phrase speaks of one figure, from 0 to 1. */
export interface Evidence {
  near: Map<number, number>;
  /** Subjects carry farther, until another is named. */
  subject: Map<number, number>;
}

// words after which a phrase speaks of a figure e times less
const [REACH, SUBJECT_REACH] = [16, 50];
// farther away than this nothing is looked at, so that the work grows with the text alone
export const BEFORE = 120;
const AFTER = 45;
const SUPERSEDED = 0.5;
/** What stands in another figure's own words. */
const ANOTHERS = 0.5;
const FROM_TITLE = 0.35;

/**
 * What stands around a figure.
 * @param hits phrases found, in order; looked at from `start` on
 * @param title phrases of the title
 */
export function gather(words: Word[], place: Place, hits: Hit[], start: number, title: number[]): Evidence {
  const evidence: Evidence = { near: new Map(), subject: new Map() };
  const { paragraph } = words[place.from]!;
  let latest = -1;
  for (const phrase of title) if (subjects.has(phrase)) evidence.subject.set(phrase, FROM_TITLE);
  for (let i = start; i < hits.length; i++) {
    const hit = hits[i]!;
    if (hit.from >= place.to + AFTER) break;
    if (words[hit.from]!.paragraph !== paragraph || hit.from < place.from - BEFORE) continue;
    const distance = distanceTo(words, place, hit);
    const share = place.anothers(hit) ? ANOTHERS : 1;
    raise(evidence.near, hit.phrase, share * Math.exp(-distance / REACH));
    if (!subjects.has(hit.phrase)) continue;
    const after = hit.from >= place.to;
    // one subject may be named in words that name another, too: only one that begins later takes over
    if (!after && hit.from >= latest) {
      latest = hit.to;
      for (const [phrase, strength] of evidence.subject) evidence.subject.set(phrase, strength * SUPERSEDED);
    }
    raise(evidence.subject, hit.phrase, share * Math.exp(-distance / (after ? REACH : SUBJECT_REACH)));
  }
  return evidence;
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

function raise(strengths: Map<number, number>, phrase: number, strength: number): void {
  if (strength > (strengths.get(phrase) ?? 0)) strengths.set(phrase, strength);
}
