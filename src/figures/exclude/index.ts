import type { Exclusion } from '../rule.ts';

/** Why a number is no figure, most frequent first. */
export const exclusions: Exclusion[] = [];
