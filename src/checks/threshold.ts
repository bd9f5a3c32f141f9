import type { Figure } from '../figures/figure.ts';
import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { isAmount, rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, round, written } from './check.ts';
import { sameThings } from './linking.ts';

// " lượt khách, lần đầu tiên vượt mốc " | " tỷ đồng, vượt ngưỡng "
const PASSED = /^[^.;:()\d]{0,80}(?<!\p{L})vượt (?:qua )?(?:mốc|ngưỡng|con số|cột mốc)(?: hơn)? $/u;
// a mark still to be passed
const TO_COME = /chưa|sẽ|phấn đấu|mục tiêu|dự kiến|để|nhằm|hướng|tiến|sắp|tới khi|cuối năm/;
// what is added or is a part is not what passes
const PART = /(?<!\p{L})(?:thêm|tăng|giảm|riêng|trong đó|mới|còn)(?: [^.,;:()\d]{0,10})? $/u;

/** `đón 9,87 triệu lượt khách, lần đầu tiên vượt mốc 10 triệu lượt`: a mark that is not reached. */
export const threshold: Check = {
  name: 'threshold',
  find(article, _, lang) {
    return article.figures.flatMap((mark, index) => {
      const level = article.figures[index - 1];
      if (!level || !isPassed(article, index) || rangeOf(level).high >= mark.value) return [];
      const [stated, computed] = [written(mark), written(level)];
      const { start, end } = mark;
      return [
        {
          check: this.name,
          verdict: 'inconsistent' as const,
          figures: [index - 1, index],
          start,
          end,
          stated: mark.value,
          computed: round(level.value),
          sum: `${computed} < ${stated}`,
          message: say(FINDINGS, 'threshold', lang, { stated, computed }),
        },
      ];
    });
  },
};

function isPassed({ figures, sentences, said }: Article, index: number): boolean {
  const [level, mark] = [figures[index - 1]!, figures[index]!];
  if (sentences[index - 1] !== sentences[index] || !areAlike(level, mark) || level.role !== 'level')
    return false;
  const between = said(level.end, mark.start, 130);
  return (
    PASSED.test(between) &&
    !TO_COME.test(between) &&
    !PART.test(said(Math.max(0, level.start - 30), level.start))
  );
}

function areAlike(a: Figure, b: Figure): boolean {
  if (a.kind === 'percent') return b.kind === 'percent' && a.unit === b.unit;
  if (!isAmount(a) || !isAmount(b) || a.kind !== b.kind) return false;
  return a.kind === 'count' ? sameThings(a.unit, b.unit) : a.unit === b.unit;
}
