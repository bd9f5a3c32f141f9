import type { Figure } from '../figures/figure.ts';
import type { Article } from './article.ts';
import { sameThings } from './linking.ts';

/** Indexes of the two ends of a change and of what it is said to be. */
export interface Ends {
  from: number;
  to: number;
  change: number;
}

/** The change that three figures in a row tell, the first of them the given one. */
export function endsAt(article: Article, index: number): Ends | undefined {
  if (article.sentences[index] !== article.sentences[index + 2]) return undefined;
  return (
    fromTo(article, index) ?? toSince(article, index) ?? thenFromTo(article, index) ?? apartBy(article, index)
  );
}

// "từ " | "từ mức " | "từ hơn "
const FROM = /(?<!\p{L})từ (?:mức |hơn |trên |gần |khoảng |vị trí |hạng |thứ )*$/u;
// " lên " | " CSDL năm 2022 xuống còn "
const TO = /(?<!\p{L})(?:lên|xuống|còn)(?!\p{L})[^,.;:]{0,15}$/u;
// " CSDL, tăng " | " (giảm "
const APPOSED = /^[^.;:\d]{0,35}[,(][^.;:,(]{0,12}(?:tăng|giảm|gấp)[^.;:,(]{0,12}$/;

/** `từ 1.280 lên 2.077 CSDL, tăng 38,5%` */
function fromTo(article: Article, index: number): Ends | undefined {
  const [from, to, change] = article.figures.slice(index, index + 3) as [Figure, Figure, Figure];
  if (!comparable(from, to) || !isChange(change, to)) return undefined;
  const told =
    FROM.test(article.said(Math.max(0, from.start - 16), from.start)) &&
    TO.test(article.said(from.end, to.start, 60)) &&
    !/[;.:]/.test(article.said(from.end, to.start, 60)) &&
    APPOSED.test(article.said(to.end, change.start, 60));
  return told ? { from: index, to: index + 1, change: index + 2 } : undefined;
}

// ", tăng " | " tỷ đồng, cao hơn "
const MOVED = /^[^.;:(]{0,30}, ?(?:tăng|giảm|gấp|cao hơn|thấp hơn)[^.;:,(]{0,12}$/;
// " so với năm 2023 (" | " lần cùng kỳ (là " | " CSDL so với mức " | " bậc so với "
const SINCE =
  /^[^.;,()\d]{0,25}(?:(?:so với |cùng kỳ)[^.;,()]{0,40}\((?:[^.;,()]{0,25}(?:là|đạt|:) )?|so với (?:(?:mức|con số|kết quả|vị trí|hạng) )?)(?:(?:xếp )?thứ )?$/;

/** `0,7955 điểm, tăng 8,6% so với năm 2023 (0,7326 điểm)`, `đạt 70%, tăng 10 điểm % so với mức 60% của năm 2023` */
function toSince(article: Article, index: number): Ends | undefined {
  const [to, change, from] = article.figures.slice(index, index + 3) as [Figure, Figure, Figure];
  if (!comparable(from, to) || !isChange(change, to)) return undefined;
  const told =
    MOVED.test(article.said(to.end, change.start, 50)) &&
    SINCE.test(article.said(change.end, from.start, 80));
  return told ? { from: index + 2, to: index, change: index + 1 } : undefined;
}

// " bậc, " | " so với năm 2022 (" | " tỷ đồng, tức "
const THEN =
  /^[^.;:\d]{0,25}(?:so với[^.;:,()]{0,25})?[,(] ?(?:tức )?(?:là )?từ (?:mức |hơn |trên |gần |khoảng |vị trí |hạng |thứ )*$/;

/** `tăng 10 bậc, từ vị trí 86 lên vị trí 76`, `tăng 25% (từ 1.000 lên 1.250 hồ sơ)` */
function thenFromTo({ figures, said }: Article, index: number): Ends | undefined {
  const [change, from, to] = figures.slice(index, index + 3) as [Figure, Figure, Figure];
  if (!comparable(from, to) || !isChange(change, to)) return undefined;
  const between = said(from.end, to.start, 60);
  const told = THEN.test(said(change.end, from.start, 70)) && TO.test(between) && !/[;.:]/.test(between);
  return told ? { from: index + 1, to: index + 2, change: index } : undefined;
}

// ", cao hơn mức bình quân cả nước " | " điểm, thấp hơn năm trước ("
const THAN = /^[^.;:()\d]{0,20}, (?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn [^.;:]{0,60}$/;
// " là " | " tới "
const BY = /^[^.;:,\d]{0,20} (?:là|tới) $/;

/** `đạt 0,7152 điểm, cao hơn mức bình quân 0,6521 là 0,0631 điểm` */
function apartBy({ figures, said }: Article, index: number): Ends | undefined {
  const [to, from, change] = figures.slice(index, index + 3) as [Figure, Figure, Figure];
  if (!comparable(from, to) || !isChange({ ...change, role: 'change' }, to)) return undefined;
  const told = THAN.test(said(to.end, from.start, 90)) && BY.test(said(from.end, change.start, 40));
  return told ? { from: index + 1, to: index, change: index + 2 } : undefined;
}

/** A rate, a multiple, or an amount of what the level counts. */
function isChange(change: Figure, level: Figure): boolean {
  const { kind, role, upper, unit } = change;
  if (role !== 'change' || upper !== undefined) return false;
  if (kind === 'percent') return unit !== 'điểm %' || level.kind === 'percent';
  return kind === 'multiple' || (kind === level.kind && sameUnit(change, level));
}

function comparable(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.role !== 'level' || b.role !== 'level') return false;
  if (a.upper !== undefined || b.upper !== undefined) return false;
  if (a.kind === 'rank') return a.of === undefined || b.of === undefined || a.of === b.of;
  return a.of === undefined && b.of === undefined && a.kind !== 'multiple' && sameUnit(a, b);
}

/** Counts often leave their noun out the second time. */
function sameUnit(a: Figure, b: Figure): boolean {
  if (a.kind === 'rank') return true;
  return a.kind === 'count' ? !a.unit || !b.unit || sameThings(a.unit, b.unit) : a.unit === b.unit;
}
