import type { Exclusion } from '../rule.ts';

/** Ages and what a number is measured by: `trẻ dưới 6 tuổi`, `22,4 thuê bao/100 dân`. */
export const condition: Exclusion = {
  name: 'condition',
  excludes({ first, last }, { tokens }) {
    return tokens[last + 1]?.text === 'tuổi' || tokens[first - 1]?.text === '/';
  },
};
