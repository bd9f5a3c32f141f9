import type { Figure } from '../figures/figure.ts';
import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import type { Article } from './article.ts';
import { type Check, written } from './check.ts';

// "dẫn đầu là phường A với " | "cao nhất là xã B (đạt "
const LEADS = /(?:dẫn đầu|đứng đầu|cao nhất)(?: là)? [^.;:\d]{2,60}$/;
// ", tiếp theo là phường C " | "; tiếp đến là xã D với "
const NEXT =
  /^[^.:\d]{0,25}[,;] (?:tiếp theo|tiếp đến|kế tiếp|kế đến|sau đó|theo sau|xếp sau)[^.;:\d]{0,60}$/;
const GOES_ON = /^[^.;:\d]{0,15}(?:,| và)[^.;:\d]{0,50}$/;
const MOST = 8;

/** `dẫn đầu là A với 97,4%, tiếp theo là B 96,8%, C 98,2%`: none that follows is more than the first. */
export const leading: Check = {
  name: 'leading',
  find(article, _, lang) {
    return article.figures.flatMap((first, index) =>
      followersOf(article, index)
        .filter((at) => article.figures[at]!.value > first.value)
        .map((at) => {
          const { start, end, value } = article.figures[at]!;
          const [stated, leader] = [written(article.figures[at]!), written(first)];
          return {
            check: this.name,
            verdict: 'doubtful' as const,
            figures: [index, at],
            start,
            end,
            stated: value,
            computed: first.value,
            sum: `${stated} > ${leader}`,
            message: say(FINDINGS, 'leading', lang, { stated, leader }),
          };
        }),
    );
  },
};

const alike = (a: Figure, b: Figure) =>
  a.kind === b.kind && a.unit === b.unit && b.role === 'level' && b.upper === undefined;

/** Indexes of the figures that are told to come after the leader's. */
function followersOf({ figures, sentences, said }: Article, index: number): number[] {
  const first = figures[index]!;
  if (first.kind === 'rank' || !LEADS.test(said(Math.max(0, first.start - 70), first.start))) return [];
  const found: number[] = [];
  for (let at = index + 1; at <= index + MOST; at++) {
    const one = figures[at];
    if (!one || sentences[at] !== sentences[index] || !alike(first, one)) break;
    if (!(found.length ? GOES_ON : NEXT).test(said(figures[at - 1]!.end, one.start, 100))) break;
    found.push(at);
  }
  return found;
}
