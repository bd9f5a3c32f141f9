import type { Figure } from '../figures/figure.ts';
import { FINDINGS } from '../messages/findings.ts';
import { type Lang, say } from '../messages/lang.ts';
import type { Article } from './article.ts';
import { type Check, written } from './check.ts';
import { compute } from './computed-change.ts';
import { type Ends, endsAt, FROM, isFold, TO } from './ends.ts';
import type { Finding } from './finding.ts';

/** Two ends in turn, and the word, before which figure, that tells which way it went. */
interface Told {
  from: Figure;
  to: Figure;
  figures: number[];
  doubted: Figure;
  word: string;
}

/**
 * `giảm từ 120 vụ lên 135 vụ`, `450 doanh nghiệp, giảm 12% so với cùng kỳ (402 doanh nghiệp)`: the numbers rise where the
 * words say that they fall. Of a change that is told with its ends only where its size is right: else it is one of other things.
 */
export const changeDirection: Check = {
  name: 'change-direction',
  find(article, _, lang) {
    return article.figures.flatMap((_figure, index) =>
      [
        fromTo(article, index),
        ...endsAt(article, index).map((ends) => changeBetween(article, ends, lang)),
      ].flatMap((told) => (told ? finding(told, lang) : [])),
    );
  },
};

// "Số vụ giảm từ " | "tăng mạnh từ mức "; not "tốc độ giảm từ "
const VERB =
  /(?<!\p{L}|(?:tốc độ|mức|mức độ|tỷ lệ|đà|nhịp|biên độ) )(tăng|giảm)(?:(?!tăng|giảm)[^.;,()\d]){0,20} từ [^.;,()\d]{0,12}$/u;
const WORD = /(?<!\p{L})(lên|xuống)(?!\p{L})[^,.;:]{0,15}$/u;
const RISES: Record<string, boolean> = {
  tăng: true,
  lên: true,
  vượt: true,
  'cao hơn': true,
  'nhiều hơn': true,
  giảm: false,
  xuống: false,
  'thấp hơn': false,
  'ít hơn': false,
};
// who rises among many gets a smaller number; what is below nothing falls with a larger one
const RANKED = /(?<!\p{L})(?:hạng|vị trí|thứ|bậc|âm|trừ|nhập siêu)(?!\p{L})/u;

/** `giảm từ 120 vụ lên 135 vụ` */
function fromTo({ figures, sentences, said }: Article, index: number): Told | undefined {
  const [from, to] = [figures[index]!, figures[index + 1]];
  if (!to || sentences[index] !== sentences[index + 1] || !areLevels(from, to)) return undefined;
  const before = said(Math.max(0, from.start - 45), from.start);
  const between = said(from.end, to.start, 90);
  if (!FROM.test(before) || !TO.test(between) || RANKED.test(`${before} ${said(from.start, to.end + 15)}`))
    return undefined;
  const rises = to.value > from.value;
  const words = [VERB.exec(before)?.[1], WORD.exec(between)?.[1]];
  const word = words.find((one) => one && RISES[one] !== rises);
  return word && to.value !== from.value
    ? { from, to, figures: [index, index + 1], doubted: to, word }
    : undefined;
}

const areLevels = (from: Figure, to: Figure) =>
  from.kind === to.kind &&
  from.kind !== 'rank' &&
  (from.kind === 'count' || from.unit === to.unit) &&
  [from, to].every(({ role, upper, of }) => role === 'level' && upper === undefined && of === undefined);

const OF_CHANGE = /(?<!\p{L})(tăng|giảm|vượt|(?:cao|nhiều|thấp|ít) hơn)[^.;,()\d]{0,8}$/u;

/** `giảm 12% so với cùng kỳ (402)` */
function changeBetween(article: Article, ends: Ends, lang: Lang): Told | undefined {
  const [from, to, change] = [ends.from, ends.to, ends.change].map((at) => article.figures[at]!) as [
    Figure,
    Figure,
    Figure,
  ];
  const word = OF_CHANGE.exec(article.said(Math.max(0, change.start - 18), change.start))?.[1];
  if (!word || to.value === from.value) return undefined;
  // who rises among many has a smaller number
  const rises = RISES[word] !== (to.kind === 'rank');
  if (rises === to.value > from.value) return undefined;
  const { holds } = compute(from, to, change, isFold(article, change), lang);
  const figures = [ends.from, ends.to, ends.change].sort((a, b) => a - b);
  return holds ? { from, to, figures, doubted: change, word } : undefined;
}

function finding({ from, to, figures, doubted, word }: Told, lang: Lang): Finding {
  const [a, b] = [from, to].map(written) as [string, string];
  const is = say(FINDINGS, RISES[word] ? 'falls' : 'rises', lang);
  const { start, end } = doubted;
  const sum = `${b} ${to.value > from.value ? '>' : '<'} ${a}`;
  const message = say(FINDINGS, 'direction', lang, { from: a, to: b, is, stated: word });
  return {
    check: changeDirection.name,
    verdict: 'inconsistent',
    figures,
    start,
    end,
    stated: word,
    computed: is,
    sum,
    message,
  };
}
