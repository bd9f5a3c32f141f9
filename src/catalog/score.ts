import type { Figure } from '../figures/figure.ts';
import type { Evidence } from './evidence.ts';
import { fitOf, isMarked } from './number-fit.ts';
import type { Odds } from './value-evidence.ts';
import { book, type OneOf, type Wording, wordings } from './wording.ts';
import { phraseWords } from './words.ts';

/** What tells of a figure besides the phrases around it. */
export interface Clues {
  /** Of its value: see `valueEvidence`. */
  odds: Odds;
  /** What it may count, where no noun stands by it: see `nounFinder`. */
  nouns: ReadonlySet<number>;
  /** How many words beside the figure speak of what the catalog does not know. */
  strangers: number;
}

// a phrase of more words, and one that fewer indicators share, tells more
const uses = new Map<number, number>();
for (const { id, about, words } of wordings)
  if (id) for (const phrase of [about ?? [], ...words].flat()) uses.set(phrase, (uses.get(phrase) ?? 0) + 1);
const WEIGHTS = book.phrases.map((phrase, index) => {
  const length = Math.min(2, 0.5 + 0.25 * phraseWords(phrase).length);
  return length * (1.5 - 0.2 * Math.log2(uses.get(index) ?? 1));
});

// what each sort of evidence weighs against the others: found by trial on annotated articles
const [ABOUT, HINT, NOT, PERIOD, MARKED, MISSING] = [1.2, 0.4, 1, 0.5, 1, 0.7];
/** What a percentage loses that is of something the indicator is not: `10% dân số` for a share of households. */
const OTHER_NOUN = 0.9;
/** The least that must be said of each thing that must be said. */
const LEAST = 0.15;
/** What an agreement with a known value weighs for each power of ten of its odds, and the most it may weigh. */
const [ODDS, MOST] = [0.5, 1.5];
/** Odds, as powers of ten, that stand for one thing that is not said, and for all of them. */
const [FOR_ONE, FOR_ALL] = [0.3, 1];
/** What each word beside a figure that speaks of something else takes off the odds, where no word speaks for it. */
const STRANGE = 0.5;
/** How near what is enough must stand. */
const CLOSE = 0.55;

/** How well an indicator explains a figure; `undefined` where too little speaks for it. */
export function scoreOf(
  wording: Wording,
  figure: Figure,
  evidence: Evidence,
  clues: Clues,
): number | undefined {
  const fit = fitOf(wording, figure, clues.nouns);
  if (fit === undefined) return undefined;
  const odds = Math.max(0, clues.odds.get(wording.id) ?? 0);
  const marked = isMarked(wording, figure);
  const ofOther = isOfOther(wording, figure, evidence);
  const enough = tell(wording.enough, evidence.near);
  const isTold = enough.strength >= CLOSE && !ofOther;
  const heard = hear(wording, evidence, marked === true);
  // the counted noun is a word of it, too
  if (figure.unit !== undefined && figure.kind === 'count') heard.said++;
  const isShown = heard.said
    ? odds >= (heard.unsaid > 1 ? FOR_ALL : FOR_ONE)
    : odds - STRANGE * clues.strangers >= FOR_ALL && !ofOther;
  if (heard.unsaid && !isTold && !isShown) return undefined;
  const missing = isTold ? 0 : MISSING * (1 - Math.min(1, odds / FOR_ALL));
  let score = fit + heard.worth - missing * heard.lacking;
  score += periodFit(wording.period, figure) + Math.min(MOST, ODDS * odds);
  if (marked !== undefined) score += marked ? MARKED : -MARKED;
  if (isTold) score += enough.worth;
  if (ofOther) score -= OTHER_NOUN;
  for (const group of wording.hints) score += HINT * tell(group, evidence.near).worth;
  for (const group of wording.not) score -= NOT * tell(group, evidence.near).worth;
  return score;
}

/** Whether a percentage has a noun of its own, and the indicator none of its words: `63% trường học`. */
function isOfOther(wording: Wording, { kind }: Figure, { own }: Evidence): boolean {
  return kind === 'percent' && own !== undefined && !asked(wording).some((phrase) => own.has(phrase));
}

/** What is said of the things that must be said of an indicator. */
interface Heard {
  said: number;
  unsaid: number;
  worth: number;
  /** How much of it all is missing: 1 for each thing that is not said. */
  lacking: number;
}

/** @param marked the number alone tells as much as the subject and the first of the words */
function hear({ about, words }: Wording, { subject, near }: Evidence, marked: boolean): Heard {
  const heard: Heard = { said: 0, unsaid: 0, worth: 0, lacking: 0 };
  const listen = (group: OneOf, strengths: Float64Array, weight: number, excused: boolean) => {
    const { strength, worth } = tell(group, strengths);
    if (strength >= LEAST) heard.said++;
    else if (!excused) heard.unsaid++;
    heard.worth += weight * worth;
    heard.lacking += 1 - strength;
  };
  if (about) listen(about, subject, ABOUT, marked);
  for (const [index, group] of words.entries()) listen(group, near, 1, marked && index === 0);
  return heard;
}

/** Every phrase that speaks for an indicator. */
export const asked = ({ about, words, enough, hints }: Wording): number[] =>
  [about ?? [], ...words, enough, ...hints].flat();

/** How near any of a group is said, and how much that tells. */
interface Told {
  strength: number;
  worth: number;
}

function tell(group: OneOf, strengths: Float64Array): Told {
  let [strength, worth] = [0, 0];
  for (const phrase of group) {
    const found = strengths[phrase]!;
    if (found > strength) strength = found;
    if (found * WEIGHTS[phrase]! > worth) worth = found * WEIGHTS[phrase]!;
  }
  return { strength, worth };
}

function periodFit(period: Wording['period'], { timePeriod }: Figure): number {
  if (!period || !timePeriod) return 0;
  const within = !timePeriod.startsWith('../');
  return (period === 'within') === within ? PERIOD : -PERIOD;
}
