import type { Step } from '../rule.ts';

/** What is counted comes whole: `2,103 hồ sơ` in an English-style line is two thousand one hundred and three. */
export const mendThousands: Step = {
  name: 'mend-thousands',
  settle: (figures, { tokens }) =>
    figures.map((figure) => {
      const { kind, number, value } = figure;
      const written = tokens[number.first]!.text;
      if (
        kind !== 'count' ||
        number.scale > 1 ||
        figure.upper !== undefined ||
        !/^[1-9]\d{0,2}[.,]\d{3}$/.test(written)
      )
        return figure;
      return { ...figure, value: Number.isInteger(value) ? value : Math.round(value * 1000) };
    }),
};
