import type { Figure } from '../figures/figure.ts';
import { scaleOf } from '../figures/precision.ts';
import { agrees, rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { inCommon, sentenceBefore, verbBefore } from './context.ts';
import { bothPersons, sameThings } from './linking.ts';
import { areSwapped, digitsOf, oneSlip } from './slip.ts';

/** Indexes of two figures of one quantity that differ, in the order of the text. */
export interface Pair {
  first: number;
  again: number;
}

/** A way to tell that figures are of one quantity. */
type Way = (article: Article) => Pair[];

/** The same indicator, area and period, told in the same words in two paragraphs. */
const observedAlike: Way = (article) => {
  const seen = new Map<string, number>();
  return article.figures.flatMap((figure, again) => {
    const key = keyOf(article, again);
    const first = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && first === undefined) seen.set(key, again);
    if (first === undefined || article.paragraphs[first] === article.paragraphs[again]) return [];
    return agree(figure, article.figures[first]!) ? [] : [{ first, again }];
  });
};

const agree = (a: Figure, b: Figure) => agrees(a, rangeOf(b)) || agrees(b, rangeOf(a));

/** What must be the same for two figures to be one quantity; `undefined` where too little is known. */
function keyOf(article: Article, index: number): string | undefined {
  const figure = article.figures[index]!;
  const { indicator, refArea, timePeriod, kind, unit, start, end } = figure;
  if (!indicator || !timePeriod || !unit || !isTold(figure)) return undefined;
  const words = wordsAround(article, start, end, figure);
  return words && [indicator, refArea, timePeriod, kind, unit, words].join('|');
}

const isTold = ({ kind, role, upper, of }: Figure) =>
  kind !== 'multiple' && kind !== 'rank' && role === 'level' && upper === undefined && of === undefined;

// "trong đó", "riêng", "khối bộ": a part of it
const PARTIAL = /trong đó|riêng|khối|nhóm|còn|bao gồm|gồm/;

/** The three words before and the two after: the same thing told again is mostly told alike. */
function wordsAround({ said }: Article, start: number, end: number, { kind }: Figure): string | undefined {
  const before = said(Math.max(0, start - 40), start);
  if (PARTIAL.test(before)) return undefined;
  const clause = before.slice(before.search(/[.;,:()][^.;,:()]*$/) + 1);
  const last = clause
    .trim()
    .split(' ')
    .slice(kind === 'percent' ? -4 : -2);
  const first = said(end, end + 30)
    .trim()
    .split(' ')
    .slice(0, 2);
  return last.length < 2 ? undefined : [...last, ...(kind === 'percent' ? [] : first)].join(' ');
}

// so many words that two figures have in common: of a heading and the text below it, and of two places of a text
const [HEADED, ANYWHERE] = [2, 3];
// of fewer digits two are often swapped by chance
const SHORT = 3;
const MOST = 6;

/** One is the other with two digits swapped, each told but once. */
const swapped: Way = (article) => {
  const { figures, paragraphs } = article;
  const seen = new Map<string, number[]>();
  return figures.flatMap((figure, again) => {
    if (!isTold(figure)) return [];
    const digits = digitsOf(figure);
    const key = [figure.kind, scaleOf(figure), ...[...digits].sort()].join();
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, again].slice(0, MOST));
    const first = earlier.length === 1 ? earlier[0]! : undefined;
    if (first === undefined || !areSwapped(digits, digitsOf(figures[first]!))) return [];
    const heading = paragraphs[first] === 0 && paragraphs[again]! > 0;
    // "2.638 nhà tạm" above, "2.368 căn nhà" below
    const sure = heading && digits.length > SHORT && figure.kind === 'count';
    if (!areAlike(article, first, again, sure) || (!heading && digits.length < SHORT)) return [];
    if (isOther(article, first) || isOther(article, again)) return [];
    if (!heading && areSides(article, first, again)) return [];
    return inCommon(article, first, again) >= (heading ? HEADED : ANYWHERE) ? [{ first, again }] : [];
  });
};

// "buổi sáng có 245 đại biểu", "nhóm 2 có 143 doanh nghiệp"
const SIDE =
  /(?<!\p{L})(?:buổi|sáng|chiều|tối|nhóm|đợt|lớp|khối|lần|vòng|bên|đội|ngày (?:đầu|cuối|thứ)|tuần)(?!\p{L})/u;

/** Whether two sentences are built alike, each of its own thing: `Buổi sáng có …`, `Buổi chiều có …`. */
function areSides(article: Article, first: number, again: number): boolean {
  const [a, b] = [sentenceBefore(article, first), sentenceBefore(article, again)];
  if (SIDE.test(a) || SIDE.test(b)) return true;
  const [x, y] = [a.split(' '), b.split(' ')];
  return a !== b && (x[0] === y[0] || (x.length === y.length && x.at(-1) === y.at(-1)));
}

// so many words in common, and so many times as much at most, where the digits tell nothing
const [WORDS, FACTOR] = [4, 2];
// a first line that is longer or ends a sentence is no heading
const LONGEST = 180;

/** A number of the heading, and the only one of its kind below. */
const headed: Way = (article) => {
  const { figures, paragraphs, text } = article;
  const end = text.indexOf('\n');
  if (end < 0 || end > LONGEST || /[.:;]\s*$/.test(text.slice(0, end))) return [];
  return figures.flatMap((figure, first) => {
    if (paragraphs[first] !== 0 || !isTold(figure) || figure.kind === 'percent') return [];
    const below = figures.flatMap((other, at) => (paragraphs[at]! > 0 && areOfOne(figure, other) ? at : []));
    const [again] = below;
    if (again === undefined || below.length > 1 || !isTold(figures[again]!)) return [];
    const other = figures[again]!;
    const off = Math.max(other.value / figure.value, figure.value / other.value);
    if (off > FACTOR || agree(figure, other) || isOther(article, again)) return [];
    if (!areAlike(article, first, again) || verbBefore(article, first) !== verbBefore(article, again))
      return [];
    return inCommon(article, first, again) >= WORDS ? [{ first, again }] : [];
  });
};

// an earlier time, an aim, a part: rightly another number
const OTHER =
  /cùng kỳ|trước đó|trước đây|năm trước|năm ngoái|kế hoạch|chỉ tiêu|mục tiêu|dự kiến|riêng|trong đó|mỗi|bình quân|còn|từ |nâng|lũy kế|tổng/;

const isOther = ({ figures, said }: Article, index: number): boolean =>
  OTHER.test(said(Math.max(0, figures[index]!.start - 35), figures[index]!.start));

/** Whether two in two sentences may be one quantity, as far as kind, unit, time and place tell. */
function areAlike({ figures, sentences }: Article, i: number, j: number, anyName = false): boolean {
  const [a, b] = [figures[i]!, figures[j]!];
  return (
    sentences[i] !== sentences[j] &&
    (anyName || areOfOne(a, b)) &&
    meet(placeOf(a), placeOf(b)) &&
    meet(endOf(a), endOf(b))
  );
}

function areOfOne(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.kind !== 'count') return a.kind === b.kind && a.unit === b.unit;
  return sameThings(a.unit, b.unit) || bothPersons(a.unit, b.unit);
}

const placeOf = ({ refArea }: Figure) => (refArea === 'VN' ? undefined : refArea);
const endOf = ({ timePeriod }: Figure) => timePeriod?.split('/').at(-1);

/** `2025-09` and `2025-09-30` meet. */
const meet = (a: string | undefined, b: string | undefined) => !a || !b || a.startsWith(b) || b.startsWith(a);

// "sức khỏe cả " | "toàn bộ "
const ALL = /(?<!\p{L})(?:cả|tất cả|toàn bộ) $/u;
// those that are meant stand so many figures before
const REACH = 6;

/** `27 học sinh nhập viện … cả 37 em đã ổn định`: all of them are another number, by one digit, and no other number is that. */
const allOfThem: Way = ({ figures, paragraphs, said }) =>
  figures.flatMap((figure, again) => {
    if (
      figure.kind !== 'count' ||
      !isTold(figure) ||
      !ALL.test(said(Math.max(0, figure.start - 9), figure.start))
    )
      return [];
    const earlier: number[] = [];
    for (let at = again - 1; at >= Math.max(0, again - REACH) && paragraphs[at] === paragraphs[again]; at--)
      if (areOfOne(figures[at]!, figure)) earlier.push(at);
    if (earlier.some((at) => figures[at]!.value === figure.value)) return [];
    const slips = earlier.filter((at) => oneSlip(digitsOf(figures[at]!), digitsOf(figure)));
    return slips.length === 1 && earlier.length === 1 ? [{ first: slips[0]!, again }] : [];
  });

const ways: Way[] = [observedAlike, swapped, headed, allOfThem];

/** Pairs of figures that tell one quantity twice and differ, each second one once. */
export function toldTwice(article: Article): Pair[] {
  const pairs = ways.flatMap((way) => way(article));
  return pairs.filter(({ again }, at) => pairs.findIndex((other) => other.again === again) === at);
}
