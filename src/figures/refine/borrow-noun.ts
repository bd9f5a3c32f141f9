import type { Step } from '../rule.ts';

/** Gives a figure without a noun that of a neighbour in its sentence: `nhận 5.465 phản ánh, xong 4.297`. */
export const borrowNoun: Step = {
  name: 'borrow-noun',
  settle(figures, { sentences }) {
    return figures.map((figure, index) => {
      if (figure.unit !== undefined || (figure.kind !== 'count' && figure.kind !== 'ratio')) return figure;
      const start = sentences.startOf(figure.first);
      const lender = figures
        .slice(Math.max(0, index - 6), index)
        .findLast(
          (other) => other.first >= start && other.unit && (other.kind === 'count' || other.kind === 'ratio'),
        );
      return lender ? { ...figure, unit: lender.unit!, rules: [...figure.rules, 'borrow-noun'] } : figure;
    });
  },
};
