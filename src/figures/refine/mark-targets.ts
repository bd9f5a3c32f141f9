import { wordSet } from '../../text/phrases.ts';
import { demands, settings, targets, tasks, thresholds } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Span } from '../figure.ts';
import type { Draft, Step } from '../rule.ts';
import { spanAt } from '../within.ts';
import { type Cues, spanOf, walkCues } from './cues.ts';
import { leadOf } from './joint.ts';
import { findPlans } from './plan.ts';

/** What is aimed at: `phấn đấu đạt 80%`, `mục tiêu đến năm 2025: 100% …`, a planned cut, the items of a plan. */
export const markTargets: Step = {
  name: 'mark-targets',
  settle(figures, context) {
    const plans = findPlans(context);
    const cuesAt = walkCues(context);
    for (const figure of figures) {
      const cues = cuesAt(figure.first);
      if (!canBeTarget(figure)) continue;
      const cue =
        cueOf(figure, cues, context) ??
        spanAt(plans, figure.first) ??
        byThen(figure, context) ??
        setSo(figure, context);
      if (!cue) continue;
      figure.role = 'target';
      delete figure.direction;
      figure.parts.role = { start: cue.start, end: cue.end };
    }
    return figures;
  },
};

function canBeTarget({ kind, unit = '' }: Draft): boolean {
  return kind !== 'count' || !tasks.has(unit.split(/[ ,]/).slice(0, 2).join(' '));
}

function cueOf(figure: Draft, { target, demand }: Cues, context: Context): Span | undefined {
  return beside(figure, context) ?? target ?? (isLeast(figure, context) ? demand : undefined);
}

const LINKS = new Set(['(', 'là', 'đạt', ':', 'khoảng']);
// "vượt chỉ tiêu 5%": by how much
const BEYOND = wordSet('vượt, thành, bằng, hơn');

// "so với mục tiêu 80%", "nhiều hơn quy hoạch (911.065 thuê bao)": the number planned
function beside(figure: Draft, context: Context): Span | undefined {
  const { tokens } = context;
  const lead = leadOf(figure, context);
  const at = LINKS.has(tokens[lead - 1]?.text ?? '') ? lead - 1 : lead;
  const cue = targets.before(tokens, at) ?? targets.before(tokens, lead);
  if (!cue) return undefined;
  const end = targets.before(tokens, at) ? at : lead;
  const beyond = tokens[end]?.text !== '(' && BEYOND.has(tokens[end - cue.length - 1]?.text ?? '');
  return beyond ? undefined : spanOf(end, cue.length, context);
}

// "tối thiểu 80%", "yêu cầu 80% xã"
function isLeast(figure: Draft, context: Context): boolean {
  const { first, kind } = figure;
  const { tokens } = context;
  const word = tokens[first - 1]?.text;
  if (kind !== 'count' && demands.before(tokens, leadOf(figure, context))) return true;
  return kind !== 'count' && (word === 'thiểu' || (word === 'nhất' && tokens[first - 2]?.text === 'ít'));
}

const AFTER = 8;

// "ngưỡng 3% mà chiến lược đặt ra", "mức 80% như kế hoạch đề ra"
function setSo({ first, next }: Draft, { tokens, sentences }: Context) {
  if (!thresholds.before(tokens, first)) return undefined;
  for (let at = next; at < Math.min(next + AFTER, sentences.endOf(first)); at++)
    if (settings.at(tokens, at)) return { start: tokens[at]!.start, end: tokens[at + 1]!.end };
  return undefined;
}

// "Đến năm 2030, 100% cơ quan …", told before that year
function byThen({ first }: Draft, { tokens, sentences, times, publishedAt }: Context) {
  const start = sentences.startOf(first);
  const time = spanAt(times, tokens[start]?.kind === 'mark' ? start + 1 : start);
  if (time?.sort !== 'asOf' || !publishedAt || !time.interval) return undefined;
  return time.interval.slice(3, 7) > publishedAt.slice(0, 4) ? time : undefined;
}
