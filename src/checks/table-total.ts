import { agrees, rangeOf, total } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import type { Finding } from './finding.ts';
import type { Row } from './table.ts';

// a sum that is off by more is of other things: a group's rows stand among those of its members
const LONG = 0.25;

/** The row `Tổng cộng` of a table, against the sum of the rows: column by column. */
export const tableTotal: Check = {
  name: 'table-total',
  find(article, _, lang) {
    return article.tables.flatMap((rows) => {
      const at = totalOf(rows);
      const members = rows.filter((row, i) => i !== at && row.cells.size > 0);
      if (at < 0 || members.length < 2) return [];
      const sums = [...rows[at]!.cells].flatMap(([column, index]) => {
        const parts = columnOf(article, members, column, index);
        return parts ? { index, parts, ...compare(article, index, parts) } : [];
      });
      // where no column adds up, groups may stand among their members
      const held = sums.some(({ holds }) => holds);
      return sums.flatMap(({ index, parts, holds, off, value }): Finding[] => {
        if (holds || Math.abs(off) > LONG || !(held || sums.length === 1)) return [];
        const sum = `${added(article, parts)} = ${likewise(value, article.figures[index]!, lang)}`;
        const verdict = held ? 'inconsistent' : 'doubtful';
        return [
          contradiction(
            article,
            // the total alone: the others of its column would be marked for nothing
            { check: this.name, verdict, figures: [index], doubted: index, computed: value, sum },
            lang,
          ),
        ];
      });
    });
  },
};

// "Tổng cộng", "Tổng số", "Cộng", "Tổng", "Toàn tỉnh", "Cả nước"
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|huyện|xã|thành phố|ngành|quốc)|cả nước)[ :]*$/;

// "Quý III" below months, "Cả năm" below months or quarters
const LONGER = /^(?:quý (?:[1-4]|i{1,3}|iv)|6 tháng|9 tháng|cả năm|năm \d{4})(?!\p{L})/u;
const SHORTER = /^(?:tháng \d|quý )/;

const isTotal = ({ label, cells }: Row): boolean => TOTAL.test(label) && cells.size > 0;

/** Which row is the sum of the others, if one is. */
function totalOf(rows: Row[]): number {
  const named = rows.findIndex(isTotal);
  if (named >= 0) return rows.filter(isTotal).length > 1 ? -1 : named;
  const full = rows.filter(({ cells }) => cells.size > 0);
  const last = full.pop();
  const isLonger =
    last &&
    LONGER.test(last.label) &&
    full.every(({ label }) => SHORTER.test(label) && label.split(' ')[0] !== last.label.split(' ')[0]);
  return isLonger ? rows.indexOf(last) : -1;
}

/** Indexes of a column's figures, one for each row; `undefined` where one is missing or of another kind: they do not add up. */
function columnOf({ figures }: Article, rows: Row[], column: number, index: number): number[] | undefined {
  const { kind, unit } = figures[index]!;
  if (kind !== 'count' && kind !== 'money' && kind !== 'measure') return undefined;
  const found = rows.map(({ cells }) => cells.get(column) ?? -1);
  const alike = found.every(
    (at) => figures[at]?.kind === kind && (kind === 'count' || figures[at]!.unit === unit),
  );
  return alike ? found : undefined;
}

function compare({ figures }: Article, index: number, parts: number[]) {
  const stated = figures[index]!;
  const value = parts.reduce((sum, at) => sum + figures[at]!.value, 0);
  const sum = total(parts.map((at) => rangeOf(figures[at]!)));
  return { value, holds: agrees(stated, sum), off: value / stated.value - 1 };
}

const MOST_SHOWN = 5;

/** `1.200 + 800 + 1.500`, of a long column the ends. */
function added({ figures }: Article, parts: number[]): string {
  const terms = parts.map((at) => written(figures[at]!));
  if (terms.length > MOST_SHOWN) terms.splice(2, terms.length - 3, '…');
  return terms.join(' + ');
}
