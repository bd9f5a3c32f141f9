import { formatShort } from '../format.ts';
import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import type { Article } from './article.ts';
import { type Check, round, written } from './check.ts';
import { sameThings } from './linking.ts';

// counted by working day or from another day on, an average is off by this much and still meant right
const LOOSE = 1.3;
/** Off by more than this, no way of counting days makes it right. */
const SURELY = 2;

/** `288 triệu giao dịch từ đầu năm, trung bình mỗi ngày 2,8 triệu`: the total over the days of its period. */
export const dailyAverage: Check = {
  name: 'daily-average',
  find(article, _, lang) {
    return article.figures.flatMap((average, index) => {
      if (!isDaily(article, index)) return [];
      const whole = totalBefore(article, index);
      if (whole === undefined) return [];
      const figure = article.figures[whole]!;
      const days = daysOf(figure.timePeriod);
      if (!days || days < 3) return [];
      const computed = figure.value / days;
      const off = Math.max(computed / average.value, average.value / computed);
      if (!(off > LOOSE)) return [];
      const short = formatShort(computed, lang);
      const result = `${short.number} ${short.scale}`.trim();
      const sum = `${written(figure)} / ${say(FINDINGS, 'days', lang, { days })} = ${result}`;
      const { start, end, value: stated } = average;
      return [
        {
          check: this.name,
          verdict: off > SURELY ? ('inconsistent' as const) : ('doubtful' as const),
          figures: [whole, index],
          start,
          end,
          stated,
          computed: round(computed),
          sum,
          message: say(FINDINGS, 'average-stated', lang, { sum, stated: written(average) }),
        },
      ];
    });
  },
};

// an average follows its total within so many characters
const REACH = 140;

const DAILY = /(?<!\p{L})(?:mỗi ngày|bình quân ngày|một ngày|hằng ngày|hàng ngày)(?!\p{L})/u;

function isDaily(article: Article, index: number): boolean {
  const { kind, role, start, end } = article.figures[index]!;
  if ((kind !== 'count' && kind !== 'money') || role !== 'level') return false;
  const before = article.said(Math.max(0, start - 35), start);
  if (/riêng|cao điểm|có ngày|ngày cao nhất|trước đây/.test(before)) return false;
  const after = article.said(end, end + 28);
  return (
    DAILY.test(before.slice(before.search(/[.;(),][^.;(),]*$/) + 1)) ||
    /^[^.;,(\d]{0,18}(?:\/ ?ngày|mỗi ngày|một ngày)/.test(after)
  );
}

/** The total of a span of days, named before it in the sentence, of the same things. */
function totalBefore(article: Article, index: number): number | undefined {
  const { figures, sentences } = article;
  const average = figures[index]!;
  for (let i = index - 1; i >= Math.max(0, index - 4) && sentences[i] === sentences[index]; i--) {
    const before = figures[i]!;
    const same =
      before.kind === 'money' ? before.unit === average.unit : sameThings(before.unit, average.unit);
    const far = average.start - before.end > REACH;
    const apart = far || (average.timePeriod && average.timePeriod !== before.timePeriod);
    if (
      !apart &&
      before.kind === average.kind &&
      before.role === 'level' &&
      same &&
      before.value > average.value
    )
      return i;
  }
  return undefined;
}

/** `2024-01-01/2024-04-24` → 115; a state as of a day has no days. */
export function daysOf(period: string | undefined): number | undefined {
  const [from, to] = period?.split('/') ?? [];
  if (!from || !to || from === '..') return undefined;
  const first = Date.parse(from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from);
  const last = lastDay(to);
  const days = Math.round((last - first) / 86_400_000) + 1;
  return days > 0 ? days : undefined;
}

function lastDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year!, month === undefined ? 12 : day === undefined ? month : month - 1, day ?? 0);
}
