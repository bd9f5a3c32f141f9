import { wordSet } from '../../text/phrases.ts';
import { demands, planBases, settings, targets, tasks, thresholds } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';
import { spanAt } from '../within.ts';
import { turnsToDone } from './done.ts';
import { leadOf } from './joint.ts';
import { findPlans } from './plan.ts';

/** What is aimed at: `phấn đấu đạt 80%`, `mục tiêu đến năm 2025: 100% …`, a planned cut, the items of a plan. */
export const markTargets: Step = {
  name: 'mark-targets',
  settle(figures, context) {
    const plans = findPlans(context);
    for (const figure of figures) {
      if (!canBeTarget(figure)) continue;
      const cue =
        findCue(figure, context) ??
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

function findCue(figure: Draft, context: Context) {
  const { tokens, sentences } = context;
  const least = isLeast(figure, context);
  let closed = 0;
  let separated = false;
  let opened = false;
  for (let at = figure.first; at > sentences.startOf(figure.first); at--) {
    const word = tokens[at - 1]!.text;
    if (turnsToDone(tokens, at - 1)) return undefined;
    if (word === ')') closed++;
    else if (word === '(' && closed > 0) closed--;
    else if (word === ';') separated = true;
    else if (word === ':') opened = true;
    if (closed > 0) continue;
    const cue = targets.before(tokens, at) ?? (least ? demands.before(tokens, at) : undefined);
    if (!cue) continue;
    // "nhiều hơn quy hoạch (911.065 thuê bao)"
    const bracket = tokens[at]?.text === '(';
    const beyond = !bracket && BEYOND.has(tokens[at - cue.length - 1]?.text ?? '');
    const beside = !beyond && isBeside(at, figure, context);
    if (!beside && !isCue(at - cue.length, cue.value, context)) continue;
    return separated && !opened
      ? undefined
      : { start: tokens[at - cue.length]!.start, end: tokens[at - 1]!.end };
  }
  return undefined;
}

const LINKS = new Set(['(', 'là', 'đạt', ':', 'khoảng']);
// "vượt chỉ tiêu 5%": by how much
const BEYOND = wordSet('vượt, thành, bằng, hơn');

// "so với mục tiêu 80%", "nhiều hơn quy hoạch (911.065 thuê bao)": the number planned
function isBeside(at: number, figure: Draft, context: Context): boolean {
  const gap = leadOf(figure, context) - at;
  if (context.tokens[at]?.text === '(') return gap === 1;
  return gap === 0 || (gap === 1 && LINKS.has(context.tokens[at]!.text));
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

// "bằng 50% kế hoạch", "22 mục tiêu", "vượt chỉ tiêu": told against a plan
const AGAINST = wordSet('vượt, hơn, thành, bằng, với, các, những, nhiều, đạt, hiện, số, từng, theo');

function isCue(at: number, phrase: string, { tokens, times }: Context): boolean {
  if (!planBases.at(tokens, at) && phrase !== 'quy hoạch') return true;
  const word = tokens[at - 1];
  return !(
    word &&
    (AGAINST.has(word.text) || word.text === '%' || (word.kind === 'number' && !spanAt(times, at - 1)))
  );
}
