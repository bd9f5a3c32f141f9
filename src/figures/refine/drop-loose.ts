import type { Draft, Step } from '../rule.ts';

/** Drops the numbers of which no noun in their sentence says what they count. */
export const dropLoose: Step = (_, figures) => figures.filter(isNamed);

const isNamed = ({ kind, unit, rules }: Draft) => rules[0] !== 'loose' || unit || kind !== 'count';
