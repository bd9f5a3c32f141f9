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

/** What a number is; the first rule that can reads it. */
export const rules: Rule[] = [
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
];
