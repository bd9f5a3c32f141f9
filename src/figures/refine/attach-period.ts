import type { Tokens } from '../../text/tokens.ts';
import type { Draft, Step } from '../rule.ts';
import type { TimeExpression } from '../time/expression.ts';
import { type Governed, govern } from '../time/govern.ts';
import { isStock } from '../time/stock.ts';

/** Gives each figure the period it speaks of, from its clause, line, heading or title. */
export const attachPeriod: Step = (context, figures) => {
  const { tokens, timeAt, lines, heads } = context;
  const times = context.times.filter(saysPeriod);
  const governed = govern({ tokens, lines, times, timeAt, heads, figures });
  for (let k = 0; k < figures.length; k++) if (governed[k]) setPeriod(tokens, figures[k]!, governed[k]!);
  return figures;
};

// a time of day does not, and "5G" is read as one
const saysPeriod = ({ sort }: TimeExpression) => sort !== 'clock';

function setPeriod(tokens: Tokens, figure: Draft, { from, time }: Governed): void {
  if (!time.interval) return;
  figure.timePeriod = periodOf(tokens, figure, time);
  figure.parts.timePeriod = time;
  figure.rules.push(`attach-period:${from}`);
}

/** A stock under a period is a state at its end, open at the left (GUIDELINE, rule 2); so is what is aimed at for `cuối năm`. */
function periodOf(tokens: Tokens, figure: Draft, { from, to, sort, interval = '' }: TimeExpression): string {
  if (sort !== 'period') return interval;
  const aimed = figure.role === 'target' && isEnd(tokens, from, to);
  return aimed || isStock(tokens, figure) ? `../${interval.slice(interval.indexOf('/') + 1)}` : interval;
}

/** "cuối năm", "cuối quý II": a point, not the span that `6 tháng cuối năm` is. */
function isEnd(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]!.text === 'cuối') return tokens[at - 1]!.text !== 'tháng';
  return false;
}
