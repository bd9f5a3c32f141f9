import { phraseSet, words } from '../../text/phrases.ts';
import { joined } from '../../text/words/nouns.ts';
import { demands, targets, tasksAsked } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Span } from '../figure.ts';
import { isPast } from './ahead.ts';
import { aimed, asked, type Cues } from './aims.ts';
import { turns, turnsToDone } from './done.ts';
import { findPlans, headingBefore, openingAt, opensList } from './plan.ts';

const TELLING = words('( ) : ; , sau đạt là với tại cho');

/** Most of a text aims at nothing. */
const NONE: Cues = {};

/**
 * A walk through a text, once, line by line, to each place asked for, in order.
 * What stands in brackets that are closed counts no more; `đã`, `đến nay` end a target, and a plan for the rest of its
 * line; a sentence begins anew, within a plan with what the plan aims at.
 */
interface Walk {
  context: Context;
  /** What the lines that tell a plan aim at, and this line. */
  plans: Map<number, Span>;
  plan: Span | undefined;
  /** The next token, and what the words before it make of it. */
  at: number;
  cues: Cues;
  /** What held before each open bracket. */
  outer: Cues[];
}

export function walkCues(context: Context): Walk {
  const plans = findPlans(context);
  return { context, plans, plan: undefined, at: 0, cues: NONE, outer: [] };
}

/** What the words before token `to` make of the number there. */
export function cuesAt(walk: Walk, to: number): Cues {
  const { context, plans } = walk;
  const { start, line } = context.sentences[to]!;
  if (line >= walk.at) {
    walk.at = line;
    walk.cues = NONE;
    walk.plan = plans.get(line);
  }
  for (; walk.at < to; walk.at++) if (isTelling(context, walk.at)) step(walk);
  if (to === start) begin(walk);
  return walk.cues;
}

// most words change nothing of what is aimed at
function isTelling({ tokens, sentences }: Context, at: number): boolean {
  const token = tokens[at]!;
  return (
    token.kind === 'number' ||
    TELLING.has(token) ||
    turns.begins.has(token) ||
    tasksAsked.begins.has(token) ||
    targets.ends.has(token) ||
    demands.ends.has(token) ||
    sentences[at]!.start === at
  );
}

function step(walk: Walk): void {
  const { context, at, outer } = walk;
  const { tokens, sentences } = context;
  const { text } = tokens[at]!;
  const { start } = sentences[at]!;
  if (at === start) begin(walk);
  if (text === '(') {
    outer.push(walk.cues);
    // "đạt 95% (năm 2023: 81,3%)"
    if (isPast(context.timeAt[at + 1], context.publishedAt)) walk.cues = NONE;
  } else if (text === ')') walk.cues = outer.pop() ?? walk.cues;
  else if (turnsToDone(tokens, at)) {
    if (!outer.length) walk.plan = undefined;
    walk.cues = NONE;
  } else {
    const heading = !outer.length && opensList(tokens, at) ? headingBefore(context, start, at) : undefined;
    walk.plan = heading ?? walk.plan;
    walk.cues = (heading ? undefined : after(context, walk.cues, at)) ?? anew(walk);
  }
}

/** Begins a sentence. */
function begin(walk: Walk): void {
  const { context, plan, at, cues } = walk;
  const opening = openingAt(context, at);
  const more = plan ? undefined : farther(context, cues, at);
  // else only the least amounts of a sentence are surely still aimed at: "Có tối thiểu 1.200 doanh nghiệp số"
  const least = more && !GOING_ON.at(context.tokens, at) ? { ...more, target: undefined } : more;
  walk.cues = opening ? { target: opening, opened: true } : (least ?? anew(walk));
  walk.outer.length = 0;
}

function anew({ plan }: Walk): Cues {
  return plan ? { target: plan, opened: true } : NONE;
}

// undefined where nothing is aimed at any more
function after(context: Context, cues: Cues, at: number): Cues | undefined {
  if (cues === NONE) return aimed(context, cues, at);
  const { tokens } = context;
  const { text: word, kind } = tokens[at]!;
  const { target, aim, far, opened } = cues;
  if (cues.beside && ((word === ',' && !joined.before(tokens, at)) || word === ';'))
    return after(context, { ...cues, beside: undefined }, at);
  // "với mục tiêu phục vụ người dân, tỉnh có 5.000 …", "giá sẽ còn tăng, 30% lo mất việc": not by a number
  if ((cues.noun || cues.bare) && word === ',') return undefined;
  if (cues.noun && (word === ':' || word === 'đạt' || word === 'là'))
    return after(context, { target, opened }, at);
  if (word === ':' && target) return { ...cues, opened: true };
  if (target && kind === 'number')
    return { target, opened, aim, far, demand: far && target, told: true, beside: cues.beside };
  if (word === ';' && !opened) return farther(context, cues, at + 1) ?? { demand: target ?? cues.demand };
  // "bán 20 tấn mỗi ngày với phí 12.000 đồng", "30 nhiệm vụ giao cho 15 sở"
  const before = tokens[at - 1];
  const aside = word === 'cho' ? before!.text === 'giao' : word === 'với' || word === 'tại';
  if (cues.told && !opened && aside && before!.text !== ',') return { ...cues, beside: true };
  return asked(context, cues, at) ?? aimed(context, cues, at);
}

/** What is aimed at in the clause from `from`, unless a word there tells what was done, or a time is past. */
function farther(
  { tokens, sentences, timeAt, publishedAt }: Context,
  { target, demand, aim, told }: Cues,
  from: number,
): Cues | undefined {
  if (!aim) return undefined;
  const end = sentences[from]!.end;
  for (let at = from; at < end && tokens[at]!.text !== ';'; at++) {
    if (isPast(timeAt[at], publishedAt) || turnsToDone(tokens, at)) return undefined;
  }
  return { target, demand: target ?? demand, aim, told, far: OUTCOMES.has(tokens[from]) ? undefined : true };
}

// "…; tạo việc làm cho 20.000 lao động"; counts of what is only done (`mở 5 lớp`) are levels
const OUTCOMES = words('trồng giảm thu tạo huy xóa');

/** What begins a sentence that goes on with what the one before it aims at. */
const GOING_ON = phraseSet(
  'bên cạnh, song song, cùng với, mỗi, trong đó, riêng, cụ thể, về, đồng thời, ngoài ra',
);
