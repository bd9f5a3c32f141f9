import { before as approximations } from '../../text/words/approximations.ts';
import { changes, levels, targets } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';

/** Whether a figure is a level, a change or a target: `đạt 8%`, `tăng 8%`, `phấn đấu đạt 80%`. */
export const attachRole: Step = {
  name: 'attach-role',
  settle: (figures, context) => figures.map((figure) => withRole(figure, context)),
};

const REACH = 8;

function withRole(figure: Draft, context: Context): Draft {
  const change = findChange(figure, context);
  if (change) return { ...figure, role: 'change', ...change };
  return findTarget(figure, context) ? { ...figure, role: 'target' } : figure;
}

function findChange(figure: Draft, { tokens, sentences }: Context) {
  const begin = Math.max(sentences.startOf(figure.first), figure.first - REACH);
  for (let at = figure.first; at > begin; ) {
    const change = changes.before(tokens, at);
    if (change) {
      const span = { start: tokens[at - change.length]!.start, end: tokens[at - 1]!.end };
      return { direction: change.value, parts: { ...figure.parts, role: span } };
    }
    if (levels.before(tokens, at)) return undefined;
    const approximation = approximations.before(tokens, at);
    if (!approximation && tokens[at - 1]?.kind !== 'word') return undefined;
    at -= approximation?.length ?? 1;
  }
  return undefined;
}

function findTarget(figure: Draft, { tokens, sentences }: Context): boolean {
  for (let at = figure.first; at > sentences.startOf(figure.first); at--)
    if (targets.before(tokens, at)) return true;
  return false;
}
