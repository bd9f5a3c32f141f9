import type { Rule } from '../rule.ts';
import { bare } from './bare.ts';
import { cell } from './cell.ts';
import { count } from './count.ts';
import { duration } from './duration.ts';
import { loose } from './loose.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { multiple } from './multiple.ts';
import { percent } from './percent.ts';
import { rank } from './rank.ts';
import { score } from './score.ts';

/** What a number is, by the names of the rules; the first that can reads it. */
export const rules: [name: string, Rule][] = Object.entries({
  percent,
  money,
  measure,
  duration,
  multiple,
  score,
  rank,
  count,
  cell,
  bare,
  loose,
});
