import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { type Check, round, written } from './check.ts';
import { toldTwice } from './twice.ts';

/**
 * One quantity with two values, in two places of an article: `Giải ngân 8.640 tỷ đồng` above, `đã giải ngân 6.840 tỷ đồng`
 * below. Parts, groups, other times and other places of the country differ rightly.
 */
export const statedTwice: Check = {
  name: 'stated-twice',
  find(article, _, lang) {
    return toldTwice(article).map(({ first, again }) => {
      const [earlier, figure] = [article.figures[first]!, article.figures[again]!];
      const texts = { stated: written(figure), computed: written(earlier) };
      return {
        check: this.name,
        verdict: 'doubtful' as const,
        figures: [first, again],
        start: figure.start,
        end: figure.end,
        stated: figure.value,
        computed: round(earlier.value),
        sum: `${texts.computed} ≠ ${texts.stated}`,
        message: say(FINDINGS, 'twice', lang, texts),
      };
    });
  },
};
