import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import type { Article } from './article.ts';
import { type Check, likewise, round, written } from './check.ts';
import { sameThings } from './linking.ts';
import { daysOf, monthsOf } from './span.ts';

// of days that the text counts itself, an average is off by this much for its rounding alone
const ROUNDED = 1.1;
// counted by working day or from another day on, by this much, and still meant right
const LOOSE = 1.3;
/** Off by more than this, no way of counting days makes it right. */
const SURELY = 2;

/** A span of time that an average is told for. */
interface Span {
  name: string;
  /** `một ngày`, in what is said of a finding. */
  each: 'a-day' | 'a-month' | 'a-quarter';
  many: 'days' | 'months' | 'quarters';
  /** Words before an average, and right behind it. */
  before: RegExp;
  after: RegExp;
  /** How many of them the text names: `trong 30 ngày`. */
  told: RegExp;
  /** How many of them a period has. */
  count(period: string | undefined): number | undefined;
  /** In fewer than so many nothing is averaged. */
  least: number;
}

const DAY: Span = {
  name: 'daily-average',
  each: 'a-day',
  many: 'days',
  before: /(?<!\p{L})(?:mỗi ngày|bình quân ngày|một ngày|hằng ngày|hàng ngày)(?! làm việc|\p{L})/u,
  after: /^[^.;,(\d]{0,18}(?:\/ ?ngày|mỗi ngày|một ngày)(?! làm việc)/,
  told: /(?<!\p{L})(?:trong|sau|qua|với|có) (\d{1,3}) ngày/u,
  count: daysOf,
  least: 3,
};

const MONTH: Span = {
  name: 'monthly-average',
  each: 'a-month',
  many: 'months',
  before: /(?<!\p{L})(?:bình quân|trung bình) (?:mỗi|một|hằng|hàng)? ?tháng(?!\p{L})/u,
  after: /^[^.;,(\d]{0,18}(?:\/ ?tháng|mỗi tháng|một tháng)/,
  told: /(?<!\p{L})(?:trong|sau|qua) (\d{1,2}) tháng(?! đầu| cuối)/u,
  count: monthsOf,
  least: 2,
};

const QUARTER: Span = {
  name: 'quarterly-average',
  each: 'a-quarter',
  many: 'quarters',
  before: /(?<!\p{L})(?:bình quân|trung bình) (?:mỗi|một|hằng|hàng)? ?quý(?!\p{L})/u,
  after: /^[^.;,(\d]{0,18}(?:\/ ?quý|mỗi quý|một quý)/,
  told: /(?<!\p{L})(?:trong|sau|qua) (\d{1,2}) quý(?! đầu| cuối)/u,
  count: (period) => quartersOf(monthsOf(period)),
  least: 2,
};

const quartersOf = (months: number | undefined) => (months && months % 3 === 0 ? months / 3 : undefined);

/** `288 triệu giao dịch từ đầu năm, trung bình mỗi ngày 2,8 triệu`: the total over the days of its period. */
export const dailyAverage: Check = averageOver(DAY);

/** `Năm 2024 tiếp nhận 26.200 phản ánh, bình quân mỗi tháng 2.180 phản ánh` */
export const monthlyAverage: Check = averageOver(MONTH);

/** `Năm 2024 thu 4.200 tỷ đồng, bình quân mỗi quý 1.050 tỷ đồng` */
export const quarterlyAverage: Check = averageOver(QUARTER);

function averageOver(span: Span): Check {
  const find: Check['find'] = (article, _, lang) =>
    article.figures.flatMap((average, index) => {
      if (!isAverage(article, index, span)) return [];
      const whole = totalBefore(article, index);
      if (whole === undefined) return [];
      const figure = article.figures[whole]!;
      const told = toldIn(article, whole, index, span);
      const many = told ?? span.count(figure.timePeriod ?? average.timePeriod);
      if (!many || many < span.least) return [];
      const computed = figure.value / many;
      const off = Math.max(computed / average.value, average.value / computed);
      if (!(off > (told || span !== DAY ? ROUNDED : LOOSE))) return [];
      const result = likewise(computed, average, lang);
      const sum = `${written(figure)} / ${say(FINDINGS, span.many, lang, { many })} = ${result}`;
      const each = say(FINDINGS, span.each, lang);
      const { start, end, value: stated } = average;
      return [
        {
          check: span.name,
          verdict: off > SURELY ? ('inconsistent' as const) : ('doubtful' as const),
          figures: [whole, index],
          start,
          end,
          stated,
          computed: round(computed),
          sum,
          message: say(FINDINGS, 'average-stated', lang, { sum, each, stated: written(average) }),
        },
      ];
    });
  return { name: span.name, find };
}

// "500 nghìn đồng/tháng" is a price
const AVERAGED = /bình quân|trung bình|tính ra/;

// an average follows its total within so many characters
const REACH = 140;

function isAverage(article: Article, index: number, { before, after }: Span): boolean {
  const { kind, role, start, end } = article.figures[index]!;
  if ((kind !== 'count' && kind !== 'money') || role !== 'level') return false;
  const words = article.said(Math.max(0, start - 45), start);
  if (/riêng|cao điểm là|có ngày|ngày cao nhất|trước đây/.test(words)) return false;
  const clause = words.slice(words.search(/[.;(),][^.;(),]*$/) + 1);
  return before.test(clause) || (AVERAGED.test(words) && after.test(article.said(end, end + 28)));
}

/** How many days or months the text names for a total. */
function toldIn(
  { figures, said }: Article,
  whole: number,
  average: number,
  { told }: Span,
): number | undefined {
  const [from, to] = [figures[whole]!.start, figures[average]!.start];
  const many = told.exec(said(Math.max(0, from - BEFORE), to, BEFORE + REACH))?.[1];
  return many === undefined ? undefined : Number(many);
}

// "trong 30 ngày" stands so far before its total
const BEFORE = 140;

/** The total of a span of days, named before it in the sentence, of the same things. */
function totalBefore(article: Article, index: number): number | undefined {
  const { figures, sentences } = article;
  const average = figures[index]!;
  let total: number | undefined;
  for (let i = index - 1; i >= Math.max(0, index - 4) && sentences[i] === sentences[index]; i--) {
    const before = figures[i]!;
    const same =
      before.kind === 'money' ? before.unit === average.unit : sameThings(before.unit, average.unit);
    const far = average.start - before.end > REACH;
    const apart = far || (average.timePeriod && average.timePeriod !== before.timePeriod);
    const sums =
      !apart &&
      same &&
      before.kind === average.kind &&
      before.role === 'level' &&
      before.value > average.value;
    // of a whole and its parts the whole
    if (sums && before.value > (total === undefined ? 0 : figures[total]!.value)) total = i;
  }
  return total;
}
