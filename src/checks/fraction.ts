import type { Figure } from '../figures/figure.ts';
import { formatNumber } from '../format.ts';
import { FINDINGS } from '../messages/findings.ts';
import { type Lang, say } from '../messages/lang.ts';
import { isAmount } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, round, written } from './check.ts';
import type { Finding } from './finding.ts';
import { bothPersons, sameThings } from './linking.ts';

/** What two figures make of one another by the text's words: `gần hai phần ba`. */
interface Told {
  /** Indexes of the figures, in the order of the text. */
  figures: [number, number];
  computed: number;
  sum: string;
  /** The words that tell it. */
  words: string;
}

const VALUES: Record<string, number> = {
  'một nửa': 1 / 2,
  nửa: 1 / 2,
  'hai phần ba': 2 / 3,
  'một phần ba': 1 / 3,
  'một phần tư': 1 / 4,
  'ba phần tư': 3 / 4,
  'một phần năm': 1 / 5,
  đôi: 2,
  'hai lần': 2,
  rưỡi: 1.5,
};
const PART = '(một nửa|hai phần ba|một phần ba|một phần tư|ba phần tư|một phần năm)';
const ABOUT = '((?:gần|hơn|trên|khoảng|đúng) )?';

/** `280 trên 620 hồ sơ, tức gần hai phần ba`, `31 vụ, giảm hơn một nửa so với 46 vụ`, `từ 45.000 lên 76.500, gấp đôi`: parts told in words. */
export const fraction: Check = {
  name: 'fraction',
  find(article, _, lang) {
    return article.figures.flatMap((_figure, index) => {
      const told =
        shareOf(article, index, lang) ?? fallTo(article, index, lang) ?? riseTo(article, index, lang);
      return told && !isNear(told) ? finding(article, told, lang) : [];
    });
  },
};

// words are rounder than digits: so much more or less may be meant
const LOOSE = 0.12;

function isNear({ words, computed }: Told): boolean {
  const value = Object.entries(VALUES).find(([name]) => words.endsWith(name))![1];
  const [less, more] = /gần/.test(words)
    ? [2 * LOOSE, 0.02]
    : /hơn|trên/.test(words)
      ? [0.02, 2 * LOOSE]
      : [LOOSE, LOOSE];
  return computed >= value * (1 - less) && computed <= value * (1 + more);
}

const alike = (a: Figure, b: Figure) =>
  isAmount(a) &&
  isAmount(b) &&
  a.kind === b.kind &&
  (a.kind === 'count'
    ? !a.unit || !b.unit || sameThings(a.unit, b.unit) || bothPersons(a.unit, b.unit)
    : a.unit === b.unit);

const WITHIN =
  /(?:^|[.;:–-] ?|, |(?<!\p{L})trong |tổng số )(?:trong|trong số|trong tổng số|tổng số|tổng cộng) $/u;
const THAT_IS = new RegExp(
  `^[^.;:()\\d]{0,30}[,(] ?(?:tức|tương đương|chiếm|bằng|đạt)(?: là| với)? ${ABOUT}${PART}`,
);

/** `Trong 620 hồ sơ, đã xử lý 280 hồ sơ, tức gần hai phần ba`, `18/24 xã, tức đúng hai phần ba` */
function shareOf({ figures, sentences, said }: Article, index: number, lang: Lang): Told | undefined {
  const part = figures[index]!;
  const [, about = '', name] = THAT_IS.exec(said(part.end, part.end + 80)) ?? [];
  if (!name) return undefined;
  const words = about + name;
  const tell = (first: number, a: number, b: number, terms: string) => ({
    figures: [first, index] as [number, number],
    computed: a / b,
    sum: `${terms} = ${formatNumber((100 * a) / b, lang, 0)} %`,
    words,
  });
  if (part.kind === 'ratio' && part.of && /\//.test(part.quote))
    return tell(index, part.value, part.of, written(part));
  const whole = figures[index - 1];
  if (!whole || sentences[index - 1] !== sentences[index] || !alike(whole, part) || whole.value < part.value)
    return undefined;
  const within = WITHIN.test(said(Math.max(0, whole.start - 20), whole.start));
  return within
    ? tell(index - 1, part.value, whole.value, `${written(part)} / ${written(whole)}`)
    : undefined;
}

const FALL = new RegExp(`^[^.;:()\\d]{0,30}, giảm ${ABOUT}${PART} so với (?:mức |con số )?$`);

/** `31 vụ, giảm hơn một nửa so với 46 vụ` */
function fallTo({ figures, sentences, said }: Article, index: number, lang: Lang): Told | undefined {
  const [to, from] = [figures[index]!, figures[index + 1]];
  if (!from || sentences[index] !== sentences[index + 1] || !alike(to, from) || to.value > from.value)
    return undefined;
  const [, about = '', name] = FALL.exec(said(to.end, from.start, 90)) ?? [];
  const computed = 1 - to.value / from.value;
  const sum = `1 − ${written(to)} / ${written(from)} = ${formatNumber(100 * computed, lang, 0)} %`;
  return name ? { figures: [index, index + 1], computed, sum, words: about + name } : undefined;
}

const LEADS_UP = /^[^.;:,()\d]{0,30} lên (?:tới |đến |thành )?$/;
const FOLD = new RegExp(`^[^.;:,()\\d]{0,25}, (?:tăng )?${ABOUT}gấp ${ABOUT}(đôi|rưỡi|hai lần)`);

/** `từ 45.000 lên 76.500 lượt, gấp đôi` */
function riseTo({ figures, sentences, said }: Article, index: number, lang: Lang): Told | undefined {
  const [from, to] = [figures[index]!, figures[index + 1]];
  if (!to || sentences[index] !== sentences[index + 1] || !alike(from, to)) return undefined;
  if (!/(?<!\p{L})từ (?:mức )?$/u.test(said(Math.max(0, from.start - 8), from.start))) return undefined;
  if (!LEADS_UP.test(said(from.end, to.start, 60))) return undefined;
  const [, before = '', behind = '', name] = FOLD.exec(said(to.end, to.end + 60)) ?? [];
  const computed = to.value / from.value;
  const sum = `${written(to)} / ${written(from)} = ${formatNumber(computed, lang, 2)}`;
  return name
    ? { figures: [index, index + 1], computed, sum, words: `${before}gấp ${behind}${name}` }
    : undefined;
}

function finding(
  { figures }: Article,
  { figures: [first, last], computed, sum, words }: Told,
  lang: Lang,
): Finding {
  const { start } = figures[first]!;
  const { end } = figures[last]!;
  const message = say(FINDINGS, 'words-stated', lang, { sum, stated: words });
  const at = [...new Set([first, last])];
  return {
    check: fraction.name,
    verdict: 'doubtful',
    figures: at,
    start,
    end,
    stated: words,
    computed: round(computed),
    sum,
    message,
  };
}
