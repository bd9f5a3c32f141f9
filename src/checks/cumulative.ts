import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { isAmount, rangeOf } from './amount.ts';
import type { Article } from './article.ts';
import { type Check, round, written } from './check.ts';
import { inCommon } from './context.ts';
import { sameThings } from './linking.ts';

// "Lũy kế 9 tháng, tỉnh đón " | "tính chung 8 tháng có "
const SO_FAR = /(?:lũy kế|luỹ kế|cộng dồn|tính chung|từ đầu năm)[^.;:()]{0,60}$/;
const REACH = 4;
// so many words in common say that the two are of one thing
const COMMON = 2;

/** `Tháng 9 đón 520 nghìn lượt khách. Lũy kế 9 tháng đón 498 nghìn lượt khách`: the whole time has no less than one of its months. */
export const cumulative: Check = {
  name: 'cumulative',
  find(article, _, lang) {
    const { figures } = article;
    return figures.flatMap((whole, index) => {
      const part = isAmount(whole) ? monthOf(article, index) : undefined;
      if (part === undefined || rangeOf(whole).high >= rangeOf(figures[part]!).low) return [];
      const [stated, month] = [written(whole), written(figures[part]!)];
      const { start, end, value } = whole;
      return [
        {
          check: this.name,
          verdict: 'doubtful' as const,
          figures: [part, index].sort((a, b) => a - b),
          start,
          end,
          stated: value,
          computed: round(figures[part]!.value),
          sum: `${stated} < ${month}`,
          message: say(FINDINGS, 'cumulative', lang, { stated, month }),
        },
      ];
    });
  },
};

// "9 vụ cháy lớn" are fewer than "vụ cháy"
const WHOLE = /^ ?(?:[.,;)]|$|(?:đạt|tăng|giảm|với|và|trong|ước) )/;

/** Index of the same thing in a month of the time that a figure is told for. */
function monthOf(article: Article, index: number): number | undefined {
  const { figures, paragraphs, said } = article;
  const whole = figures[index]!;
  const [from, to] = whole.timePeriod?.split('/') ?? [];
  if (!from || !to || from === '..' || from.slice(0, 7) === to.slice(0, 7)) return undefined;
  const named = whole.parts.unit?.end ?? whole.end;
  if (!WHOLE.test(said(named, named + 12))) return undefined;
  if (whole.role !== 'level' || !SO_FAR.test(said(Math.max(0, whole.start - 90), whole.start)))
    return undefined;
  for (let at = Math.max(0, index - REACH); at <= Math.min(figures.length - 1, index + REACH); at++) {
    const one = figures[at]!;
    const alike =
      at !== index && paragraphs[at] === paragraphs[index] && one.kind === whole.kind && one.role === 'level';
    if (!alike || !isAmount(one)) continue;
    // "vụ cháy rừng" so far are fewer than "vụ cháy" of a month
    const named = sameThings(one.unit, whole.unit) && one.unit!.startsWith(whole.unit!);
    const same = one.kind === 'count' ? named : one.unit === whole.unit;
    const [first, last] = one.timePeriod?.split('/') ?? [];
    const within =
      first !== undefined && first === last && first.length === 7 && first >= from.slice(0, 7) && first <= to;
    if (same && within && inCommon(article, at, index) >= COMMON) return at;
  }
  return undefined;
}
