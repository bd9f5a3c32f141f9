import type { Figure } from '../figures/figure.ts';
import { agrees, isAmount, quotient, rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import { bothPersons, sameThings } from './linking.ts';

/** `2.345 tổ với 14.070 thành viên, bình quân mỗi tổ 6 thành viên`: a total over the number of those that share it. */
export const perUnit: Check = {
  name: 'per-unit',
  find(article, _, lang) {
    return article.figures.flatMap((average, index) => {
      const name = sharersOf(article, index);
      const pair = name ? pairOf(article, index, name) : undefined;
      if (!pair) return [];
      const [total, sharers] = pair;
      const [a, b] = [article.figures[total]!, article.figures[sharers]!];
      const computed = a.value / b.value;
      const off = Math.max(computed / average.value, average.value / computed);
      const told = AVERAGED.test(article.said(Math.max(0, average.start - 60), average.end + 30));
      if (off < (told ? LOOSE : 1) || off > FARTHEST || agrees(average, quotient(rangeOf(a), rangeOf(b))))
        return [];
      const sum = `${written(a)} / ${written(b)} = ${likewise(computed, average, lang)}`;
      const figures = [total, sharers, index].sort((x, y) => x - y);
      return [
        contradiction(
          article,
          { check: this.name, verdict: 'doubtful', figures, doubted: index, computed, sum },
          lang,
        ),
      ];
    });
  },
};

// an average is told roughly: 6,4 may be "6" or "gần 7"
const LOOSE = 1.15;
// off by more than this, they are of different things
const FARTHEST = 3;
const AVERAGED = /bình quân|trung bình|tính ra/;

const isLevel = (figure: Figure) => isAmount(figure) && figure.role === 'level';

// "bình quân mỗi tổ có " | "trung bình một xã được hơn " | "mỗi hộ " | "mỗi lượt khách chi tiêu bình quân "
const EACH =
  /(?:(?:bình quân|trung bình)[,:]? (?:mỗi|một|1)|(?<!\p{L})mỗi) ([\p{L} ]{1,20}?)(?: (?:có|là|gồm|nhận|đúng|trang bị|được|đạt|hỗ trợ|chi tiêu|bình quân|trung bình|khoảng|gần|hơn|trên))* $/u;
// " thành viên/tổ" | " triệu đồng mỗi hộ"
const PER = /^ ?[\p{L} ]{0,25}(?:\/ ?|mỗi |một )([\p{L}]+(?: \p{L}+)?)/u;
const AVERAGE = /(?:bình quân|trung bình)[^.;:()\d]{0,30}$/;
// days are counted by their period
const TIME = /^(?:ngày|tuần|tháng|quý|năm|giờ|phút|lần|người)(?!\p{L})/u;

// so many figures before it may be looked at
const MOST = 12;

/** What shares the total, as the words around its average name it. */
function sharersOf({ figures, said }: Article, index: number): string | undefined {
  const { start, end } = figures[index]!;
  if (!isLevel(figures[index]!)) return undefined;
  const before = said(Math.max(0, start - 60), start);
  const name =
    EACH.exec(before)?.[1] ?? (AVERAGE.test(before) ? PER.exec(said(end, end + 45))?.[1] : undefined);
  return name && !TIME.test(name) ? name : undefined;
}

/** The one count of those that share, and the one total of the same things as the average, before it in its sentence. */
function pairOf(article: Article, index: number, name: string): [number, number] | undefined {
  const { figures, sentences } = article;
  const average = figures[index]!;
  const totals: number[] = [];
  const sharers: number[] = [];
  for (let at = Math.max(0, index - MOST); at < index; at++) {
    const figure = figures[at]!;
    if (sentences[at] !== sentences[index] || !isLevel(figure)) continue;
    if (isNamed(figure, name)) sharers.push(at);
    else if (isTotal(figure, average)) totals.push(at);
  }
  return totals.length === 1 && sharers.length === 1 ? [totals[0]!, sharers[0]!] : undefined;
}

const isNamed = ({ kind, unit }: Figure, name: string) =>
  kind === 'count' ? sameThings(unit, name) : kind === 'measure' && unit === name;

function isTotal(figure: Figure, average: Figure): boolean {
  if (figure.kind !== average.kind || figure.value <= average.value) return false;
  if (figure.kind !== 'count') return figure.unit === average.unit;
  // "bình quân mỗi tổ 7 người" of 9.260 "thành viên"
  return sameThings(figure.unit, average.unit) || bothPersons(figure.unit, average.unit);
}
