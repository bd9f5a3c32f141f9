import type { Figure } from '../figures/figure.ts';
import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, written } from './check.ts';
import { areOpposed, GROUPS } from './opposites.ts';

// ", tính chung toàn tỉnh đạt " | "; bình quân chung là "
const OVERALL =
  /(?:, |; )(?:tính chung|bình quân chung|tỷ lệ chung|chung toàn (?:tỉnh|huyện|xã|ngành)|trung bình chung)(?: (?:toàn|tỉnh|huyện|xã|ngành|cả|hai|khu|vực|là|đạt|của))* $/u;

/** `thành thị đạt 91%, nông thôn đạt 84%, tính chung toàn tỉnh đạt 93,5%`: the rate of both lies between the two. */
export const overallRate: Check = {
  name: 'overall-rate',
  find(article, _, lang) {
    return article.figures.flatMap((overall, index) => {
      const groups = article.figures.slice(Math.max(0, index - 2), index);
      if (groups.length < 2 || !isOverall(article, index)) return [];
      const ranges = groups.map(rangeOf);
      const [low, high] = [
        Math.min(...ranges.map((one) => one.low)),
        Math.max(...ranges.map((one) => one.high)),
      ];
      const stated = rangeOf(overall);
      if (stated.high >= low && stated.low <= high) return [];
      const [least, most] = [...groups].sort((a, b) => a.value - b.value).map(written) as [string, string];
      const { start, end, value } = overall;
      const above = value > high;
      return [
        {
          check: this.name,
          verdict: 'inconsistent' as const,
          figures: [index - 2, index - 1, index],
          start,
          end,
          stated: value,
          computed: above ? high : low,
          sum: `${written(overall)} ${above ? `> ${most}` : `< ${least}`}`,
          message: say(FINDINGS, 'overall', lang, { stated: written(overall), least, most }),
        },
      ];
    });
  },
};

const isRate = ({ kind, unit, role, upper }: Figure) =>
  kind === 'percent' && unit === '%' && role === 'level' && upper === undefined;

function isOverall({ figures, sentences, said }: Article, index: number): boolean {
  const [first, second, overall] = [figures[index - 2]!, figures[index - 1]!, figures[index]!];
  if (sentences[index - 2] !== sentences[index] || ![first, second, overall].every(isRate)) return false;
  const label = (from: number, to: number) => ` ${said(from, to).split(/[.;,]/).at(-1)} `;
  const one = label(Math.max(0, first.start - 60), first.start);
  const other = label(first.end, second.start);
  return OVERALL.test(said(second.end, overall.start, 90)) && areOpposed(one, other, GROUPS) !== undefined;
}
