import type { Figure } from '../figures/figure.ts';
import type { Evidence } from './evidence.ts';
import { fitOf, isMarked } from './number-fit.ts';
import type { Odds } from './value-evidence.ts';
import { book, NO_INDICATOR, type OneOf, type Wording, wordings } from './wording.ts';
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

export interface Match {
  /** Id of the indicator. */
  indicator: string;
  /** 0 to 1. */
  confidence: number;
  /** Whether any of what tells of it stands by this figure, rather than by one before. */
  fresh: boolean;
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
/** The score of "none of them". */
const NONE = 0.5;
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
/** How much surer a lead of 1 over the next best makes. */
const SHARPNESS = 2.5;

// by phrase, the indexes of the wordings that ask for it
const asking: number[][] = book.phrases.map(() => []);
wordings.forEach(({ about, words, enough }, index) => {
  for (const phrase of new Set([about ?? [], ...words, enough].flat())) asking[phrase]!.push(index);
});
const byIndicator = new Map(wordings.flatMap(({ id }, index) => (id ? [[id, index]] : [])));
// "25/25 dịch vụ", "71/193 quốc gia": the number tells of the indicator without a word of it
const marked = wordings.flatMap(({ of, decimals }, index) => (of || decimals ? [index] : []));

/**
 * The indicator that a figure is an observation of, by what the text says about it.
 * @param evidence what stands around the figure: see `gatherer`
 */
export function match(figure: Figure, evidence: Evidence, clues: Clues): Match | undefined {
  let best: Wording | undefined;
  let [first, second] = [Number.NEGATIVE_INFINITY, NONE];
  for (const index of candidates(figure, evidence, clues.odds)) {
    const wording = wordings[index]!;
    const score = scoreOf(wording, figure, evidence, clues) ?? Number.NEGATIVE_INFINITY;
    if (score > first) {
      second = Math.max(second, first);
      first = score;
      best = wording;
    } else if (score > second) second = score;
  }
  if (!best || best.id === NO_INDICATOR || first < NONE) return undefined;
  const confidence = 1 / (1 + Math.exp(-SHARPNESS * (first - second)));
  const fresh = asked(best).some((phrase) => evidence.fresh.has(phrase) || evidence.own?.has(phrase));
  return { indicator: best.id, confidence: Math.round(confidence * 100) / 100, fresh };
}

/** Wordings of which anything is said at all, or whose value is known. */
function candidates(figure: Figure, { phrases }: Evidence, odds: Odds): Set<number> {
  const found = new Set(figure.of || figure.value < 1 ? marked : []);
  for (const id of odds.keys()) if (byIndicator.has(id)) found.add(byIndicator.get(id)!);
  for (const phrase of phrases) for (const index of asking[phrase]!) found.add(index);
  return found;
}

function scoreOf(
  wording: Wording,
  figure: Figure,
  { near, subject, own }: Evidence,
  clues: Clues,
): number | undefined {
  const { about, words, enough, hints, not, period } = wording;
  const fit = fitOf(wording, figure, clues.nouns);
  if (fit === undefined) return undefined;
  const odds = Math.max(0, clues.odds.get(wording.id) ?? 0);
  let score = fit + periodFit(period, figure) + Math.min(MOST, ODDS * odds);
  const known = isMarked(wording, figure);
  if (known !== undefined) score += known ? MARKED : -MARKED;
  const ofOther =
    figure.kind === 'percent' && own !== undefined && !asked(wording).some((phrase) => own.has(phrase));
  if (ofOther) score -= OTHER_NOUN;
  const telling = tell(enough, near);
  const isTold = telling.strength >= CLOSE && !ofOther;
  if (isTold) score += telling.worth;
  const missing = isTold ? 0 : MISSING * (1 - Math.min(1, odds / FOR_ALL));
  // the counted noun is a word of it, too
  let [said, unsaid] = [figure.unit !== undefined && figure.kind === 'count' ? 1 : 0, 0];
  const hear = ({ strength, worth }: Told, weight: number, excused: boolean) => {
    if (strength >= LEAST) said++;
    else if (!excused) unsaid++;
    score += weight * worth - missing * (1 - strength);
  };
  if (about) hear(tell(about, subject), ABOUT, known === true);
  for (const [index, group] of words.entries()) hear(tell(group, near), 1, known === true && index === 0);
  const excused = said
    ? odds >= (unsaid > 1 ? FOR_ALL : FOR_ONE)
    : odds - STRANGE * clues.strangers >= FOR_ALL && !ofOther;
  if (unsaid && !excused && !isTold) return undefined;
  for (const group of hints) score += HINT * tell(group, near).worth;
  for (const group of not) score -= NOT * tell(group, near).worth;
  return score;
}

const asked = ({ about, words, enough, hints }: Wording) => [about ?? [], ...words, enough, ...hints].flat();

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
