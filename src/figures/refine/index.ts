import type { Step } from '../rule.ts';
import { attachApproximation } from './attach-approximation.ts';
import { attachChange } from './attach-change.ts';
import { attachPeriod } from './attach-period.ts';
import { attachPlace } from './attach-place.ts';
import { borrowNoun } from './borrow-noun.ts';
import { dropLoose } from './drop-loose.ts';
import { joinRanges } from './join-ranges.ts';
import { markMultiples } from './mark-multiples.ts';
import { markTargets } from './mark-targets.ts';
import { readMoney } from './read-money.ts';
import { shareChange } from './share-change.ts';
import { shareUnit } from './share-unit.ts';

/** What settles the figures read, in order. */
export const steps: Step[] = [
  shareUnit,
  joinRanges,
  readMoney,
  borrowNoun,
  dropLoose,
  attachApproximation,
  attachChange,
  shareChange,
  markMultiples,
  markTargets,
  attachPeriod,
  attachPlace,
];
