import type { Figure } from '../figures/figure.ts';
import type { Article } from './article.ts';
import { sameThings } from './linking.ts';

/** Indexes of the two ends of a change and of what it is said to be. */
export interface Ends {
  from: number;
  to: number;
  change: number;
  /** Whether the text says that the change is one between these. */
  sure: boolean;
}

/** How a sentence tells a change and its ends: their order, and the words before, between and after them. */
interface Way {
  order: [End, End, End];
  before?: RegExp;
  first: RegExp;
  second: RegExp;
  after?: RegExp;
  sure?: boolean;
}

type End = 'from' | 'to' | 'change';

// "từ " | "từ mức " | "từ hơn "
export const FROM = /(?<!\p{L})từ (?:mức |hơn |trên |gần |khoảng |vị trí |hạng |thứ )*$/u;
// " lên " | " CSDL năm 2022 xuống còn "
export const TO = /^[^.;:]*(?<!\p{L})(?:lên|xuống|còn)(?!\p{L})[^,.;:]{0,15}$/u;
// " CSDL, tăng " | " tỷ đồng năm 2024 (giảm "
const APPOSED = /^(?:[^.;:\d]|\d{4}(?!\d)){0,40}[,(][^.;:,(]{0,12}(?:tăng|giảm|gấp|thêm)[^.;:,(]{0,12}$/;
// "tăng bình quân 10% mỗi năm" is no change between the first and the last
const AT_ONCE = /^(?!.*(?:bình quân|trung bình|mỗi|hằng|hàng)).*$/;

// " so với mức " | " so với cùng kỳ năm 2024 ("
const COMPARED =
  /^[^.;,()\d]{0,25}(?:(?:so với |cùng kỳ|(?:của )?năm |kế hoạch|dự toán|chỉ tiêu)[^.;,()]{0,40}\((?:[^.;,()]{0,25}(?:là|đạt|:) )?|so với (?:(?:mức|con số|kết quả|vị trí|hạng|chỉ tiêu|kế hoạch|mục tiêu) )?)(?:(?:xếp )?thứ )?$/;

const WAYS: Way[] = [
  // `từ 1.280 lên 2.077 CSDL, tăng 38,5%`
  { order: ['from', 'to', 'change'], before: FROM, first: TO, second: APPOSED },
  // `0,7955 điểm, tăng 8,6% so với năm 2023 (0,7326 điểm)`, `đạt 70%, tăng 10 điểm % so với mức 60% của năm 2023`
  {
    order: ['to', 'change', 'from'],
    first:
      /^[^.;:(]{0,60}, ?(?:tăng|giảm|gấp|vượt|(?:cao|thấp|nhiều|ít) hơn|(?:còn )?(?:thiếu|kém))[^.;:,(]{0,12}$/,
    second: COMPARED,
  },
  // `quý II có 13.800 cuộc, so với 18.400 cuộc của quý I, tức giảm 25%`
  {
    order: ['to', 'from', 'change'],
    first: /^[^.;:()\d]{0,30},? so với (?:mức |con số |kết quả )?(?:hơn |gần |khoảng |trên )*$/,
    second: /^[^.;:()]{0,40}, ?(?:tức|tương (?:đương|ứng))[^.;:,(]{0,15}(?:tăng|giảm|gấp)[^.;:,(]{0,12}$/,
  },
  // `đạt 88,5 điểm, tăng 2,3 điểm, từ 86,2 điểm năm 2022`
  {
    order: ['to', 'change', 'from'],
    first: /^[^.;:(]{0,30}, ?(?:tăng|giảm)[^.;:,(]{0,12}$/,
    second: /^[^.;:,()\d]{0,25}[,(] ?từ (?:mức |hơn |gần |khoảng |vị trí |hạng |thứ )*$/,
    after: /^(?!.*(?:lên|xuống|còn)).*$/,
  },
  // `tăng 10 bậc, từ vị trí 86 lên vị trí 76`, `tăng 25% so với năm trước (từ 1.000 lên 1.250 hồ sơ)`
  {
    order: ['change', 'from', 'to'],
    before: AT_ONCE,
    first:
      /^(?!.*(?:mỗi|\/) ?năm)[^.;:\d]{0,25}(?:so với[^.;:,()]{0,25})?[,(] ?(?:tức )?(?:là )?từ (?:mức |hơn |trên |gần |khoảng |vị trí |hạng |thứ )*$/,
    second: TO,
  },
  // `giảm 40%, còn 6.000 cuộc so với 10.000 cuộc cùng kỳ`
  {
    order: ['change', 'to', 'from'],
    first: /^[^.;:,(\d]{0,20}[,(] ?(?:chỉ )?(?:còn|xuống còn|lên|đạt) (?:hơn |gần |khoảng |trên )*$/,
    second: /^[^.;:,()\d]{0,25} so với (?:mức |con số |kết quả )?(?:hơn |gần |khoảng |trên )*$/,
  },
  // `đạt 0,7152 điểm, cao hơn mức bình quân 0,6521 là 0,0631 điểm`
  {
    order: ['to', 'from', 'change'],
    first: /^[^.;:()\d]{0,20}, (?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn [^.;:]{0,60}$/,
    second: /^[^.;:,\d]{0,20} (?:là|tới) $/,
  },
  // `năm 2022 là 45%; năm 2023 đạt 58%, tăng 13 điểm phần trăm`: only their times tell that they are ends
  {
    order: ['from', 'to', 'change'],
    first: /^[^.()]{3,}$/,
    second: APPOSED,
    after: /^[^.,;:()\d]{0,15}(?:[.,;)]|$)/,
    sure: false,
  },
];

/** The changes that three figures in a row tell, the first of them the given one: the second where it is told once more. */
export function endsAt(article: Article, index: number): Ends[] {
  const ends = tripleAt(article, index) ?? pastPlan(article, index);
  if (!ends) return [];
  const again = ends.sure && ends.change < ends.from ? againAt(article, ends) : undefined;
  return again === undefined ? [ends] : [ends, { ...ends, change: again }];
}

// "), tức tăng " | " của năm 2023, tương ứng mức tăng "
const AGAIN = /^[^.;:]{0,45},? (?:tức|tương (?:đương|ứng))[^.;:,(]{0,15}(?:tăng|giảm)[^.;:,(]{0,12}$/;

/** `đạt 25 tỷ USD, tăng 4,5 tỷ USD so với 20,5 tỷ USD của năm 2023, tương ứng mức tăng 22%`: the rate behind the ends. */
function againAt({ figures, sentences, said }: Article, { from }: Ends): number | undefined {
  const [base, rate] = [figures[from]!, figures[from + 1]];
  const told =
    rate?.kind === 'percent' &&
    rate.role === 'change' &&
    rate.upper === undefined &&
    sentences[from] === sentences[from + 1] &&
    AGAIN.test(said(base.end, rate.start, 80));
  return told ? from + 1 : undefined;
}

function tripleAt(article: Article, index: number): Ends | undefined {
  if (article.sentences[index] !== article.sentences[index + 2]) return undefined;
  for (const way of WAYS) {
    const ends = endsOf(article.figures, index, way);
    if (ends && isTold(article, index, way)) return ends;
  }
  return undefined;
}

// ", bằng 55% dự toán (10.800 tỷ đồng) và tăng "
const PAST_PLAN =
  /^[^;]{0,40}(?:kế hoạch|dự toán|chỉ tiêu)[^;]{0,60}(?:,| và) (?:tăng|giảm)[^.;:,(\d]{0,12}$/;
// so many figures may tell of the plan
const MOST_OF_PLAN = 2;

/** `đạt 5.940 tỷ đồng, bằng 55% dự toán (10.800 tỷ đồng), tăng 12,5% so với mức 5.280 tỷ đồng`: what is said of a plan stands between. */
function pastPlan({ figures, sentences, said }: Article, to: number): Ends | undefined {
  const isOfPlan = ({ kind, role }: Figure) => role === 'target' || (kind === 'percent' && role === 'level');
  let change = to + 1;
  while (change <= to + MOST_OF_PLAN && figures[change] && isOfPlan(figures[change]!)) change++;
  const ends = { from: change + 1, to, change, sure: true };
  const [level, rate, base] = [figures[to]!, figures[change], figures[ends.from]];
  if (change === to + 1 || !rate || !base || sentences[to] !== sentences[ends.from]) return undefined;
  if (rate.role !== 'change' || !comparable(base, level) || !isChange(rate, level)) return undefined;
  const told =
    PAST_PLAN.test(said(level.end, rate.start, 160)) && COMPARED.test(said(rate.end, base.start, 80));
  return told ? ends : undefined;
}

/** The ends and the change in the order of a way, if the three figures are of such kinds. */
function endsOf(figures: Figure[], index: number, { order, sure = true }: Way): Ends | undefined {
  const at = (end: End) => index + order.indexOf(end);
  const ends = { from: at('from'), to: at('to'), change: at('change'), sure };
  const [from, to, change] = [figures[ends.from]!, figures[ends.to]!, figures[ends.change]!];
  const fits = comparable(from, to) && isChange(change, to) && (sure || areInTurn(from, to));
  return fits ? ends : undefined;
}

function isTold({ figures, said }: Article, index: number, way: Way): boolean {
  const [a, b, c] = [figures[index]!, figures[index + 1]!, figures[index + 2]!];
  return (
    (way.before?.test(said(Math.max(0, a.start - 16), a.start)) ?? true) &&
    way.first.test(said(a.end, b.start, 90)) &&
    way.second.test(said(b.end, c.start, 80)) &&
    (way.after?.test(said(c.end, c.end + 40)) ?? true)
  );
}

/** Whether both have a time, the first the earlier one. */
function areInTurn({ timePeriod: from }: Figure, { timePeriod: to }: Figure): boolean {
  return from !== undefined && to !== undefined && from !== to && lastOf(from) < lastOf(to);
}

const lastOf = (period: string) => period.split('/').at(-1)!;

/** A rate, a multiple, or an amount of what the level counts, which `cao hơn … là` alone may tell. */
function isChange(change: Figure, level: Figure): boolean {
  const { kind, role, upper, unit } = change;
  if (role === 'target' || upper !== undefined) return false;
  if (kind === 'percent') return unit !== 'điểm %' || level.kind === 'percent';
  if (kind === 'multiple') return true;
  return kind === level.kind && sameUnit(change, level);
}

function comparable(from: Figure, to: Figure): boolean {
  if (from.kind !== to.kind || to.role !== 'level' || from.role === 'change') return false;
  if (from.upper !== undefined || to.upper !== undefined) return false;
  if (from.kind === 'rank') return from.of === undefined || to.of === undefined || from.of === to.of;
  return from.of === undefined && to.of === undefined && from.kind !== 'multiple' && sameUnit(from, to);
}

const daysOf = (unit: string | undefined) => unit?.replace(/^ngày .*/, 'ngày');

/** Counts often leave their noun out the second time. */
function sameUnit(a: Figure, b: Figure): boolean {
  if (a.kind === 'rank') return true;
  if (a.kind === 'count') return !a.unit || !b.unit || sameThings(a.unit, b.unit);
  // "từ 15 ngày xuống còn 9 ngày làm việc"
  return a.unit === b.unit || (a.kind === 'measure' && sameThings(daysOf(a.unit), daysOf(b.unit)));
}

/** `gấp 2 lần`, rather than `tăng 2 lần` */
export const isFold = ({ said }: Article, { start }: Figure): boolean =>
  /gấp/.test(said(Math.max(0, start - 12), start));
