import type { Token } from '../../text/tokens.ts';
import { toOutline } from '../outline.ts';
import type { Draft, Step } from '../rule.ts';
import { type Governed, govern } from '../time/govern.ts';
import { isStock } from '../time/stock.ts';

/** Gives each figure the period it speaks of, from its clause, line, heading or title. */
export const attachPeriod: Step = {
  name: 'attach-period',
  settle(figures, { tokens, folded, times, publishedAt }) {
    const lines = toOutline(tokens, folded.text);
    const governed = govern({ tokens, lines, times, figures });
    return figures.map((figure, index) => withPeriod(figure, governed[index], tokens, publishedAt));
  },
};

function withPeriod(
  figure: Draft,
  governed: Governed | undefined,
  tokens: readonly Token[],
  publishedAt?: string,
): Draft {
  if (!governed?.time.interval) return figure;
  const { time } = governed;
  if (figure.role === 'target' && governed.from !== 'after' && isPast(time.interval!, publishedAt))
    return figure;
  return {
    ...figure,
    timePeriod: periodOf(figure, time.interval!, time.sort, tokens),
    parts: { ...figure.parts, timePeriod: { start: time.start, end: time.end } },
    rules: [...figure.rules, `attach-period:${governed.from}`],
  };
}

/** A stock under a period is a state at its end, open at the left (GUIDELINE, rule 2). */
function periodOf(figure: Draft, interval: string, sort: string, tokens: readonly Token[]): string {
  if (sort !== 'period' || !isStock(figure, tokens)) return interval;
  return `../${interval.slice(interval.indexOf('/') + 1)}`;
}

/** What is aimed at does not lie in a state that the text has already reached. */
function isPast(interval: string, publishedAt?: string): boolean {
  const end = interval.slice(interval.indexOf('/') + 1);
  return publishedAt !== undefined && end < publishedAt.slice(0, end.length) && interval.startsWith('..');
}
