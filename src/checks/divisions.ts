import type { Figure } from '../figures/figure.ts';
import { isAmount } from './amount.ts';
import type { Article } from './article.ts';
import { firstOf } from './check.ts';
import { addedAbove, listedBelow } from './lines.ts';
import { sameThings } from './linking.ts';
import { areOpposed, GROUPS } from './opposites.ts';

/** A whole's parts, in the order of the text. */
export interface Parts {
  /** Indexes of the figures. */
  members: number[];
  /** Whether the text says that these are all. */
  complete: boolean;
  /** `false` where some may be told twice, so that their sum need not be the whole. */
  apart?: boolean;
}

/** A way to tell the parts of a whole; the index is the whole's. */
type Way = (article: Article, index: number) => Parts | undefined;

const MOST = 8;

function isPart(part: Figure, whole: Figure): boolean {
  if (!isAmount(part) || part.kind !== whole.kind || part.value >= whole.value) return false;
  if (whole.kind !== 'count') return part.unit === whole.unit;
  return !part.unit || !whole.unit || sameThings(part.unit, whole.unit);
}

// " nhiệm vụ (" | " tỷ đồng, bao gồm: " | " trạm: " | " hồ sơ; cụ thể, tháng 1: " | ", gồm vốn trung ương "
const OPENS =
  /^[^.;:(),\d]{0,40}(?:\((?:(?:bao )?gồm:? ?)?|, (?:bao )?gồm:? |: )$|^[^.;:(),\d]{0,40}[;,] (?:cụ thể|phân kỳ)[^.,;:()\d]{0,12}[,:] [^.;(),\d]{0,40}$|^[^.;:(),\d]{0,40}[,(] ?(?:bao )?gồm:? [^.;:(),\d]{0,40}$/;
// " doanh nghiệp, trong đó " | " cán bộ; trong đó nam "
const AMONG = /^[^.;:(),\d]{0,40}[,;]? trong đó(?: có| gồm)?:? [^.;:(),\d]{0,40}$/;
// "trong tổng số " 45 " nhiệm vụ được giao, đã hoàn thành "
const OF = /(?<!\p{L})trong (?:tổng số |số )?$/u;
const THESE = /^[^.;:(),\d]{0,30}, [^.;:(),\d]{0,30}$/;
// " nhiệm vụ chung, " | " lượt ở xã A và " | ", vốn địa phương "
const GOES_ON = /^[^().;\d]{0,60}(?:,| và)(?: [^().;,\d]{0,40})? $/;
// " thủ tục; " 240 " thủ tục còn lại"
const LAST = /^[^().;\d]{0,60};(?: [^().;,\d]{0,40})? $/;
const ENDS = /^[^().;]{0,60}(?:\)|[.;]|$)/;
// " và nguồn khác.": a part without a number
const MORE = /(?:,| và| cùng) [^,]*(?:khác|còn lại)|v\.v|…|\.\.\./;

/** The parts of a list that opens right after the whole and counts nothing else. */
const listed: Way = (article, index) => {
  const { figures, words } = article;
  const [whole, next] = [figures[index]!, figures[index + 1]];
  const opening = next && words(whole.end, next.start, 90);
  if (!opening) return undefined;
  const [plain, among] = [OPENS.test(opening), AMONG.test(opening)];
  const ofThese = THESE.test(opening) && OF.test(words(Math.max(0, whole.start - 16), whole.start));
  if (!plain && !among && !ofThese) return undefined;
  const members: number[] = [];
  for (let i = index + 1, next: number; i < figures.length && members.length < MOST; i = next) {
    if (!isPart(figures[i]!, whole)) return undefined;
    members.push(i);
    next = isShareOf(article, i) ? i + 2 : i + 1;
    const { end } = figures[next - 1]!;
    const after = words(end, figures[next]?.start ?? end + 60, 110).replace(/^ ?\)/, '');
    if (GOES_ON.test(after) || (LAST.test(after) && isOthers(article, next))) continue;
    if (!ENDS.test(after) || members.length < 2) return undefined;
    const others = endsWithOthers(article, members);
    if (among) {
      const complete = others || isWholeYear(article, members);
      return { members, complete, apart: complete || areApart(article, members) };
    }
    if (ofThese) return endsWithRest(article, members) ? { members, complete: false } : undefined;
    if (!opening.includes('gồm')) return { members, complete: others };
    return !others && MORE.test(after) ? undefined : { members, complete: true };
  }
  return undefined;
};

/** `936 thủ tục (51,3%)`: what share the part is, between the parts. */
const isShareOf = ({ figures, words }: Article, index: number): boolean =>
  figures[index + 1]?.kind === 'percent' &&
  /^[^.;:(),\d]{0,60}\([^.;:(),\d]{0,20}$/.test(words(figures[index]!.end, figures[index + 1]!.start, 90));

// " hồ sơ còn lại" | " doanh nghiệp khác"
const OTHERS = /^(?:(?! và | cùng )[^.;:(),\d]){0,30}(?<!\p{L})(?:khác|còn lại)(?!\p{L})/u;
// " tỷ đồng và các nguồn khác là "
const OTHERS_FIRST = /(?<!\p{L})(?:khác|còn lại)(?: là| có| đạt)? $/u;

/** Whether the last of them is all others. */
function endsWithOthers(article: Article, members: number[]): boolean {
  const [before, last] = members.slice(-2).map((at) => article.figures[at]!) as [Figure, Figure];
  return isOthers(article, members.at(-1)!) || OTHERS_FIRST.test(article.words(before.end, last.start, 70));
}

function isOthers({ figures, words }: Article, index: number): boolean {
  const end = figures[index]?.end;
  return end !== undefined && OTHERS.test(words(end, end + 60));
}

/** `trong đó quý I …, quý II …, quý III …, quý IV …` */
function isWholeYear({ figures, words }: Article, members: number[]): boolean {
  const quarter = ({ start }: Figure) =>
    /quý (i{1,3}|iv) [^,;.()\d]{0,12}$/.exec(words(Math.max(0, start - 25), start))?.[1];
  return members.length === 4 && new Set(members.map((at) => quarter(figures[at]!) ?? '')).size === 4;
}

// " quá hạn " 5 " nhiệm vụ" | 3 " chỉ tiêu không đạt"
const REST = /(?<!\p{L})(?:chưa|không|còn lại|khác|trễ hạn|quá hạn)(?!\p{L})/u;

/** Whether the last is told to be what is left, before its number or behind it. */
function endsWithRest({ figures, words }: Article, members: number[]): boolean {
  const [before, last] = members.slice(-2).map((at) => figures[at]!) as [Figure, Figure];
  const name = words(before.end, last.start, 70)
    .split(/,| và /)
    .at(-1)!;
  return REST.test(name) || REST.test(/^[^.;,()]*/.exec(words(last.end, last.end + 40))![0]);
}

/** Whether none is told twice `trong đó`: each has a time of its own, as quarters have, or there are two, and opposites. */
function areApart({ figures, words }: Article, members: number[]): boolean {
  const [first, last] = [figures[members[0]!]!, figures[members.at(-1)!]!];
  const label = ({ start }: Figure) => /[^,;:()\d]*$/.exec(words(Math.max(0, start - 30), start))![0];
  if (members.length === 2 && areOpposed(label(first).trim(), label(last).trim(), GROUPS)) return true;
  const periods = new Set(members.map((at) => figures[at]!.timePeriod ?? ''));
  return periods.size === members.length && [...periods].every((period) => /^\d.*\/\d/.test(period));
}

/** `trong tổng số 22 đơn vị … có 11 đơn vị … và 11 đơn vị …`, with no other figure between. */
const ofTotal: Way = ({ figures, sentences, words }, index) => {
  const [whole, a, b] = [figures[index]!, figures[index + 1], figures[index + 2]];
  if (!a || !b || sentences[index] !== sentences[index + 2] || !isPart(a, whole) || !isPart(b, whole))
    return undefined;
  if (!sameThings(a.unit, whole.unit) || !sameThings(b.unit, whole.unit)) return undefined;
  if (!/tổng (?:số|cộng) $/.test(words(Math.max(0, whole.start - 12), whole.start))) return undefined;
  const first = words(whole.end, a.start, 140);
  const second = words(a.end, b.start, 140);
  const divides = /(?<!\p{L})(?:có|gồm|là) $/u.test(first) && !/[;.]/.test(first) && !/trong đó/.test(first);
  const goesOn = sentences[index + 3] !== sentences[index] || !isPart(figures[index + 3]!, whole);
  return divides && goesOn && /^[^.;]*(?:,| và) $/.test(second)
    ? { members: [index + 1, index + 2], complete: false }
    : undefined;
};

// " thị trấn, tổng cộng " | " tỷ đồng; cả thảy là "
const ADDED_UP = /^[^.:()\d]{0,30}[,;(] ?(?:tổng cộng|cộng chung|cả thảy)(?: [^.,;:()\d]{0,25})? $/;
const JOINED = /^(?!.*mỗi)[^().;:,\d]{0,40}(?:,| và) [^().;:,\d]{0,20}$/;

/** `12 xã và 3 thị trấn, tổng cộng 15 đơn vị`: what is added up may be of different names. */
const addedUp: Way = (article, index) => {
  const { figures, words } = article;
  const whole = figures[index]!;
  const tells = (at: number) => at > 0 && ADDED_UP.test(words(figures[at - 1]!.end, figures[at]!.start, 60));
  // "tổng cộng ba địa phương có 347 tổ": the first number there is how many are added up
  const how = figures[index - 1];
  const to = tells(index) ? index : how && how.value <= MOST && tells(index - 1) ? index - 1 : undefined;
  if (to === undefined) return undefined;
  const members = joinedBefore(
    article,
    to,
    JOINED,
    (part) =>
      isAmount(part) && part.kind === whole.kind && (part.kind === 'count' || part.unit === whole.unit),
  );
  return members && { members, complete: true };
};

// " xã chưa hoàn thành trong tổng số " | " hồ sơ trễ hạn trên tổng số "
const OUT_OF = /^[^.;:(),\d]{0,40}(?:trong|trên) tổng số $/;

/** `10 xã hoàn thành và 5 xã chưa hoàn thành trong tổng số 15 xã`: parts of which the last is told to be what is left. */
const outOf: Way = (article, index) => {
  const { figures, sentences, words } = article;
  const [whole, last] = [figures[index]!, figures[index - 1]];
  if (!last || sentences[index - 1] !== sentences[index]) return undefined;
  const name = words(last.end, whole.start, 70);
  if (!OUT_OF.test(name) || !REST.test(name)) return undefined;
  const members = joinedBefore(article, index, GOES_ON, (part) => isPart(part, whole));
  return members && { members, complete: true };
};

/** The parts joined to one another right before a whole, if there are two or more. */
function joinedBefore(
  { figures, sentences, words }: Article,
  whole: number,
  joint: RegExp,
  isOne: (part: Figure) => boolean,
): number[] | undefined {
  const members: number[] = [];
  for (let at = whole - 1; at >= 0 && members.length < MOST; at--) {
    const part = figures[at]!;
    if (sentences[at] !== sentences[whole] || !isOne(part)) break;
    if (members.length && !joint.test(words(part.end, figures[at + 1]!.start, 70))) break;
    members.unshift(at);
  }
  return members.length > 1 ? members : undefined;
}

const ways: Way[] = [listedBelow, addedAbove, listed, ofTotal, addedUp, outOf];

/** The parts that make the whole at an index, as the first of the ways tells them. */
export function partsOf(article: Article, index: number): Parts | undefined {
  return firstOf(ways, article, index);
}
