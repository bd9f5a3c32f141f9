import type { Step } from '../rule.ts';

const GROUPED = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** What is counted comes whole: `2,103 hồ sơ` in an English-style line is two thousand one hundred and three. */
export const mendThousands: Step = {
  name: 'mend-thousands',
  settle(figures, { tokens }) {
    for (const figure of figures) {
      const { kind, number, value, upper } = figure;
      if (kind !== 'count' || number.scale > 1 || upper !== undefined || Number.isInteger(value)) continue;
      if (GROUPED.test(tokens[number.first]!.text)) figure.value = Math.round(value * 1000);
    }
    return figures;
  },
};
