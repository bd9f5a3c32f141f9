import { after, before } from '../../text/words/approximations.ts';
import { planBases } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';
import { spanOf } from '../span.ts';
import { isBesides } from './attach-change.ts';

const FARTHEST = 6;

/** `hơn 48 triệu` is over, `80% trở lên` too; `nhanh hơn 52%` compares, `vượt 0,13% kế hoạch` is exact. */
export const attachApproximation: Step = (context, figures) => {
  for (const figure of figures) approximate(context, figure);
  return figures;
};

function approximate(context: Context, figure: Draft): void {
  const { tokens } = context;
  const { first, last, parts } = figure;
  // "khoảng từ 20 đến 30%", "gần gấp đôi"
  const opens = tokens[first - 1]!.text;
  const opened = (figure.upper && opens === 'từ') || opens === 'gấp' ? 1 : 0;
  const start = first - opened;
  const leading = before.before(tokens, start);
  const loose = !leading || isExact(context, figure, start, leading.length);
  const end = after.at(tokens, last + 1) ? last + 1 : farEnd(context, figure);
  const bound = loose ? after.at(tokens, end) : leading;
  if (bound) {
    const from = loose ? end : start - bound.length;
    figure.approximation = bound.value;
    parts.approximation = spanOf(tokens, from, from + bound.length);
  } else if (tokens[first - 2]!.text === 'ước') {
    // "ước thu 3.000 tỷ đồng"
    figure.approximation = 'about';
    parts.approximation = spanOf(tokens, first - 2, first - 1);
  }
}

// "từ 45% số trường trở lên": where the bound of a number after "từ" may stand
function farEnd({ tokens }: Context, { first, next }: Draft): number {
  let at = next;
  if (tokens[first - 1]!.text === 'từ')
    while (at < next + FARTHEST && tokens[at]?.kind === 'word' && !after.at(tokens, at)) at++;
  return at;
}

// "nhanh hơn 52%", "vượt 0,13% kế hoạch", "vượt 8 bậc", "20 trên 22 xã", "nhập trên 3 phần mềm"
function isExact(context: Context, figure: Draft, first: number, length: number): boolean {
  if (length > 1) return false;
  const { tokens, timeAt } = context;
  const { kind, last, value, unit } = figure;
  const word = tokens[first - 1]!.text;
  if ((word === 'hơn' || word === 'vượt') && isBesides(context, first, figure)) return true;
  // "năm 2030 trên 70%" is over; of what is counted, only a round number is
  if (word === 'trên')
    return (
      (tokens[first - 2]!.kind === 'number' && !timeAt[first - 2]) ||
      (kind === 'count' && value < 20 && value % 5 > 0)
    );
  if (word !== 'vượt') return false;
  // "đạt 81%, vượt 6 điểm phần trăm", "92% (vượt 12%)"
  const beyond = kind === 'rank' || unit === 'điểm %' || tokens[first - 2]!.text === '(';
  return beyond || !!planBases.at(tokens, last + 1);
}
