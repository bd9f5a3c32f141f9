import type { Figure } from '../figures/figure.ts';
import { stepOf } from '../figures/precision.ts';
import { isAmount } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import { bothPersons, sameThings } from './linking.ts';
import { digitsOf, oneSlip } from './slip.ts';

/** A whole and the part of it that is told, written as the article writes them, and indexes of their figures. */
interface Told {
  figures: number[];
  whole: number;
  part: number;
  sum: string;
  /** Whether only the numbers make it likely that these are a whole and its part. */
  weak?: boolean;
}

/**
 * `18/20 sở đã hoàn thành; còn 3 sở chưa hoàn thành`, `Huyện có 20 xã; đã có 18 xã phủ sóng, còn 3 xã chưa`: those that
 * have and those that have not make the whole.
 */
export const remainder: Check = {
  name: 'remainder',
  find(article, _, lang) {
    return article.figures.flatMap((_figure, index) => {
      const told = ratioAt(article, index) ?? partAt(article, index) ?? partOfEarlier(article, index);
      const rest = told && restOf(article, index);
      if (rest === undefined) return [];
      const computed = told!.whole - told!.part;
      const stated = article.figures[rest]!;
      if (computed < 0 || stated.value === computed || stated.value > told!.whole) return [];
      if (stated.value < computed && goesOn(article, rest)) return [];
      if (told!.weak && !isSlipOf(stated, computed)) return [];
      return [
        contradiction(
          article,
          {
            check: this.name,
            verdict: 'doubtful',
            figures: [...told!.figures, rest],
            doubted: rest,
            computed,
            sum: `${told!.sum} = ${likewise(computed, stated, lang)}`,
          },
          lang,
        ),
      ];
    });
  },
};

/** `còn 5 xã đang làm, 3 xã chưa làm`: what is told is not all of the rest. */
function goesOn({ figures, sentences }: Article, rest: number): boolean {
  const next = figures[rest + 1];
  return next !== undefined && sentences[rest + 1] === sentences[rest] && alike(next, figures[rest]!);
}

// of fewer digits one is often another by chance
const SHORT = 3;

/** `15.363` for 13.563: no other number, only written wrong. */
function isSlipOf(stated: Figure, computed: number): boolean {
  const digits = String(Math.round(computed / stepOf(stated)));
  return digits.length >= SHORT && oneSlip(digitsOf(stated), digits);
}

const isPlain = (figure: Figure) =>
  isAmount(figure) && figure.role === 'level' && figure.approximation === 'exact';

const isWhole = (figure: Figure) => isAmount(figure) && figure.approximation === 'exact';

/** Whether two amounts are of the same things, money of the same currency. */
const alike = (a: Figure, b: Figure) =>
  a.kind !== 'count'
    ? a.kind === b.kind && a.unit === b.unit
    : sameThings(a.unit, b.unit) || bothPersons(a.unit, b.unit);

/** `18/20 sở` */
function ratioAt({ figures }: Article, index: number): Told | undefined {
  const ratio = figures[index]!;
  if (ratio.kind !== 'ratio' || ratio.role !== 'level' || ratio.approximation !== 'exact') return undefined;
  const [part, whole] = written(ratio).split(/ ?\/ ?/);
  return whole
    ? { figures: [index], whole: ratio.of!, part: ratio.value, sum: `${whole} − ${part}` }
    : undefined;
}

// "tỉnh có " | "gồm "; "trong tổng số " | "trong ", which says itself that what follows is of these
const WHOLE =
  /(?<!\p{L})(?:có|(?:tổng (?:mức đầu tư|kinh phí|vốn|dự toán|số [^.,;:()\d]{0,25}?)|kế hoạch (?:vốn )?[^.,;:()\d]{0,40}?)(?: là)?) $/u;
const WITHIN = /(?<!\p{L})(?:trong|tổng số|tổng cộng|trong số) $/u;
// " thôn, bản; đã có " | " tỉnh, thành phố, "
const OF_THEM =
  /^[^.:()\d]{0,40}[;,] (?:(?:đến nay|hiện|hiện nay|trong đó|(?:tính )?đến (?:hết )?ngày),? )?(?:(?:đã |mới |hiện )?(?:có|có mặt|giải ngân|thực hiện|chi|hoàn thành|giải quyết|xử lý|cấp|phát triển|tuyển|hỗ trợ|trả)(?: được| xong| mặt)?(?: [^.,;:()\d]{0,35} cho)? )?$/;

/** `có 20 xã; đã có 18 xã`: the part right after its whole. */
function partAt({ figures, sentences, said, words }: Article, index: number): Told | undefined {
  const [whole, part] = [figures[index - 1], figures[index]!];
  if (!whole || sentences[index - 1] !== sentences[index] || !isWhole(whole) || !isPlain(part))
    return undefined;
  const before = said(Math.max(0, whole.start - 50), whole.start);
  if (part.value >= whole.value) return undefined;
  const told =
    (WITHIN.test(before) ||
      (WHOLE.test(before) && (alike(whole, part) || SOME.test(words(whole.end, part.start, 60))))) &&
    (OF_THEM.test(words(whole.end, part.start, 90)) || SOME.test(words(whole.end, part.start, 60)));
  const sum = `${written(whole)} − ${written(part)}`;
  const found = { figures: [index - 1, index], whole: whole.value, part: part.value, sum };
  if (told) return found;
  return alike(whole, part) && NEARBY.test(words(whole.end, part.start, 100))
    ? { ...found, weak: true }
    : undefined;
}

// an earlier whole stands so many figures before
const REACH = 6;

/** `phải giải quyết 134.872 hồ sơ, gồm … . Đến nay đã giải quyết 121.309 hồ sơ; còn 13.563`: a whole told earlier, which only its number makes likely. */
function partOfEarlier(article: Article, index: number): Told | undefined {
  const { figures, paragraphs, sentences } = article;
  const part = figures[index]!;
  const rest = isPlain(part) ? restOf(article, index) : undefined;
  if (rest === undefined) return undefined;
  const wholes: number[] = [];
  for (let at = index - 1; at >= Math.max(0, index - REACH) && paragraphs[at] === paragraphs[index]; at--) {
    const one = figures[at]!;
    if (!isWhole(one) || !alike(one, part)) continue;
    // "gồm 1 sản phẩm 5 sao, 19 sản phẩm 4 sao, còn lại 198": the part is one of more
    if (one.value <= part.value && sentences[at] === sentences[index]) return undefined;
    if (one.value > part.value) wholes.push(at);
  }
  const left = (at: number) => figures[at]!.value - part.value;
  if (wholes.some((at) => left(at) === figures[rest]!.value)) return undefined;
  const whole = wholes.find((at) => isSlipOf(figures[rest]!, left(at)));
  if (whole === undefined) return undefined;
  const sum = `${written(figures[whole]!)} − ${written(part)}`;
  return { figures: [whole, index], whole: figures[whole]!.value, part: part.value, sum, weak: true };
}

// " hồ sơ, đã trả kết quả cho "
const NEARBY = /^[^.:()\d]{0,50}[;,] [^.,;:()\d]{0,40} $/;
// " người, trong đó có ": some of them, whatever they are called
const SOME = /^[^.;:()\d]{0,40}, trong đó(?: có)? $/;
// "; còn lại " 3 " sở."
const STILL_LEFT = /(?<!\p{L})còn (?:lại|thiếu)(?: là)? $/u;
// "; còn " 3 " sở chưa hoàn thành" | 8 " nhiệm vụ còn lại đang thực hiện"
const STILL = /(?<!\p{L})còn (?:lại )?$/u;
const ONGOING = /, (?:còn |hiện )?đang (?:giải quyết|xử lý|xem xét|thẩm định|thực hiện|trong hạn)(?: là)? $/;
const NOT_YET = /^[^.;:()\d]{0,40}(?<!\p{L})(?:chưa|phải|đang) /u;
const LEFT = /^[^.,;:()\d]{2,25} còn lại(?!\p{L})/u;
// " chỉ tiêu chưa hoàn thành": what the others have done
const NOT_DONE = /^[^.;:()\d]{2,40}?(?<!\p{L})chưa (\p{L}+ \p{L}+)/u;
// how many figures later, and how far, the rest may be told
const [NEXT, FAR] = [3, 160];

/** Index of the first count after a part, in its sentence or the next one, if it is told as the rest of the same things. */
function restOf(article: Article, index: number): number | undefined {
  const { figures, sentences, paragraphs, said } = article;
  const part = figures[index]!;
  for (let at = index + 1; at <= index + NEXT && at < figures.length; at++) {
    const one = figures[at]!;
    if (one.kind === 'percent') continue;
    const near = paragraphs[at] === paragraphs[index] && sentences[at]! - sentences[index]! <= 1;
    if (!near || !isPlain(one) || said(part.end, one.start, FAR) === '' || !alike(one, part))
      return undefined;
    return isRest(article, part, one) ? at : undefined;
  }
  return undefined;
}

function isRest({ said }: Article, part: Figure, one: Figure): boolean {
  const [before, after] = [said(Math.max(0, one.start - 30), one.start), said(one.end, one.end + 55)];
  if (STILL_LEFT.test(before) || (STILL.test(before) && NOT_YET.test(after)) || ONGOING.test(before))
    return true;
  const missing = NOT_DONE.exec(after)?.[1];
  const done = missing !== undefined && said(part.end, one.start, FAR).includes(missing);
  return done || LEFT.test(said(one.end, one.end + 35));
}
