import { phraseSet, words } from '../../text/phrases.ts';
import { endOf } from '../../text/tokens.ts';
import { joined } from '../../text/words/nouns.ts';
import { demands, forecasts, planBases, targets, tasksAsked } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Span } from '../figure.ts';
import { spanOf } from '../span.ts';
import { isPast } from './ahead.ts';
import { turns, turnsToDone } from './done.ts';
import { findPlans, headingBefore, openingAt, opensList } from './plan.ts';

const REACH = 24;

/** What words before a place in its sentence make of the numbers there. */
export interface Cues {
  /** The words that aim at something: `phấn đấu`, `mục tiêu`. */
  target?: Span | undefined;
  /** Those that ask for it: `yêu cầu`, `bảo đảm`. */
  demand?: Span | undefined;
  /** It is a verb of aiming (`phấn đấu`) or an order: it goes on over clauses that tell nothing done. */
  aim?: boolean | undefined;
  /** It stands in an earlier clause: only shares are surely aimed at, a count may be what is there. */
  far?: true | undefined;
  /** Only said to come (`sẽ`), and no number yet: it does not go past a comma. */
  bare?: boolean;
  /** A noun (`mục tiêu`) with no number, colon or verb yet: it does not go past a comma either. */
  noun?: boolean;
  /** It is an `order` (`yêu cầu`) or a `promise`: what it asks to be done is aimed at. */
  order?: string | false;
  /** A number of the target has been told: what stands `với`, `tại` it up to the next comma is only beside it. */
  told?: true | undefined;
  beside?: true | undefined;
  /** The target holds past a semicolon, since a colon followed it. */
  opened?: boolean | undefined;
}

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
  /** What held before each open bracket, and before a turn that is for the next bracket alone. */
  outer: Cues[];
  aside: Cues | undefined;
}

export function walkCues(context: Context): Walk {
  const plans = findPlans(context);
  return { context, plans, plan: undefined, at: 0, cues: NONE, outer: [], aside: undefined };
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
    outer.push(walk.aside ?? walk.cues);
    walk.aside = undefined;
  } else if (text === ')') walk.cues = outer.pop() ?? walk.cues;
  else if (turnsToDone(tokens, at)) {
    // "số trạm sẵn có (11.000), …" turns only for what is in the brackets
    if (tokens[at + 2]?.text === '(') walk.aside = walk.cues;
    else if (!outer.length) walk.plan = undefined;
    walk.cues = NONE;
  } else {
    const heading = opensList(tokens, at) ? headingBefore(context, start, at) : undefined;
    walk.plan = heading ?? walk.plan;
    walk.cues = (heading ? undefined : after(context, walk.cues, at)) ?? anew(walk);
  }
}

/** Begins a sentence. */
function begin(walk: Walk): void {
  const { context, plan, at, cues } = walk;
  const opening = openingAt(context, at);
  const more = plan || !GOING_ON.at(context.tokens, at) ? undefined : farther(context, cues, at);
  walk.cues = opening ? { target: opening, opened: true } : (more ?? anew(walk));
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
  if (cues.told && !opened && aside && !LINKED.has(before)) return { ...cues, beside: true };
  return asked(context, cues, at) ?? aimed(context, cues, at);
}

/** What is aimed at in the clause from `from`, unless a word there tells what was done, or a time is past. */
function farther(
  { tokens, sentences, timeAt, publishedAt }: Context,
  { target, aim, told }: Cues,
  from: number,
): Cues | undefined {
  if (!aim) return undefined;
  const end = sentences[from]!.end;
  for (let at = from; at < end && tokens[at]!.text !== ';'; at++) {
    if (isPast(timeAt[at], publishedAt) || turnsToDone(tokens, at)) return undefined;
  }
  return { target, demand: target, aim, told, far: OUTCOMES.has(tokens[from]) ? undefined : true };
}

// "…; tạo việc làm cho 20.000 lao động"; counts of what is only done (`mở 5 lớp`) are levels
const OUTCOMES = words('trồng giảm thu tạo huy xóa');

/** What begins a sentence that goes on with what the one before it aims at. */
const GOING_ON = phraseSet(
  'bên cạnh, song song, cùng với, mỗi, trong đó, riêng, cụ thể, về, đồng thời, ngoài ra',
);

const LINKED = words(', so đối cùng gắn');

// "yêu cầu trong quý III nâng …", "phải nâng …"
function asked(context: Context, { demand, opened, order }: Cues, at: number): Cues | undefined {
  const { tokens } = context;
  if (!demand || !tasksAsked.at(tokens, at)) return undefined;
  const next = endOf(tokens, at - 1) === demand.end;
  return next ||
    ((order || tokens.starts[context.sentences[at]!.start] === demand.start) &&
      opensClause(tokens, at, demand.end))
    ? { target: demand, opened, aim: order !== 'promise' }
    : undefined;
}

// "cam kết 5 trạm, phủ 80% thôn"; not "…, máy in giảm 30%": of another thing
function opensClause(tokens: Context['tokens'], at: number, from: number): boolean {
  if (/^(,|và)$/.test(tokens[at - 1]!.text)) return true;
  for (let k = at - 1; k > at - REACH && tokens.starts[k]! >= from; k--)
    if (tokens[k]!.text === ',' && !joined.before(tokens, k)) return false;
  return true;
}

function aimed(context: Context, cues: Cues, at: number): Cues {
  const { tokens } = context;
  const target = targets.before(tokens, at + 1);
  if (target && isCue(context, at + 1 - target.length, target.value)) {
    const { value, length } = target;
    return { target: spanOf(tokens, at + 1 - length, at + 1), [value]: true, opened: cues.opened };
  }
  const demand = demands.before(tokens, at + 1);
  if (!demand) return cues;
  const { value, length } = demand;
  const from = at + 1 - length;
  const order = value !== 'need' && isOrder(tokens, from, at + 1, value) && value;
  // "2% số phải thu", but "kinh tế số phải tăng"; "giao dịch" is another word
  const owed = tokens[from - 1]!.text === 'số' && tokens[from - 2]!.kind !== 'word';
  if (!order && (owed || (value === 'giao' && tokens[at + 1]?.kind !== 'number'))) return cues;
  return { ...cues, order, demand: spanOf(tokens, from, at + 1) };
}

// "theo yêu cầu", "12 yêu cầu", "bàn giao"; "giao dịch", "yêu cầu của"
const BEFORE_NOUN = words(
  'nút các những theo nghìn tỷ số ngoại chuyển triệu bàn này tương ứng với từ ban về',
);
const AFTER_NOUN = words('hàng thức lưu dịch thông đất tiếp nhận của diện kỹ ban về');

function isOrder(tokens: Context['tokens'], from: number, to: number, sort: string): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (before!.kind === 'number' || (sort === 'giao' && next?.kind === 'number')) return false;
  return !BEFORE_NOUN.has(before) && !AFTER_NOUN.has(next);
}

// "bằng 50% kế hoạch", "vượt chỉ tiêu": told against a plan
const AGAINST = words('đạt hiện vượt từng theo số các nhiều những hơn bằng với thành');

/** "dự báo doanh số sẽ tăng 9%": what is to come, but not aimed at. */
export function isForecast(context: Context, at: number, sort: string): boolean {
  return (sort === 'expected' || sort === 'bare') && isForeseen(context, at);
}

/** Whether a word of foreseeing stands before token `at` in its sentence. */
export function isForeseen({ tokens, sentences }: Context, at: number): boolean {
  for (let k = Math.max(sentences[at]!.start, at - REACH); k < at; k++)
    if (forecasts.at(tokens, k)) return true;
  return false;
}

function isCue(context: Context, at: number, sort: string): boolean {
  const { tokens, timeAt, publishedAt } = context;
  // "từ đầu năm tới hết tháng 7"
  if (isForecast(context, at, sort) || isPast(timeAt[at], publishedAt)) return false;
  const word = tokens[at - 1];
  // "22 mục tiêu", "45 kiến nghị được …"
  if (word?.kind === 'number' && !timeAt[at - 1]) return false;
  // "xóa 3/8 xóm theo kế hoạch, chậm 62%", "về đích"
  if (
    sort === 'aim' &&
    /^(theo|đích)$/.test(tokens[at]!.text) &&
    word?.kind === 'word' &&
    word.text !== 'đặt'
  )
    return false;
  return !planBases.at(tokens, at) || !(AGAINST.has(word) || word?.text === '%');
}
