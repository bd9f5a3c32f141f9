import type { Step } from '../rule.ts';
import { attachApproximation } from './attach-approximation.ts';
import { attachRole } from './attach-role.ts';
import { borrowNoun } from './borrow-noun.ts';

/** What settles the figures read, in order. */
export const steps: Step[] = [borrowNoun, attachApproximation, attachRole];
