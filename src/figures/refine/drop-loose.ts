import type { Draft, Step } from '../rule.ts';

/** Drops the numbers of which no noun in their sentence says what they count. */
export const dropLoose: Step = (figures) => figures.filter(isNamed);

const isNamed = ({ rules, unit, kind }: Draft) => rules[0] !== 'loose' || unit || kind !== 'count';
