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

const [ABOUT, HINT, NOT, PERIOD, OF, MISSING] = [1.2, 0.4, 1, 0.8, 1, 0.7];
/** The score of "none of them". */
const NONE = 0.6;
/** The least that must be said of each thing that must be said. */
const LEAST = 0.15;
const SHARPNESS = 2.5;

/**
 * The indicator that a figure is an observation of, by what the text says about it.
 * @param evidence what stands around the figure: see `gather`
 */
export function match(figure: Figure, evidence: Evidence): Match | undefined {
  let best = NO_INDICATOR;
  let [first, second] = [Number.NEGATIVE_INFINITY, NONE];
  for (const wording of wordings) {
    const score = scoreOf(wording, figure, evidence) ?? Number.NEGATIVE_INFINITY;
    if (score > first) {
      second = Math.max(second, first);
      first = score;
      best = wording.id;
    } else if (score > second) second = score;
  }
  if (!best || first < NONE) return undefined;
  const confidence = 1 / (1 + Math.exp(-SHARPNESS * (first - second)));
  return { indicator: best, confidence: Math.round(confidence * 100) / 100 };
}

function scoreOf(wording: Wording, figure: Figure, { near, subject }: Evidence): number | undefined {
  const { about, words, hints, not, of, period } = wording;
  const fit = fitOf(wording, figure);
  if (fit === undefined) return undefined;
  let score = fit + periodFit(period, figure);
  if (of !== undefined && figure.of !== undefined) score += figure.of === of ? OF : -OF;
  // "25/25" tells of a list of 25 what its name would have told
  const least = of !== undefined && figure.of === of ? 0 : LEAST;
  if (about) {
    const { strength, worth } = tell(about, subject);
    if (strength < LEAST) return undefined;
    score += ABOUT * worth - MISSING * (1 - strength);
  }
  for (const group of words) {
    const { strength, worth } = tell(group, near);
    if (strength < least) return undefined;
    score += worth - MISSING * (1 - strength);
  }
  for (const group of hints) score += HINT * tell(group, near).worth;
  for (const group of not) score -= NOT * tell(group, near).worth;
  return score;
}

function tell(group: OneOf, strengths: Map<number, number>): { strength: number; worth: number } {
  let [strength, worth] = [0, 0];
  for (const phrase of group) {
    const found = strengths.get(phrase) ?? 0;
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
