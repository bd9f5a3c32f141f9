import type { Figure } from '../figures/figure.ts';
import { agrees, rangeOf, total } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import { sameThings } from './linking.ts';

/** A whole's parts, in the order of the text. */
interface Parts {
  /** Indexes of the figures. */
  members: number[];
  /** Whether the text says that these are all. */
  complete: boolean;
}

// parts that fall short by more than this share are rather a selection, and by so much more another division
const [SHORT, LONG] = [0.03, 0.25];

/**
 * `81 nhiệm vụ (20 nhiệm vụ chung, 61 nhiệm vụ cụ thể)`, `tổng số 22 đơn vị … có 11 đơn vị … và 11 đơn vị`,
 * `300 tỷ đồng, gồm vốn trung ương 120 tỷ đồng, vốn địa phương 180 tỷ đồng`, `12 xã và 3 thị trấn, tổng cộng 15 đơn vị`:
 * the parts make the whole. After `trong đó` they may be only some of it.
 */
export const parts: Check = {
  name: 'parts',
  find(article, _, lang) {
    return article.figures.flatMap((whole, index) => {
      const found = isAmount(whole)
        ? (listed(article, index) ?? ofTotal(article, index) ?? addedUp(article, index))
        : undefined;
      if (!found) return [];
      const { members, complete } = found;
      const figures = members.map((at) => article.figures[at]!);
      const sum = total(figures.map(rangeOf));
      const value = figures.reduce((all, figure) => all + figure.value, 0);
      const off = value / whole.value - 1;
      if (agrees(whole, sum) || off < -(complete ? LONG : SHORT) || off > LONG) return [];
      const verdict = off > 0 || complete ? 'inconsistent' : 'doubtful';
      const text = `${figures.map(written).join(' + ')} = ${likewise(value, whole, lang)}`;
      return [
        contradiction(
          article,
          {
            check: this.name,
            verdict,
            figures: [index, ...members].sort((a, b) => a - b),
            doubted: index,
            computed: value,
            sum: text,
          },
          lang,
        ),
      ];
    });
  },
};

const isAmount = ({ kind, role, upper }: Figure) =>
  (kind === 'count' || kind === 'money' || kind === 'measure') && role === 'level' && upper === undefined;

// " nhiệm vụ (" | " tỷ đồng, bao gồm: " | " trạm: " | ", gồm vốn trung ương "
const OPENS =
  /^[^.;:(),\d]{0,40}(?:\((?:(?:bao )?gồm:? ?)?|, (?:bao )?gồm:? |: )$|^[^.;:(),\d]{0,40}[,(] ?(?:bao )?gồm:? [^.;:(),\d]{0,40}$/;
// " doanh nghiệp, trong đó " | " hồ sơ, trong đó có ": some of it, unless the last of them are all others
const AMONG = /^[^.;:(),\d]{0,40},? trong đó(?: có| gồm)?:? [^.;:(),\d]{0,40}$/;
// " hồ sơ còn lại" | " doanh nghiệp khác"
const OTHERS = /^(?:(?! và | cùng )[^.;:(),\d]){0,30}(?<!\p{L})(?:khác|còn lại)(?!\p{L})/u;
// " tỷ đồng và các nguồn khác là "
const OTHERS_FIRST = /(?<!\p{L})(?:khác|còn lại)(?: là| có| đạt)? $/u;
// " nhiệm vụ chung, " | " lượt ở xã A và " | ", vốn địa phương "
const GOES_ON = /^[^().;\d]{0,60}(?:,| và)(?: [^().;:,\d]{0,40})? $/;
const ENDS = /^[^().;]{0,60}(?:\)|[.;]|$)/;
// " và nguồn khác.": a part without a number
const MORE = /(?:,| và| cùng) [^,]*(?:khác|còn lại)|v\.v|…|\.\.\./;
const MOST = 8;

/** The parts of a list that opens right after the whole and counts nothing else. */
function listed(article: Article, index: number): Parts | undefined {
  const { figures, said } = article;
  const [whole, next] = [figures[index]!, figures[index + 1]];
  const opening = next && said(whole.end, next.start, 90);
  if (!opening || !(OPENS.test(opening) || AMONG.test(opening))) return undefined;
  const members: number[] = [];
  for (let i = index + 1; i < figures.length && members.length < MOST; i++) {
    if (!isPart(figures[i]!, whole)) return undefined;
    members.push(i);
    const after = said(figures[i]!.end, figures[i + 1]?.start ?? figures[i]!.end + 60, 110);
    if (GOES_ON.test(after)) continue;
    if (!ENDS.test(after) || members.length < 2) return undefined;
    const last = OTHERS.test(after) || OTHERS_FIRST.test(said(figures[i - 1]!.end, figures[i]!.start, 70));
    if (AMONG.test(opening))
      return last || areApart(article, members) ? { members, complete: last } : undefined;
    const complete = opening.includes('gồm');
    return complete && !last && MORE.test(after) ? undefined : { members, complete: complete || last };
  }
  return undefined;
}

/** Whether each is of a time of its own, as quarters are: what is told `trong đó` may else be counted twice. */
function areApart({ figures }: Article, members: number[]): boolean {
  const periods = new Set(members.map((at) => figures[at]!.timePeriod ?? ''));
  return periods.size === members.length && [...periods].every((period) => /^\d.*\/\d/.test(period));
}

/** `trong tổng số 22 đơn vị … có 11 đơn vị … và 11 đơn vị …`, with no other figure between. */
function ofTotal(article: Article, index: number): Parts | undefined {
  const { figures, sentences } = article;
  const [whole, a, b] = [figures[index]!, figures[index + 1], figures[index + 2]];
  if (!a || !b || sentences[index] !== sentences[index + 2] || !isPart(a, whole) || !isPart(b, whole))
    return undefined;
  if (!sameThings(a.unit, whole.unit) || !sameThings(b.unit, whole.unit)) return undefined;
  if (!/tổng (?:số|cộng) $/.test(article.said(Math.max(0, whole.start - 12), whole.start))) return undefined;
  const first = article.said(whole.end, a.start, 140);
  const second = article.said(a.end, b.start, 140);
  const divides = /(?<!\p{L})(?:có|gồm|là) $/u.test(first) && !/[;.]/.test(first) && !/trong đó/.test(first);
  const goesOn = sentences[index + 3] !== sentences[index] || !isPart(figures[index + 3]!, whole);
  return divides && goesOn && /^[^.;]*(?:,| và) $/.test(second)
    ? { members: [index + 1, index + 2], complete: false }
    : undefined;
}

// " thị trấn, tổng cộng " | " tỷ đồng; cả thảy là "
const ADDED_UP = /^[^.:()\d]{0,30}[,;(] ?(?:tổng cộng|cả thảy)(?: (?:là|có|được))? $/;

/** `12 xã và 3 thị trấn, tổng cộng 15 đơn vị`: what is added up may be of different names. */
function addedUp({ figures, sentences, said }: Article, index: number): Parts | undefined {
  const whole = figures[index]!;
  const last = figures[index - 1];
  if (!last || !ADDED_UP.test(said(last.end, whole.start, 60))) return undefined;
  const members: number[] = [];
  for (let i = index - 1; i >= 0 && members.length < MOST; i--) {
    const part = figures[i]!;
    if (sentences[i] !== sentences[index] || !isAmount(part) || part.kind !== whole.kind) break;
    if (whole.kind !== 'count' && part.unit !== whole.unit) break;
    if (
      members.length &&
      !/^[^().;:,\d]{0,40}(?:,| và) [^().;:,\d]{0,20}$/.test(said(part.end, figures[i + 1]!.start, 70))
    )
      break;
    members.unshift(i);
  }
  return members.length > 1 ? { members, complete: true } : undefined;
}

function isPart(part: Figure, whole: Figure): boolean {
  if (!isAmount(part) || part.kind !== whole.kind || part.value >= whole.value) return false;
  if (whole.kind !== 'count') return part.unit === whole.unit;
  return !part.unit || !whole.unit || sameThings(part.unit, whole.unit);
}
