import type { Figure } from '../figures/figure.ts';
import type { Lang } from '../messages/lang.ts';
import { agrees, quotient, rangeOf, scaled } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, percentText, written } from './check.ts';
import type { Finding } from './finding.ts';
import { isRate, type Rate, wrongRate } from './rate.ts';
import type { Row } from './table.ts';

// in how many rows a column must be the share of two others before one that differs is doubted, and which part of all
const [LEAST, MOST_ROWS_ODD] = [3, 0.25];
const MOST_COLUMNS = 12;

/** What a column of percentages may be of two others: `part` and `whole`. */
interface Relation {
  holds(article: Article, rate: Rate): boolean;
  wrong(article: Article, rate: Rate, lang: Lang): Finding;
}

/** A column of percentages that is one column in parts of another, or its growth, in all rows but a few: these are doubted. */
export const tableRate: Check = {
  name: 'table-rate',
  find(article, _, lang) {
    return article.tables.flatMap((rows) => {
      const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
      if (columns.length > MOST_COLUMNS) return [];
      return columns.flatMap((rate) =>
        relations.flatMap(({ holds, wrong }) =>
          oddRows(article, rows, columns, rate, holds).map((one) => wrong(article, one, lang)),
        ),
      );
    });
  },
};

const share: Relation = {
  holds: isRate,
  wrong: (article, rate, lang) => wrongRate(article, tableRate.name, 'inconsistent', rate, lang),
};

/** `800 | 880 | 10`: the percentage by which the later column is more or less than the earlier one. */
const growth: Relation = {
  holds({ figures }, { part, whole, percent }) {
    const [from, to, stated] = [figures[part]!, figures[whole]!, figures[percent]!];
    const { low, high } = scaled(quotient(rangeOf(to), rangeOf(from)), 100);
    return agrees(
      stated,
      to.value < from.value ? { low: 100 - high, high: 100 - low } : { low: low - 100, high: high - 100 },
    );
  },
  wrong(article, { part, whole, percent }, lang) {
    const [from, to, stated] = [part, whole, percent].map((at) => article.figures[at]!) as [
      Figure,
      Figure,
      Figure,
    ];
    const computed = 100 * (to.value / from.value - 1);
    const sum = `${written(to)} / ${written(from)} − 1 = ${percentText(computed, stated, lang)}`;
    const found = {
      check: tableRate.name,
      verdict: 'inconsistent' as const,
      figures: [part, whole, percent],
      doubted: percent,
    };
    return contradiction(article, { ...found, computed, sum }, lang);
  },
};

const relations = [share, growth];

/** The rows that break what the others hold to, if there is such a pair of columns. */
function oddRows(
  article: Article,
  rows: Row[],
  columns: number[],
  rate: number,
  holds: Relation['holds'],
): Rate[] {
  for (const part of columns)
    for (const whole of columns) {
      if (part === whole || part === rate || whole === rate) continue;
      const rates = rows.flatMap(({ cells }) => rateOf(article, cells, part, whole, rate) ?? []);
      const odd = rates.filter((one) => !holds(article, one));
      if (odd.length === 0 && rates.length >= LEAST) return [];
      if (rates.length - odd.length >= LEAST && odd.length <= MOST_ROWS_ODD * rates.length) return odd;
    }
  return [];
}

function rateOf(
  { figures }: Article,
  cells: Row['cells'],
  part: number,
  whole: number,
  rate: number,
): Rate | undefined {
  const at = [part, whole, rate].map((column) => cells.get(column) ?? -1) as [number, number, number];
  const [a, b, percent] = at.map((index) => figures[index]);
  if (!a || !b || percent?.kind !== 'percent' || a.kind !== b.kind || a.kind === 'percent') return undefined;
  return a.value > 0 && b.value > 0 ? { part: at[0], whole: at[1], percent: at[2] } : undefined;
}
