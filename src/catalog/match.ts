import type { Figure } from '../figures/figure.ts';
import type { Evidence } from './evidence.ts';
import { asked, type Clues, scoreOf } from './score.ts';
import type { Odds } from './value-evidence.ts';
import { book, NO_INDICATOR, type Wording, wordings } from './wording.ts';

export interface Match {
  /** Id of the indicator. */
  indicator: string;
  /** 0 to 1. */
  confidence: number;
  /** Whether any of what tells of it stands by this figure, rather than by one before. */
  fresh: boolean;
}

/** The score of "none of them". */
const NONE = 0.5;
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
