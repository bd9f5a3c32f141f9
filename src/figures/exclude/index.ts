import type { Exclusion } from '../rule.ts';
import { code } from './code.ts';
import { condition } from './condition.ts';
import { enumeration } from './enumeration.ts';
import { furniture } from './furniture.ts';
import { legal } from './legal.ts';
import { listMark } from './list-mark.ts';
import { name } from './name.ts';
import { ordinal } from './ordinal.ts';
import { time } from './time.ts';
import { vague } from './vague.ts';

/** Why a number is no figure. */
export const exclusions: Exclusion[] = [
  time,
  legal,
  code,
  name,
  ordinal,
  listMark,
  condition,
  vague,
  furniture,
  enumeration,
];
