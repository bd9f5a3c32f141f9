import type { Step } from '../rule.ts';

/** Drops the numbers of which no noun in their sentence says what they count. */
export const dropLoose: Step = (figures) =>
  figures.filter(({ rules, unit, kind }) => rules[0] !== 'loose' || unit || kind !== 'count');
