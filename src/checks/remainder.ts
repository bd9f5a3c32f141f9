import { formatNumber } from '../format.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, written } from './check.ts';
import { sameThings } from './linking.ts';

/** `18/20 sở đã hoàn thành; còn 3 sở chưa hoàn thành`: those that have and those that have not make the whole. */
export const remainder: Check = {
  name: 'remainder',
  find(article, _, lang) {
    return article.figures.flatMap((ratio, index) => {
      if (ratio.kind !== 'ratio' || ratio.role !== 'level' || ratio.approximation !== 'exact') return [];
      const rest = restOf(article, index);
      const computed = ratio.of! - ratio.value;
      if (rest === undefined || computed < 0 || article.figures[rest]!.value === computed) return [];
      const [part, whole] = written(ratio).split(/ ?\/ ?/);
      if (!whole) return [];
      return [
        contradiction(
          article,
          {
            check: this.name,
            verdict: 'doubtful',
            figures: [index, rest],
            doubted: rest,
            computed,
            sum: `${whole} − ${part} = ${formatNumber(computed, lang)}`,
          },
          lang,
        ),
      ];
    });
  },
};

// "; còn " 3 " sở chưa hoàn thành" | 8 " nhiệm vụ còn lại đang thực hiện"
const STILL = /(?<!\p{L})còn (?:lại )?$/u;
const NOT_YET = /^[^.;:()\d]{2,40}(?<!\p{L})chưa /u;
const LEFT = /^[^.,;:()\d]{2,25} còn lại(?!\p{L})/u;
// how many figures later, and how far, the rest may be told
const [NEXT, FAR] = [3, 160];

/** Index of the first count after a ratio, in its sentence or the next one, if it is told as the rest of the same things. */
function restOf({ figures, sentences, paragraphs, said }: Article, index: number): number | undefined {
  const ratio = figures[index]!;
  for (let at = index + 1; at <= index + NEXT && at < figures.length; at++) {
    const one = figures[at]!;
    if (one.kind === 'percent') continue;
    const near = paragraphs[at] === paragraphs[index] && sentences[at]! - sentences[index]! <= 1;
    const plain = one.kind === 'count' && one.role === 'level' && one.approximation === 'exact';
    if (!near || !plain || said(ratio.end, one.start, FAR) === '' || !sameThings(one.unit, ratio.unit))
      return undefined;
    const isRest =
      (STILL.test(said(Math.max(0, one.start - 12), one.start)) &&
        NOT_YET.test(said(one.end, one.end + 55))) ||
      LEFT.test(said(one.end, one.end + 35));
    return isRest ? at : undefined;
  }
  return undefined;
}
