import type { Figure } from '../figures/figure.ts';
import type { Evidence } from './evidence.ts';
import { fitOf } from './number-fit.ts';
import { book, NO_INDICATOR, type OneOf, type Wording, wordings } from './wording.ts';
import { phraseWords } from './words.ts';

export interface Match {
  /** Id of the indicator. */
  indicator: string;
  /** 0 to 1. */
  confidence: number;
}

// a phrase of more words, and one that fewer indicators share, tells more
const uses = new Map<number, number>();
for (const { id, about, words } of wordings)
  if (id) for (const phrase of [about ?? [], ...words].flat()) uses.set(phrase, (uses.get(phrase) ?? 0) + 1);
const WEIGHTS = book.phrases.map((phrase, index) => {
  const length = Math.min(2, 0.5 + 0.25 * phraseWords(phrase).length);
  return length * (1.5 - 0.2 * Math.log2(uses.get(index) ?? 1));
});

const [ABOUT, HINT, NOT, PERIOD, OF, MISSING] = [1.2, 0.4, 1, 0.5, 1, 0.7];
/** The score of "none of them". */
const NONE = 0.6;
/** What a percentage loses that is of something the indicator is not: `10% dân số` for a share of households. */
const OTHER_NOUN = 0.9;
/** The least that must be said of each thing that must be said. */
const LEAST = 0.15;
const SHARPNESS = 2.5;

// by phrase, the indexes of the wordings that ask for it
const asking: number[][] = book.phrases.map(() => []);
wordings.forEach(({ about, words }, index) => {
  for (const phrase of new Set([about ?? [], ...words].flat())) asking[phrase]!.push(index);
});
// "25/25" tells of a list of 25 without a word of it
const bySize = wordings.flatMap(({ of }, index) => (of === undefined ? [] : [index]));

/**
 * The indicator that a figure is an observation of, by what the text says about it.
 * @param evidence what stands around the figure: see `gatherer`
 */
export function match(figure: Figure, evidence: Evidence): Match | undefined {
  let best = NO_INDICATOR;
  let [first, second] = [Number.NEGATIVE_INFINITY, NONE];
  for (const index of candidates(figure, evidence)) {
    const score = scoreOf(wordings[index]!, figure, evidence) ?? Number.NEGATIVE_INFINITY;
    if (score > first) {
      second = Math.max(second, first);
      first = score;
      best = wordings[index]!.id;
    } else if (score > second) second = score;
  }
  if (!best || first < NONE) return undefined;
  const confidence = 1 / (1 + Math.exp(-SHARPNESS * (first - second)));
  return { indicator: best, confidence: Math.round(confidence * 100) / 100 };
}

/** Wordings of which anything is said at all. */
function candidates({ of }: Figure, { phrases }: Evidence): Set<number> {
  const found = new Set(of === undefined ? [] : bySize);
  for (const phrase of phrases) for (const index of asking[phrase]!) found.add(index);
  return found;
}

function scoreOf(wording: Wording, figure: Figure, { near, subject, own }: Evidence): number | undefined {
  const { about, words, hints, not, of, period } = wording;
  const fit = fitOf(wording, figure);
  if (fit === undefined) return undefined;
  let score = fit + periodFit(period, figure);
  if (of !== undefined && figure.of !== undefined) score += figure.of === of ? OF : -OF;
  const listed = of !== undefined && figure.of === of;
  if (figure.kind === 'percent' && own && !asked(wording).some((phrase) => own.has(phrase)))
    score -= OTHER_NOUN;
  if (about) {
    const { strength, worth } = tell(about, subject);
    if (strength < LEAST) return undefined;
    score += ABOUT * worth - MISSING * (1 - strength);
  }
  for (const group of words) {
    const { strength, worth } = tell(group, near);
    if (strength < LEAST && !(listed && group === words[0])) return undefined;
    score += worth - MISSING * (1 - strength);
  }
  for (const group of hints) score += HINT * tell(group, near).worth;
  for (const group of not) score -= NOT * tell(group, near).worth;
  return score;
}

const asked = ({ about, words, hints }: Wording) => [about ?? [], ...words, ...hints].flat();

function tell(group: OneOf, strengths: Float64Array): { strength: number; worth: number } {
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
