import type { Context } from './context.ts';
import type { Figure } from './figure.ts';

/** Finds candidates, each rule for itself; two rules may claim the same number. Never throws. */
export interface Rule {
  name: string;
  find(context: Context): Figure[];
}

/** Settles what the rules found: drops, joins, completes. Never throws. */
export interface Step {
  name: string;
  settle(figures: Figure[], context: Context): Figure[];
}
