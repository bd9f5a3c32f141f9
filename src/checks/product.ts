import type { Figure } from '../figures/figure.ts';
import { agrees, exactly, isAmount, type Range, rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, firstOf, likewise, written } from './check.ts';
import { bothPersons, sameThings } from './linking.ts';

/** What each of some things gets or costs, how many they are, and what that makes together. */
interface Product {
  each: { value: number; range: Range; text: string };
  many: Figure;
  /** Indexes of the figures, the total last. */
  figures: number[];
}

/** A way to tell a product; the index is the total's. */
type Way = (article: Article, total: number) => Product | undefined;

/**
 * `45 hộ, mỗi hộ 60 triệu đồng, tổng kinh phí 2,7 tỷ đồng`, `45 máy tính với giá 14,5 triệu đồng/máy, tổng trị giá …`: so
 * many times as much. Where anything else is told between, the total may hold that, too.
 */
export const product: Check = {
  name: 'product',
  find(article, _, lang) {
    return article.figures.flatMap((total, index) => {
      const found = isAmount(total) && saysTotal(article, index) ? firstOf(ways, article, index) : undefined;
      if (!found || isOneOfTwo(article, found)) return [];
      const { each, many, figures } = found;
      const [range, computed] = [times(each.range, rangeOf(many)), each.value * many.value];
      const off = Math.max(computed / total.value, total.value / computed);
      const scale = Math.abs(off - THOUSAND) < SLACK;
      if (agrees(total, range) || (off > FARTHEST && !scale)) return [];
      // the total of another sentence may be one of more
      if (!scale && article.sentences[figures[0]!] !== article.sentences[index]) return [];
      const sum = `${written(many)} × ${each.text} = ${likewise(computed, total, lang)}`;
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

// so many figures before it
const REACH = 8;

// off by more than this, they are of other things, unless "tỷ" was written for "triệu"
const [FARTHEST, THOUSAND, SLACK] = [3, 1000, 10];

const times = (a: Range, b: Range): Range => ({ low: a.low * b.low, high: a.high * b.high });

// ", tổng kinh phí " | ", với tổng số tiền là " | " nhận tổng cộng " | ", doanh thu đạt "
const TOTAL =
  /(?:[,.] (?:với |đạt )?(?:tổng (?:kinh phí|số tiền|trị giá|giá trị|số|cộng|chi phí|mức hỗ trợ|doanh thu)|doanh thu|thành tiền|thu về)| tổng cộng)(?: [^.,;:()\d]{0,16})? $/;

const saysTotal = ({ figures, said }: Article, index: number): boolean => {
  const { start, end } = figures[index]!;
  // an average is told roughly
  if (/bình quân|trung bình|tính ra/.test(said(Math.max(0, start - 120), start))) return false;
  // "tổng kinh phí 290 triệu đồng, gồm cả tiền ăn"
  return (
    TOTAL.test(said(Math.max(0, start - 50), start)) &&
    !/^[^.;]{0,15}(?:gồm|kể|cả|chưa)/.test(said(end, end + 30))
  );
};

// " hộ nghèo, mỗi hộ được hỗ trợ " | " máy tính với giá " | " camera, đơn giá "
const EACH =
  /^[^.;:()\d]{0,60}[ (](?:mỗi|một) ([\p{L} ]{1,20}?)(?: (?:có|là|gồm|nhận|đúng|trang bị|trị giá|được|hỗ trợ|bán|giá|với))* $/u;
const PRICE = /^[^.;:()\d]{0,40}[ (](?:đơn giá|với giá|giá|định mức|với mức|mức)(?: là| bán| hỗ trợ)? $/;
// " triệu đồng/máy, tổng"
const PER = /^[^.,;()\d]{0,10}(?:\/ ?|mỗi |một )([\p{L}]+)/u;

/** `45 hộ, mỗi hộ 60 triệu đồng, tổng …`, `45 máy tính với giá 14,5 triệu đồng/máy, tổng …` */
const priced: Way = ({ figures, sentences, said }, total) => {
  const [many, each, whole] = [figures[total - 2], figures[total - 1], figures[total]!];
  if (
    !many ||
    !each ||
    sentences[total - 2] !== sentences[total - 1] ||
    !isNext(sentences, total) ||
    !isCounted(many) ||
    !areOfOne(each, whole)
  )
    return undefined;
  const between = said(many.end, each.start, 90);
  const name =
    EACH.exec(between)?.[1] ??
    (PRICE.test(between) ? PER.exec(said(each.end, each.end + 25))?.[1] : undefined);
  const direct = /^[^;()]*$/.test(said(each.end, whole.start, 80));
  return name && isNamed(many, name) && direct
    ? { each: told(each), many, figures: [total - 2, total - 1, total] }
    : undefined;
};

// " lớp, mỗi lớp " "35" " học viên, tổng số "
const UNREAD =
  /^[^.;:()\d]{0,40}, mỗi ([\p{L} ]{1,20}?)(?: (?:có|gồm|nhận|đúng|được))* (\d{1,3}(?:\.\d{3})*) ([\p{L} ]{2,25}),[^.;:()\d]{0,40}$/u;

/** `24 lớp, mỗi lớp 35 học viên, tổng số …`, where what each has is no figure of its own. */
const counted: Way = ({ figures, sentences, said }, total) => {
  const [many, whole] = [figures[total - 1], figures[total]!];
  if (!many || sentences[total - 1] !== sentences[total] || !isCounted(many)) return undefined;
  const [, name, number, unit] = UNREAD.exec(said(many.end, whole.start, 110)) ?? [];
  if (!name || !isNamed(many, name) || !(sameThings(unit, whole.unit) || bothPersons(unit, whole.unit)))
    return undefined;
  const value = Number(number!.replaceAll('.', ''));
  return { each: { value, range: exactly(value), text: number! }, many, figures: [total - 1, total] };
};

// "mỗi trạm y tế xã được trang bị "
const FIRST = /(?<!\p{L})mỗi ([\p{L} ]{1,25}?)(?: (?:có|gồm|nhận|đúng|được|trang bị|hỗ trợ))* $/u;

/** `Mỗi trạm được trang bị 3 bộ máy tính, 126 trạm nhận tổng cộng 378 bộ` */
const eachFirst: Way = ({ figures, sentences, said }, total) => {
  const [each, many, whole] = [figures[total - 2], figures[total - 1], figures[total]!];
  if (
    !many ||
    !each ||
    sentences[total - 2] !== sentences[total] ||
    !isCounted(many) ||
    !areOfOne(each, whole)
  )
    return undefined;
  const name = FIRST.exec(said(Math.max(0, each.start - 60), each.start))?.[1];
  return name && isNamed(many, name) && /^[^.;:()]{0,40}, $/.test(said(each.end, many.start, 50))
    ? { each: told(each), many, figures: [total - 2, total - 1, total] }
    : undefined;
};

/** `7 xã điểm trong tổng số 12 xã, mỗi xã điểm …`: of which of them each is told cannot be known. */
function isOneOfTwo({ figures, sentences }: Article, { many, figures: [first] }: Product): boolean {
  for (let at = first! - 1; at >= Math.max(0, first! - REACH) && sentences[at] === sentences[first!]; at--)
    if (sameThings(figures[at]!.unit, many.unit)) return true;
  return false;
}

const isNext = (sentences: number[], total: number) => sentences[total]! - sentences[total - 1]! <= 1;

const told = (each: Figure) => ({ value: each.value, range: rangeOf(each), text: written(each) });

const isCounted = (figure: Figure) => isAmount(figure) && figure.kind === 'count';

const areOfOne = (each: Figure, whole: Figure): boolean =>
  isAmount(each) &&
  each.kind === whole.kind &&
  (each.kind === 'count'
    ? sameThings(each.unit, whole.unit) || bothPersons(each.unit, whole.unit)
    : each.unit === whole.unit);

/** `mỗi trạm y tế` of `126 trạm`, `camera` of `64 camera giám sát`, `máy` of `45 máy tính`. */
const isNamed = ({ unit }: Figure, name: string): boolean =>
  sameThings(unit, name) || (unit ?? '').split(/[\s,]+/).includes(name);

const ways: Way[] = [priced, counted, eachFirst];
