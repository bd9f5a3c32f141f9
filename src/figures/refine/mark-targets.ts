import { wordSet } from '../../text/phrases.ts';
import { demands, planBases, targets, tasks } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';
import { spanAt } from '../within.ts';
import { leadOf } from './joint.ts';
import { findPlans } from './plan.ts';

/** What is aimed at: `phấn đấu đạt 80%`, `mục tiêu đến năm 2025: 100% …`, a planned cut, the items of a plan. */
export const markTargets: Step = {
  name: 'mark-targets',
  settle(figures, context) {
    const plans = findPlans(context);
    return figures.map((figure) => {
      const cue =
        canBeTarget(figure) &&
        (findCue(figure, context) ?? spanAt(plans, figure.first) ?? byThen(figure, context));
      if (!cue) return figure;
      const { direction: _, ...rest } = figure;
      return {
        ...rest,
        role: 'target',
        parts: { ...figure.parts, role: { start: cue.start, end: cue.end } },
      };
    });
  },
};

function canBeTarget({ kind, unit = '' }: Draft): boolean {
  return kind !== 'count' || !tasks.has(unit.split(/[ ,]/).slice(0, 2).join(' '));
}

const REALISED = wordSet('đã, hiện, nay, vừa, đạt được');

function findCue(figure: Draft, context: Context) {
  const { tokens, sentences } = context;
  const least = isLeast(figure, context);
  let closed = 0;
  let separated = false;
  let opened = false;
  for (let at = figure.first; at > sentences.startOf(figure.first); at--) {
    const word = tokens[at - 1]!.text;
    if (REALISED.has(word)) return undefined;
    if (word === ')') closed++;
    else if (word === '(' && closed > 0) closed--;
    else if (word === ';') separated = true;
    else if (word === ':') opened = true;
    if (closed > 0) continue;
    const cue = targets.before(tokens, at) ?? (least ? demands.before(tokens, at) : undefined);
    if (!cue) continue;
    // "nhiều hơn quy hoạch (911.065 thuê bao)"
    const inBrackets = tokens[at]?.text === '(' && leadOf(figure, context) === at + 1;
    if (!inBrackets && !isCue(at - cue.length, cue.value, context)) continue;
    return separated && !opened
      ? undefined
      : { start: tokens[at - cue.length]!.start, end: tokens[at - 1]!.end };
  }
  return undefined;
}

// "tối thiểu 80%"
function isLeast({ first, kind }: Draft, { tokens }: Context): boolean {
  const word = tokens[first - 1]?.text;
  return kind !== 'count' && (word === 'thiểu' || (word === 'nhất' && tokens[first - 2]?.text === 'ít'));
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
