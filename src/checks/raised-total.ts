import type { Figure } from '../figures/figure.ts';
import { agrees, isAmount, isQuantity, rangeOf, total } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, contradiction, likewise, written } from './check.ts';
import { sameThings } from './linking.ts';

// " sản phẩm, nâng tổng số sản phẩm của tỉnh lên " | " thẻ; đưa tổng số thẻ đã cấp lên thành "
const RAISED =
  /^[^.:()\d]{0,60}[,;] (?:qua đó |từ đó )?(?:nâng|đưa) (?:tổng )?(?:số|tổng)[^.,;:()\d]{0,60} (?:lên|là)(?: thành| con số| tới| đến)? $/;
const ADDED = /(?<!\p{L})(?:thêm|mới|bổ sung)(?!\p{L})[^.,;:()\d]{0,20}$/u;
// what was there may be told so many figures before; a sum that is off by more is of other things
const [REACH, LONG] = [3, 0.25];

/** `có 214 sản phẩm … công nhận thêm 38 sản phẩm, nâng tổng số sản phẩm lên 252`: what was there and what is added. */
export const raisedTotal: Check = {
  name: 'raised-total',
  find(article, _, lang) {
    const { figures } = article;
    return figures.flatMap((raised, index) => {
      const before = index > 1 && isRaised(article, index) ? whatWas(article, index) : undefined;
      if (before === undefined) return [];
      const parts = [figures[before]!, figures[index - 1]!];
      const computed = parts[0]!.value + parts[1]!.value;
      if (agrees(raised, total(parts.map(rangeOf))) || Math.abs(computed / raised.value - 1) > LONG)
        return [];
      const sum = `${parts.map(written).join(' + ')} = ${likewise(computed, raised, lang)}`;
      const found = { check: this.name, verdict: 'doubtful' as const, figures: [before, index - 1, index] };
      return [contradiction(article, { ...found, doubted: index, computed, sum }, lang)];
    });
  },
};

const alike = (a: Figure, b: Figure) =>
  a.kind === b.kind && (a.kind === 'count' ? !b.unit || sameThings(a.unit, b.unit) : a.unit === b.unit);

function isRaised({ figures, sentences, said }: Article, index: number): boolean {
  const [added, raised] = [figures[index - 1]!, figures[index]!];
  if (sentences[index - 1] !== sentences[index] || !isQuantity(added) || added.upper !== undefined)
    return false;
  if (!isAmount(raised) || !alike(added, raised) || added.value >= raised.value) return false;
  const more = added.role === 'change' || ADDED.test(said(Math.max(0, added.start - 40), added.start));
  return more && added.direction !== 'decrease' && RAISED.test(said(added.end, raised.start, 150));
}

/** Index of the one level of the same things before what is added, in its paragraph. */
function whatWas({ figures, paragraphs }: Article, index: number): number | undefined {
  const found: number[] = [];
  for (let at = index - 2; at >= Math.max(0, index - 1 - REACH) && paragraphs[at] === paragraphs[index]; at--)
    if (isAmount(figures[at]) && alike(figures[at]!, figures[index]!)) found.push(at);
  const [only] = found;
  return found.length === 1 &&
    figures[only!]!.role === 'level' &&
    figures[only!]!.value < figures[index]!.value
    ? only
    : undefined;
}
