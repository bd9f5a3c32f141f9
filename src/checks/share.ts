import type { Figure } from '../figures/figure.ts';
import type { Article } from './article.ts';
import type { Check } from './check.ts';
import { headOf, isClosed, leadsOn, sameThings } from './linking.ts';
import { isRate, wrongRate } from './rate.ts';

interface Share {
  part: number;
  whole: number;
  /** Whether the text says that the percentage is one of this whole. */
  sure: boolean;
}

/**
 * A share whose whole is named: `4.500 dịch vụ (trên tổng số 6.317 dịch vụ, chiếm 71,2%)`,
 * `tiếp nhận 74,85 triệu hồ sơ, kích hoạt 53,62 triệu tài khoản (đạt 71,63% hồ sơ tiếp nhận)`,
 * `12.500 hồ sơ, trong đó 11.250 hồ sơ trực tuyến (chiếm 90%)`.
 */
export const share: Check = {
  name: 'share',
  find(article, _, lang) {
    return article.figures.flatMap((percent, index) => {
      if (percent.kind !== 'percent' || percent.role !== 'level' || percent.upper !== undefined) return [];
      const found = ofTotal(article, index) ?? among(article, index) ?? ofNamed(article, index);
      if (!found) return [];
      const rate = { ...found, percent: index };
      if (article.figures[found.whole]!.value <= 0 || isRate(article, rate)) return [];
      return [wrongRate(article, this.name, found.sure ? 'inconsistent' : 'doubtful', rate, lang)];
    });
  },
};

const isCount = (figure: Figure | undefined): figure is Figure =>
  figure?.kind === 'count' && figure.role === 'level' && figure.upper === undefined;

// "62 trên tổng số 85 cơ quan", "76 trong số 106 nhiệm vụ"
const OF_TOTAL = /(?:trên|trong|\/) ?(?:tổng số|tổng|số)[^.;:\d]{0,12}$/;
const FROM_TOTAL = /(?:trong|trên) (?:tổng số|số)[^.;:,\d]{0,10}$/;

/** Part and whole right before the percentage, the whole called one. */
function ofTotal(article: Article, percent: number): Share | undefined {
  const { figures, sentences } = article;
  const [first, second] = [figures[percent - 2], figures[percent - 1]];
  if (!isCount(first) || !isCount(second) || sentences[percent - 2] !== sentences[percent]) return undefined;
  const stated = figures[percent]!;
  if (!leadsOn(article.said(second.end, stated.start, 110)) || !isClosed(article, stated.end))
    return undefined;
  const between = article.said(first.end, second.start, 90);
  const alike = !first.unit || !second.unit || sameThings(first.unit, second.unit);
  // "45.000 thẻ trên tổng số 60.000 công dân": what is called a whole is one, whatever it counts
  if (OF_TOTAL.test(between) && !/[;,]/.test(between) && (alike || first.value <= second.value))
    return { part: percent - 2, whole: percent - 1, sure: alike };
  if (!alike) return undefined;
  const before = article.said(Math.max(0, first.start - 24), first.start);
  return FROM_TOTAL.test(before) && /^[^.;:()]+$/.test(between)
    ? { part: percent - 1, whole: percent - 2, sure: true }
    : undefined;
}

/** The part is told `trong đó` after the whole, both of the same things. */
function among(article: Article, percent: number): Share | undefined {
  const { figures, sentences } = article;
  const [whole, part, stated] = [figures[percent - 2], figures[percent - 1], figures[percent]!];
  if (!isCount(whole) || !isCount(part) || sentences[percent - 2] !== sentences[percent]) return undefined;
  if (!sameThings(whole.unit, part.unit) || part.value > whole.value) return undefined;
  if (!/^[^.;:()]{0,40}, trong đó[^.;:(),\d]{0,25}$/.test(article.said(whole.end, part.start, 90)))
    return undefined;
  const between = article.said(part.end, stated.start, 110);
  if (!leadsOn(between) || !isClosed(article, stated.end)) return undefined;
  return { part: percent - 1, whole: percent - 2, sure: /chiếm|tương đương|bằng/.test(between) };
}

/** The whole is named after the percentage, and one figure before it in the sentence counts just that. */
function ofNamed(article: Article, index: number): Share | undefined {
  const { figures, sentences } = article;
  const [percent, part] = [figures[index]!, figures[index - 1]];
  if (!isCount(part) || sentences[index - 1] !== sentences[index]) return undefined;
  if (!leadsOn(article.said(part.end, percent.start, 110))) return undefined;
  const named = /^ (?:tổng số |số )?([\p{L} ]{5,30}?)(?=[).,;]|$)/u.exec(
    article.said(percent.end, percent.end + 40, 40),
  )?.[1];
  const words = named?.split(' ') ?? [];
  if (words.length < 3) return undefined;
  const wholes: number[] = [];
  for (let i = index - 2; i >= Math.max(0, index - 8) && sentences[i] === sentences[index]; i--)
    if (isCount(figures[i]) && counts(article, i, words)) wholes.push(i);
  return wholes.length === 1 ? { part: index - 1, whole: wholes[0]!, sure: true } : undefined;
}

/** Whether a figure's noun, and the words that surround it, are those of the named whole. */
function counts(article: Article, index: number, named: string[]): boolean {
  const figure = article.figures[index]!;
  if (headOf(figure.unit)?.split(' ')[0] !== named[0]) return false;
  const around = article.said(Math.max(0, figure.start - 30), figure.end + 40);
  return named.every((word) => around.includes(word));
}
