import type { Figure } from '../figures/figure.ts';
import { formatNumber } from '../format.ts';
import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, written } from './check.ts';
import { bothPersons, sameThings } from './linking.ts';

/** `65/63 tỉnh`, `tỷ lệ hồ sơ trực tuyến đạt 123%`: more than there is. A plan may be exceeded, and a growth. */
export const beyondWhole: Check = {
  name: 'beyond-whole',
  find(article, { indicators = [] }, lang) {
    const shares = new Set(
      indicators
        .filter(({ range, valueType }) => valueType === 'rate' && range?.[1] === 100)
        .map(({ id }) => id),
    );
    return article.figures.flatMap((figure, index) => {
      const whole = wholeOf(figure, shares) ?? totalOf(article, index) ?? allOf(article, index);
      if (whole === undefined || !(figure.value > whole) || mayExceed(article, index)) return [];
      const stated = written(figure);
      const text = figure.kind === 'percent' ? '100 %' : formatNumber(whole, lang);
      const { start, end } = figure;
      return [
        {
          check: this.name,
          verdict: 'inconsistent' as const,
          figures: [index],
          start,
          end,
          stated: figure.value,
          computed: whole,
          sum: `${stated} > ${text}`,
          message: say(FINDINGS, 'beyond-whole', lang, { stated, whole: text }),
        },
      ];
    });
  },
};

function wholeOf(
  { kind, role, of, unit, value, indicator, quote }: Figure,
  shares: Set<string>,
): number | undefined {
  if (role !== 'level') return undefined;
  if (kind === 'rank') return of;
  // "300/150 Mbps", "24/7", "120/80": two numbers with a stroke between are not always a part and its whole
  if (kind === 'ratio') return unit && of && value < 1.5 * of ? of : undefined;
  return kind === 'percent' && quote.includes('%') && indicator !== undefined && shares.has(indicator)
    ? 100
    : undefined;
}

// " hồ sơ trong tổng số " | "trong tổng số " 254 " trường, đã có "
const OF_TOTAL = /^[^.;:(),\d]{0,40}(?:trong|trên) tổng số $/;
// "trong tổng số " | ". Trong "
const FROM_TOTAL = /(?<!\p{L})(?:trong|trên) tổng số $|(?:^|[.;:–-] ?)trong (?:số )?$/u;
const THERE_ARE = /^[^.;:()\d]{0,60}, (?:đã |hiện |hiện đã )?có $/;
// " hộ, trong đó có "
const AMONG = /^[^.;:(),\d]{0,50}[,;(] ?trong đó,?(?: đã)?(?: có)? $/;
// "cấp mới 50 thẻ, trong đó lũy kế …"
const NEW = /(?:thêm|mới|tăng|giảm|mỗi|bình quân) $/;

/** The total that a count is said to be a part of: `1.324 hồ sơ trong tổng số 1.432 hồ sơ`. */
function totalOf(article: Article, index: number): number | undefined {
  const { figures, sentences, said } = article;
  const [before, part, after] = [figures[index - 1], figures[index]!, figures[index + 1]];
  const isOf = (whole: Figure | undefined, at: number): whole is Figure =>
    whole?.kind === 'count' &&
    part.kind === 'count' &&
    part.role === 'level' &&
    part.approximation === 'exact' &&
    sentences[at] === sentences[index] &&
    (sameThings(whole.unit, part.unit) || bothPersons(whole.unit, part.unit));
  if (isOf(after, index + 1) && OF_TOTAL.test(said(part.end, after.start, 60))) return after.value;
  const earlier = partOfEarlier(article, index);
  if (earlier !== undefined) return earlier;
  if (!isOf(before, index - 1) || before.role !== 'level' || before.of !== undefined) return undefined;
  const [opening, between] = [
    said(Math.max(0, before.start - 20), before.start),
    said(before.end, part.start, 80),
  ];
  const told =
    (FROM_TOTAL.test(opening) && THERE_ARE.test(between)) || (AMONG.test(between) && !NEW.test(opening));
  return told ? rangeOf(before).high : undefined;
}

// " số hộ dân" | " tổng số trường"
const OF_ALL = /^ (?:tổng )?số \p{L}/u;

/** `103,5% số hộ dân`: of things that can be counted there are no more than all. */
const allOf = ({ figures, said }: Article, index: number): number | undefined => {
  const { kind, role, unit, end } = figures[index]!;
  return kind === 'percent' && unit === '%' && role === 'level' && OF_ALL.test(said(end, end + 12))
    ? WHOLE
    : undefined;
};

const WHOLE = 100;

// " cử tri đi bỏ phiếu, đạt tỷ lệ "
const RATE = /^[^.;:()\d]{0,60}[,(] ?(?:đạt|chiếm|bằng)[^.;:,()\d]{0,14}$/;
const HAS = /(?<!\p{L})(?:có|gồm|tổng số|là) $/u;

/** `danh sách có 12.846 cử tri. Đã có 12.864 cử tri đi bỏ phiếu, đạt 99,86%`: less than all by its rate, more than the whole told before. */
function partOfEarlier({ figures, sentences, paragraphs, said }: Article, index: number): number | undefined {
  const [whole, part, rate] = [figures[index - 1], figures[index]!, figures[index + 1]];
  if (!whole || !rate || paragraphs[index - 1] !== paragraphs[index] || part.kind !== 'count')
    return undefined;
  if (sentences[index] !== sentences[index + 1] || sentences[index]! - sentences[index - 1]! > 1)
    return undefined;
  if (rate.kind !== 'percent' || rate.role !== 'level' || rate.value >= WHOLE || part.role !== 'level')
    return undefined;
  const same = whole.kind === 'count' && whole.role === 'level' && sameThings(whole.unit, part.unit);
  const told =
    same &&
    HAS.test(said(Math.max(0, whole.start - 10), whole.start)) &&
    RATE.test(said(part.end, rate.start, 90));
  // more by a slip of the pen, not another group
  return told && part.value < whole.value * SLIGHTLY ? whole.value : undefined;
}

const SLIGHTLY = 1.05;

// what may be exceeded: a plan, an earlier value
const EXCEEDABLE = /kế hoạch|chỉ tiêu|mục tiêu|dự toán|so với|vượt|bằng|cùng kỳ|gấp|giao/;

function mayExceed(article: Article, index: number): boolean {
  const { start, end } = article.figures[index]!;
  const share = /(?:đạt|chiếm|là|mức|lên)[^,.;()]{0,12}$/.test(article.said(Math.max(0, start - 25), start));
  const ofAll = allOf(article, index) !== undefined;
  if (article.figures[index]!.kind === 'percent' && !share && !ofAll) return true;
  return EXCEEDABLE.test(`${article.said(Math.max(0, start - 60), start)} ${article.said(end, end + 50)}`);
}
