import type { Figure } from '../figures/figure.ts';
import { stepOf } from '../figures/precision.ts';
import type { Lang } from '../messages/lang.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import { compute, hasRisen } from './computed-change.ts';
import { type Ends, endsAt, isFold } from './ends.ts';
import type { Finding } from './finding.ts';
import { digitsOf, oneSlip } from './slip.ts';

/**
 * Both ends of a change and the change itself: `từ 1.280 lên 2.077 CSDL, tăng 38,5%`, `1,2 triệu lượt, gấp 3 lần cùng
 * kỳ (600 nghìn lượt)`, `đạt 70%, tăng 15 điểm % so với mức 60%`, `thứ 12/63, tăng 5 bậc so với năm 2022 (thứ 20)`.
 */
export const changeEnds: Check = {
  name: 'change-ends',
  find(article, _, lang) {
    return article.figures.flatMap((_figure, index) =>
      endsAt(article, index).flatMap((ends) => wrongChange(article, ends, lang) ?? []),
    );
  },
};

function wrongChange(article: Article, ends: Ends, lang: Lang): Finding | undefined {
  const [from, to, change] = [ends.from, ends.to, ends.change].map((at) => article.figures[at]!) as [
    Figure,
    Figure,
    Figure,
  ];
  const told = change.role === 'change' || change.kind === 'multiple';
  if (from.value <= 0) return undefined;
  if (told && hasRisen(change, to.kind) !== to.value > from.value) return wrongEnd(article, ends, lang);
  const { holds, value, sum } = compute(from, to, change, isFold(article, change), lang);
  if (holds) return undefined;
  const verdict = ends.sure ? 'inconsistent' : 'doubtful';
  const figures = [ends.from, ends.to, ends.change].sort((a, b) => a - b);
  const check = changeEnds.name;
  return contradiction(
    article,
    { check, verdict, figures, doubted: ends.change, computed: value, sum },
    lang,
  );
}

/** `4.386 tỷ đồng; đến 31/10 là 4.286 tỷ đồng, tăng 400 tỷ đồng`: one digit of the later end makes it less than the earlier one. */
function wrongEnd(article: Article, ends: Ends, lang: Lang): Finding | undefined {
  const [from, to, change] = [ends.from, ends.to, ends.change].map((at) => article.figures[at]!) as [
    Figure,
    Figure,
    Figure,
  ];
  if (change.kind !== to.kind || change.unit === '%' || to.kind === 'rank') return undefined;
  const rises = change.direction !== 'decrease';
  const computed = from.value + (rises ? change.value : -change.value);
  const digits = String(Math.round(computed / stepOf(to)));
  if (digits.length < SHORT || !oneSlip(digitsOf(to), digits)) return undefined;
  const sum = `${written(from)} ${rises ? '+' : '−'} ${written(change)} = ${likewise(computed, to, lang)}`;
  const figures = [ends.from, ends.to, ends.change].sort((a, b) => a - b);
  const found = { check: changeEnds.name, verdict: 'doubtful' as const, figures, doubted: ends.to };
  return contradiction(article, { ...found, computed, sum }, lang);
}

// of fewer digits one is often another by chance
const SHORT = 3;
