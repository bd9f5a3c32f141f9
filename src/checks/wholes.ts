import type { Figure } from '../figures/figure.ts';
import { isAmount } from './amount.ts';
import type { Article } from './article.ts';
import { firstOf } from './check.ts';
import { bothPersons, headOf, isClosed, leadsOn, sameThings } from './linking.ts';

/** Indexes of a part and of the whole that a percentage is a share of. */
export interface Share {
  part: number;
  whole: number;
  /** Whether the text says that the percentage is one of this whole. */
  sure: boolean;
}

/** A way to tell a share and its whole; the index is the percentage's. */
type Way = (article: Article, percent: number) => Share | undefined;

const isCount = (figure: Figure | undefined): figure is Figure =>
  isAmount(figure) && figure.kind === 'count' && figure.role === 'level';

/** The two counts right before a percentage that ends what is said of them. */
function pairBefore(article: Article, percent: number): [Figure, Figure] | undefined {
  const { figures, sentences } = article;
  const [first, second, stated] = [figures[percent - 2], figures[percent - 1], figures[percent]!];
  if (!isAmount(first) || !isAmount(second) || first.kind !== second.kind) return undefined;
  if (sentences[percent - 2] !== sentences[percent]) return undefined;
  const leads = leadsOn(article.said(second.end, stated.start, 110));
  return leads && isClosed(article, stated.end) ? [first, second] : undefined;
}

// "62 trên tổng số 85 cơ quan", "76 trong số 106 nhiệm vụ"
const OF_TOTAL = /(?:trên|trong|\/) ?(?:tổng số|tổng|số)[^.;:\d]{0,12}$/;

/** What is called a whole is one, whatever it counts: `45.000 thẻ trên tổng số 60.000 công dân, đạt 75%`. */
const onTotal: Way = (article, percent) => {
  const [part, whole] = pairBefore(article, percent) ?? [];
  if (!part || !whole) return undefined;
  const between = article.said(part.end, whole.start, 90);
  const alike = alikeOrBare(part, whole);
  return OF_TOTAL.test(between) && !/[;,]/.test(between) && (alike || part.value <= whole.value)
    ? { part: percent - 2, whole: percent - 1, sure: alike }
    : undefined;
};

// "trong tổng số " | "trên số hơn " | ". Trong "
const FROM_TOTAL = /(?:trong|trên) (?:tổng số|số)[^.;:,\d]{0,10}$|(?:^|[.;:–-] ?)trong $/;
// " thủ tục, có " | " hồ sơ tiếp nhận, số hồ sơ trực tuyến là "
const THERE_ARE = /, [^.;:()]*(?:có|là)(?: (?:tới|đến|hơn|gần|khoảng))? $/;

/** `Trong tổng số 3.192 hệ thống, có 2.074 hệ thống được phê duyệt, đạt 65%` */
const fromTotal: Way = (article, percent) => {
  const [whole, part] = pairBefore(article, percent) ?? [];
  if (!part || !whole) return undefined;
  const between = article.said(whole.end, part.start, 90);
  const before = article.said(Math.max(0, whole.start - 24), whole.start);
  if (!FROM_TOTAL.test(before) || !/^[^.;:()]+$/.test(between)) return undefined;
  const sure = alikeOrBare(part, whole);
  return sure || (part.value <= whole.value && THERE_ARE.test(between))
    ? { part: percent - 1, whole: percent - 2, sure }
    : undefined;
};

const alikeOrBare = (a: Figure, b: Figure) =>
  a.kind !== 'count' ? a.unit === b.unit : !a.unit || !b.unit || sameThings(a.unit, b.unit);

/** The part is told `trong đó` after the whole, both of the same things; other parts with their shares may stand between. */
const among: Way = (article, percent) => {
  const { figures, sentences, said } = article;
  const [part, stated] = [figures[percent - 1], figures[percent]!];
  if (!part || sentences[percent - 1] !== sentences[percent]) return undefined;
  const between = said(part.end, stated.start, 110);
  if (!leadsOn(between) || !isClosed(article, stated.end)) return undefined;
  let before = percent - 2;
  // "trong đó trước hạn 15.990 hồ sơ (65%), đúng hạn …"
  while (figures[before]?.kind === 'percent' && before > percent - FARTHEST) before -= 2;
  const opening = figures[before];
  if (!opening || !AMONG.test(article.words(opening.end, figures[before + 1]!.start, 110))) return undefined;
  // "6.350 trường hợp, phạt 15 tỷ đồng, trong đó vi phạm tốc độ 2.032 trường hợp": what is counted likewise
  let at = before;
  while (at > before - NEAR && at > 0 && !isShareable(part, figures[at]!)) at--;
  const whole = figures[at]!;
  if (sentences[at] !== sentences[percent] || !isShareable(part, whole)) return undefined;
  return { part: percent - 1, whole: at, sure: /chiếm|tương đương|bằng|\($/.test(between) };
};

const [FARTHEST, NEAR] = [12, 3];
const AMONG = /^[^.:()]{0,60}[,;] trong đó[^.;:(),\d]{0,30}$/;

const isShareable = (part: Figure, whole: Figure) =>
  (isCount(part) && isCount(whole) && sameThings(whole.unit, part.unit) && part.value <= whole.value) ||
  (part.kind === 'money' &&
    whole.kind === 'money' &&
    part.role === 'level' &&
    part.unit === whole.unit &&
    part.value <= whole.value);

// "% dân số (" | "% tổng mức bán lẻ của tỉnh ("
const NAMED = /^ [\p{L} ]{4,45} \($/u;

/** The whole in brackets behind its name: `1.254.000 người, chiếm 95% dân số (1.320.000 người)`. */
const namedWhole: Way = (article, percent) => {
  const { figures, sentences, said } = article;
  const [part, stated, whole] = [figures[percent - 1], figures[percent]!, figures[percent + 1]];
  if (!part || !whole || sentences[percent - 1] !== sentences[percent + 1]) return undefined;
  if (!isShareable(part, whole) || part.value === whole.value) return undefined;
  const named = said(stated.end, whole.start, 60);
  const told =
    leadsOn(said(part.end, stated.start, 110)) &&
    NAMED.test(named) &&
    !/kế hoạch|dự toán|chỉ tiêu|tăng|giảm|so với/.test(named) &&
    /^[^(]{0,40}\)/.test(said(whole.end, whole.end + 45));
  return told ? { part: percent - 1, whole: percent + 1, sure: false } : undefined;
};

// "tỉnh có " | "trong tổng số " | "đã tiếp nhận "
const HAS =
  /(?<!\p{L})(?:có|gồm|tổng số|tổng cộng|trong|trong số|nhận|phát sinh|được giao|khảo sát|điều tra|kiểm tra|rà soát|phỏng vấn) $/u;
// " thôn; đã có " | " xã, phường, đến nay có " | " hồ sơ; đã giải quyết "
const OF_THEM =
  /^[^.:()\d]{0,60}?(?:[;,]|,? cho thấy(?: có)?) (?!.*(?:tăng|giảm|so với|cùng kỳ|thêm))[^.,;:()\d]{0,30}$/;
// of those that are settled at all, not of all that came in
const IN_TIME = /(?:đúng|trước|sớm|quá|trễ) (?:và |hoặc )?(?:(?:đúng|trước|sớm|quá|trễ) )?hạn/;

/** The very same things, the whole just before: `Tỉnh có 168 xã, phường; 150 xã, phường đã có tổ, đạt 89,3%`. */
const ofThese: Way = (article, percent) => {
  const [whole, part] = pairBefore(article, percent) ?? [];
  if (!part || !whole?.unit || part.value > whole.value) return undefined;
  // "có 2.400 cán bộ, 1.800 người …": of them
  const same = part.unit === whole.unit || (part.unit === 'người' && bothPersons(part.unit, whole.unit));
  if (!same) return undefined;
  const told =
    HAS.test(article.said(Math.max(0, whole.start - 12), whole.start)) &&
    OF_THEM.test(article.said(whole.end, part.start, 60)) &&
    !IN_TIME.test(article.said(whole.end, article.figures[percent]!.start, 200));
  return told ? { part: percent - 1, whole: percent - 2, sure: false } : undefined;
};

// "tổng mức đầu tư " | "kế hoạch vốn được giao là "
const FUNDS =
  /(?:tổng (?:mức|vốn|số vốn|kinh phí|nguồn vốn|dự toán)|kế hoạch vốn|được giao)[^.,;:()\d]{0,25}$/;
const SPENT =
  /^[^.:()\d]{0,25}[;,][^.,;:()\d]{0,20}(?:giải ngân|thực hiện|thanh toán|phân bổ|sử dụng)[^.,;:()\d]{0,12}$/;

/** `tổng vốn 500 tỷ đồng, đã giải ngân 350 tỷ đồng, đạt 70%` */
const ofFunds: Way = (article, percent) => {
  const { figures, sentences, said } = article;
  const [whole, part, stated] = [figures[percent - 2], figures[percent - 1], figures[percent]!];
  if (whole?.kind !== 'money' || part?.kind !== 'money' || part.role !== 'level' || whole.unit !== part.unit)
    return undefined;
  if (sentences[percent - 2] !== sentences[percent] || part.value > whole.value) return undefined;
  const told =
    FUNDS.test(said(Math.max(0, whole.start - 45), whole.start)) &&
    SPENT.test(said(whole.end, part.start, 80)) &&
    leadsOn(said(part.end, stated.start, 60)) &&
    isClosed(article, stated.end);
  return told ? { part: percent - 1, whole: percent - 2, sure: true } : undefined;
};

// ", tức " | " (tương đương " | " có việc làm, tương ứng khoảng "
const THAT_IS = /^[^.;:()\d]{0,40}[,(] ?(?:tức|tương đương|tương ứng)(?: là| với| khoảng| gần| hơn| trên)* $/;
const IN_ALL = /^ ?(?:trong|trên) (?:tổng số|số|tổng) (?:hơn |gần |khoảng |trên )*$/;

/** The part told as what the percentage comes to: `trong số 850 sinh viên, 80% có việc làm, tức 680 người`. */
const comesTo: Way = ({ figures, sentences, said }, percent) => {
  const [before, stated] = [figures[percent - 1], figures[percent]!];
  const [next, last] = [figures[percent + 1], figures[percent + 2]];
  if (!isCount(next) || sentences[percent] !== sentences[percent + 1]) return undefined;
  if (isCount(last) && IN_ALL.test(said(stated.end, next.start, 40)))
    return THAT_IS.test(said(next.end, last.start, 90)) && next.value >= last.value
      ? { part: percent + 2, whole: percent + 1, sure: true }
      : undefined;
  if (!isCount(before) || sentences[percent - 1] !== sentences[percent] || before.value < next.value)
    return undefined;
  const told =
    FROM_TOTAL.test(said(Math.max(0, before.start - 24), before.start)) &&
    /^[^.;:()]{0,60}, $/.test(said(before.end, stated.start, 70)) &&
    THAT_IS.test(said(stated.end, next.start, 70));
  return told ? { part: percent + 1, whole: percent - 1, sure: true } : undefined;
};

// "% trên tổng số " | "% trong tổng " | "% của tổng số "
const THEN_TOTAL = /^ ?(?:trên|trong|của|so với) (?:tổng số|tổng) $/;

/** The whole is told after the percentage: `23.400 hồ sơ, chiếm 75% trong tổng số 31.200 hồ sơ`. */
const thenTotal: Way = ({ figures, sentences, said }, percent) => {
  const [part, stated, whole] = [figures[percent - 1], figures[percent]!, figures[percent + 1]];
  if (!isCount(part) || !isCount(whole) || sentences[percent - 1] !== sentences[percent + 1])
    return undefined;
  if (!leadsOn(said(part.end, stated.start, 110)) || !THEN_TOTAL.test(said(stated.end, whole.start, 30)))
    return undefined;
  const sure = alikeOrBare(part, whole);
  return sure || part.value <= whole.value ? { part: percent - 1, whole: percent + 1, sure } : undefined;
};

/** The whole is named after the percentage, and one figure before it counts just that, in its sentence or the one before. */
const ofNamed: Way = (article, index) => {
  const { figures, sentences } = article;
  const [percent, part] = [figures[index]!, figures[index - 1]];
  if (!isCount(part) || sentences[index - 1] !== sentences[index]) return undefined;
  if (!leadsOn(article.said(part.end, percent.start, 110))) return undefined;
  const named = /^ (?:tổng số |số )?([\p{L} ]{5,30}?)(?=[).,;]|$)/u.exec(
    article.said(percent.end, percent.end + 40, 40),
  )?.[1];
  const words = named?.split(' ') ?? [];
  if (words.length < 3) return undefined;
  // those of the sentence first, then of the one before
  for (const sentence of [sentences[index]!, sentences[index]! - 1]) {
    const wholes: number[] = [];
    for (let i = index - 2; i >= Math.max(0, index - 8); i--)
      if (sentences[i] === sentence && isCount(figures[i]) && counts(article, i, words)) wholes.push(i);
    const [whole] = wholes;
    if (wholes.length === 1 && article.paragraphs[whole!] === article.paragraphs[index])
      return { part: index - 1, whole: whole!, sure: sentence === sentences[index] };
  }
  return undefined;
};

/** Whether a figure's noun, and the words that surround it, are those of the named whole. */
function counts(article: Article, index: number, named: string[]): boolean {
  const figure = article.figures[index]!;
  const persons = named[0] === 'người' && bothPersons(figure.unit, named[0]);
  if (!persons && headOf(figure.unit)?.split(' ')[0] !== named[0]) return false;
  const around = article.said(Math.max(0, figure.start - 30), figure.end + 40);
  // "1.180 lao động tham gia phỏng vấn", "số người phỏng vấn"
  return named.slice(persons ? 1 : 0).every((word) => around.includes(word));
}

const ways: Way[] = [onTotal, fromTotal, among, ofThese, ofFunds, thenTotal, namedWhole, comesTo, ofNamed];

/** The share that a percentage is, and its whole, as the first of the ways tells them. */
export function shareAt(article: Article, percent: number): Share | undefined {
  return firstOf(ways, article, percent);
}
