import { formatShort } from '../format.ts';
import { FINDINGS } from '../messages/findings.ts';
import { type Lang, say } from '../messages/lang.ts';
import { type Check, written } from './check.ts';

/** A count that its indicator cannot have: 130 bộ, ngành; more accounts than people. */
export const beyondRange: Check = {
  name: 'beyond-range',
  find(article, { indicators = [] }, lang) {
    const counts = indicators.filter(
      ({ valueType }) => valueType !== 'rate' && valueType !== 'index' && valueType !== 'rank',
    );
    const ranges = new Map(counts.map(({ id, range }) => [id, range]));
    return article.figures.flatMap((figure, index) => {
      const range = figure.indicator === undefined ? undefined : ranges.get(figure.indicator);
      const counted = figure.kind === 'count' && figure.role !== 'change';
      if (!range || !counted || !figure.unit || !isBeyond(figure.value, range)) return [];
      const [low, high] = range.map((bound) => short(bound, lang)) as [string, string];
      const stated = written(figure);
      const { start, end, value } = figure;
      return [
        {
          check: this.name,
          verdict: 'doubtful' as const,
          figures: [index],
          start,
          end,
          stated: value,
          computed: value > range[1] ? range[1] : range[0],
          sum: `${stated} ${value > range[1] ? '>' : '<'} ${value > range[1] ? high : low}`,
          message: say(FINDINGS, 'beyond-range', lang, { stated, low, high }),
        },
      ];
    });
  },
};

/** Many times too much is rather another quantity than a slip of the pen. */
const MOST = 2;

function isBeyond(value: number, [low, high]: [number, number]): boolean {
  return value < low || (value > high && value <= MOST * high);
}

function short(value: number, lang: Lang): string {
  const { number, scale } = formatShort(value, lang, true);
  return `${number} ${scale}`.trim();
}
