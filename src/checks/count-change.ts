import type { Figure } from '../figures/figure.ts';
import { agrees, quotient, rangeOf, scaled } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, percentText, written } from './check.ts';
import { sameThings } from './linking.ts';

// " vụ (giảm " | " người chết (-" | " người bị thương, tăng "
const APPOSED = /^[^.;:,()\d]{0,25}(?:\((?:tăng|giảm|tương đương|[+−-])? ?|, (?:tăng|giảm|tương đương) )$/;
// "So với cùng kỳ năm 2024, giảm " | "số vụ tai nạn giảm "; not "riêng vi phạm nồng độ cồn giảm "
const PLAIN =
  /^(?! ?riêng) ?(?:so với [^,;]{0,40} )?(?:số [\p{L} ]{2,25} )?(?:tăng|giảm|làm (?:tăng|giảm))(?: được)? $/u;
// the levels stand so many figures before or behind, in the paragraph
const REACH = 10;

/**
 * `xảy ra 412 vụ, 301 người bị thương. So với cùng kỳ, giảm 58 vụ (12,34%), tăng 14 người bị thương (4,88%)`, as accidents are
 * reported: the levels in one sentence, their changes in another. Where one thing has two levels none is held against.
 */
export const countChange: Check = {
  name: 'count-change',
  find(article, _, lang) {
    const { figures } = article;
    return figures.flatMap((amount, index) => {
      const percent = figures[index + 1];
      if (!percent || !isPair(article, index)) return [];
      const at = levelOf(article, index);
      if (at === undefined) return [];
      const level = figures[at]!;
      const rises = amount.direction === 'increase';
      const [l, a] = [rangeOf(level), rangeOf(amount)];
      const base = rises
        ? { low: l.low - a.high, high: l.high - a.low }
        : { low: l.low + a.low, high: l.high + a.high };
      if (base.low <= 0 || agrees(percent, scaled(quotient(a, base), 100))) return [];
      const computed = (100 * amount.value) / (level.value + (rises ? -amount.value : amount.value));
      const terms = `${written(level)} ${rises ? '−' : '+'} ${written(amount)}`;
      const sum = `${written(amount)} / (${terms}) = ${percentText(computed, percent, lang)}`;
      const found = {
        check: this.name,
        verdict: 'doubtful' as const,
        figures: [at, index, index + 1].sort((x, y) => x - y),
      };
      return [contradiction(article, { ...found, doubted: index + 1, computed, sum }, lang)];
    });
  },
};

function isPair({ figures, sentences, said }: Article, index: number): boolean {
  const [amount, percent] = [figures[index]!, figures[index + 1]!];
  return (
    amount.kind === 'count' &&
    amount.role === 'change' &&
    amount.unit !== undefined &&
    amount.direction !== undefined &&
    percent.kind === 'percent' &&
    percent.unit === '%' &&
    percent.upper === undefined &&
    sentences[index] === sentences[index + 1] &&
    APPOSED.test(said(amount.end, percent.start, 50)) &&
    PLAIN.test(
      said(Math.max(0, amount.start - 90), amount.start)
        .split(/[,;.(]/)
        .at(-1)!,
    )
  );
}

/** Index of the one level of the same things in another sentence of the paragraph; what it is called decides, `người chết` or `người bị thương`. */
function levelOf(article: Article, index: number): number | undefined {
  const { figures, sentences, paragraphs } = article;
  const found: number[] = [];
  const last = Math.min(figures.length - 1, index + REACH);
  for (let at = Math.max(0, index - REACH); at <= last; at++) {
    const one = figures[at]!;
    if (at === index || paragraphs[at] !== paragraphs[index] || one.kind !== 'count' || one.role !== 'level')
      continue;
    if (sameThings(one.unit, figures[index]!.unit) && called(article, at) === called(article, index))
      found.push(at);
  }
  const [only] = found;
  return found.length === 1 && sentences[only!] !== sentences[index] ? only : undefined;
}

// people are told apart by what befell them
const BEFELL = /^[\p{L} ]{0,8}?(chết|bị thương|mất tích|tử vong|thiệt mạng)/u;
const DOES = /(chết|bị thương|thương|mất tích|tử vong)(?: là)? $/;

function called({ figures, said }: Article, index: number): string {
  const { start, end, unit }: Figure = figures[index]!;
  if (!unit?.startsWith('người')) return '';
  const word =
    BEFELL.exec(said(end, end + 30).replace(/^ người/, ''))?.[1] ??
    DOES.exec(said(Math.max(0, start - 14), start))?.[1];
  return word?.replace(/^thương$/, 'bị thương') ?? '';
}
