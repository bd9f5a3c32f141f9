import type { Step } from '../rule.ts';

/** What settles the figures found, in order. */
export const steps: Step[] = [];
