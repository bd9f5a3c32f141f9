import type { Figure } from '../figures/figure.ts';
import { agreements, type Known } from './known.ts';

/** By indicator, the odds that a figure shows its known value rather than chance, as a power of ten. */
export type Odds = ReadonlyMap<string, number>;

const NOTHING: Odds = new Map();
// a number may be of any of a hundred indicators: the logarithm of that
const SERIES = 2;
// figures farther apart than this, in characters, are of different lists
const LIST_STEP = 90;
// no list of longer is looked at as one, so that the work grows with the text alone
const LONGEST = 40;

/**
 * What the values of figures tell of them, before any word is read. Values of the same indicator that stand
 * together (`12,66%; 12,88% và 12,63%`) bear each other out; those between that are none of its speak against it.
 */
export function valueEvidence(
  text: string,
  figures: Figure[],
  known: Known | undefined,
  publishedAt?: string | undefined,
): Odds[] {
  if (!known?.size) return figures.map(() => NOTHING);
  const found = figures.map((figure) => agreements(figure, known, publishedAt));
  const lists = listsOf(text, figures);
  return figures.map((figure, index) => {
    if (found[index]!.size === 0) return NOTHING;
    const list = lists[index]!;
    return new Map(
      [...found[index]!].map(([indicator, own]) => {
        const shown = new Map([[figure.value, own]]);
        for (const other of list) {
          const also = found[other]!.get(indicator);
          if (also && !shown.has(figures[other]!.value)) shown.set(figures[other]!.value, also);
        }
        const sum = [...shown.values()].reduce((a, b) => a + b, 0);
        return [indicator, sum - SERIES - Math.log10(ways(list.length, shown.size))];
      }),
    );
  });
}

/** For each figure the levels of its kind that it stands together with, itself among them. */
function listsOf(text: string, figures: Figure[]): number[][] {
  const lists: number[][] = [];
  let current: number[] = [];
  figures.forEach((figure, index) => {
    const before = figures[current.at(-1) ?? -1];
    const goesOn =
      before?.kind === figure.kind &&
      current.length < LONGEST &&
      figure.start - before.end <= LIST_STEP &&
      !text.slice(before.end, figure.start).includes('\n');
    if (!goesOn) current = [];
    if (figure.role === 'level') current.push(index);
    lists.push(current);
  });
  return lists;
}

/** In how many ways `taken` can be picked out of `all`. */
function ways(all: number, taken: number): number {
  let result = 1;
  for (let i = 0; i < taken; i++) result *= Math.max(1, all - i) / (i + 1);
  return Math.max(1, result);
}
