import { agrees, rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import { FROM, TO } from './ends.ts';

// "giảm bình quân mỗi năm " | "bình quân hằng năm tăng "
const BEFORE =
  /(?:(?:tăng|giảm)[^.;:()\d]{0,20}(?:bình quân|trung bình)|(?:bình quân|trung bình)[^.;:()\d]{0,20}(?:tăng|giảm))[^.;:()\d]{0,20}$/;
// "giảm bình quân 1,2 điểm phần trăm/năm"
const BEHIND = /^ ?(?:\/ ?năm|mỗi năm|một năm)/;
const EACH_YEAR = /(?:mỗi|hằng|hàng|một) năm/;
// "Trong 5 năm", "giai đoạn 2021-2025"
const YEARS = /(?:trong|sau|qua) (\d{1,2}) năm|giai đoạn (\d{4}) ?[-–] ?(\d{4})/;
// an average of so few years is rounded by as much; the first or the last year may be left out
const LOOSE = 1.1;

/** `Trong 5 năm, giảm bình quân mỗi năm 1,2 điểm phần trăm, từ 9,8% xuống còn 5%`: the change over its years. */
export const yearlyChange: Check = {
  name: 'yearly-change',
  find(article, _, lang) {
    const { figures } = article;
    return figures.flatMap((each, index) => {
      const years = isYearly(article, index) ? yearsOf(article, index) : undefined;
      if (!years) return [];
      const [from, to] = [figures[index + 1]!, figures[index + 2]!];
      const distance = Math.abs(to.value - from.value);
      const ways = years.map((many) => distance / many);
      if (ways.some((value) => isNear(each.value, value) || agrees(each, { low: value, high: value })))
        return [];
      const [large, small] = to.value > from.value ? [to, from] : [from, to];
      const computed = ways[0]!;
      const sum = `(${written(large)} − ${written(small)}) / ${years[0]} = ${likewise(computed, each, lang)}`;
      const found = {
        check: this.name,
        verdict: 'doubtful' as const,
        figures: [index, index + 1, index + 2],
      };
      return [contradiction(article, { ...found, doubted: index, computed, sum }, lang)];
    });
  },
};

const isNear = (stated: number, value: number) => Math.max(stated / value, value / stated) < LOOSE;

function isYearly({ figures, sentences, said }: Article, index: number): boolean {
  const [each, from, to] = [figures[index]!, figures[index + 1], figures[index + 2]];
  if (!from || !to || sentences[index] !== sentences[index + 2] || each.role !== 'change') return false;
  const alike = from.kind === to.kind && from.unit === to.unit && rangeOf(from).low > 0;
  const sameUnit =
    from.kind === 'percent' ? each.unit === 'điểm %' : each.kind === from.kind && each.unit === from.unit;
  if (!alike || !sameUnit) return false;
  const [before, behind] = [said(Math.max(0, each.start - 60), each.start), said(each.end, each.end + 10)];
  const told = BEFORE.test(before) && (EACH_YEAR.test(before) || BEHIND.test(behind));
  return (
    told && FROM.test(said(Math.max(0, from.start - 16), from.start)) && TO.test(said(from.end, to.start, 80))
  );
}

/** How many years the sentence names before the change: of a range of years two ways to count. */
function yearsOf({ figures, said }: Article, index: number): number[] | undefined {
  const { start } = figures[index]!;
  const [, count, from, to] = YEARS.exec(said(Math.max(0, start - 150), start)) ?? [];
  if (count) return [Number(count)];
  return from && to ? [Number(to) - Number(from), Number(to) - Number(from) + 1] : undefined;
}
