import type { Rule } from '../rule.ts';

/** What finds figures, in order. */
export const rules: Rule[] = [];
