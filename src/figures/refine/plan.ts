import { words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { plans } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Span } from '../figure.ts';
import { BULLETS, type Line, titleOf } from '../outline.ts';
import { spanOf } from '../span.ts';
import { isAhead } from './ahead.ts';
import { turnsToDone } from './done.ts';

const LAST_WORDS = 12;
// a title that tells a plan begins with it
const TITLE_WORDS = 8;
const LONGEST_OPENING = 20;
const LONGEST_HEADING = 40;

/**
 * Finds the lines that tell a plan, by their first token: what stands under a heading (`II. MỤC TIÊU`), under words
 * that lead to a list (`Mục tiêu đến năm 2025:`), and the items and fields (`Về xã hội số, …`) of a text whose title tells a plan.
 */
export function findPlans(context: Context): Map<number, Span> {
  const { tokens, lines } = context;
  const found = new Map<number, Span>();
  const title = titleOf(lines);
  const whole = title && headingBefore(context, title.from, Math.min(title.to, title.from + TITLE_WORDS));
  let reports = false;
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k]!;
    if (line.kind === 'heading' || line.leads) reports = REPORTED.has(tokens[line.from + 1]);
    else if (whole && !reports && (line.kind === 'item' || tokens[line.from]!.text === 'về'))
      found.set(line.from, whole);
    const opening = openingOf(context, line);
    if (!opening) continue;
    for (; lines[k + 1] && goesOn(context, lines[k + 1]!, lines[k]!, line); k++)
      found.set(lines[k + 1]!.from, opening);
  }
  return found;
}

const REPORTED = words('quả hình trạng');

/** "Phấn đấu …", "II. MỤC TIÊU", "Các chỉ tiêu …": the words that a plan begins with, after at most a mark. */
export function openingAt({ tokens }: Context, from: number): Span | undefined {
  let at = afterMark(tokens, from);
  while (SOME.has(tokens[at])) at++;
  const plan = plans.at(tokens, at);
  return plan && plan.value !== 'kế hoạch' ? spanOf(tokens, at, at + plan.length) : undefined;
}

const SOME = words('các một số những');
const REPORTS = words('quả hình sau vượt qua báo');
const CARRIED_OUT = words('quả hiện khai kết so với thành');

// "Kế hoạch 2025 của huyện:", "Các mục tiêu cụ thể đến năm 2025 gồm:"
export function headingBefore({ tokens, timeAt }: Context, start: number, colon: number): Span | undefined {
  let opening: Span | undefined;
  for (let at = Math.max(start, colon - LONGEST_HEADING); at < colon; at++) {
    const before = tokens[at - 1];
    // not "như sau:", "các chỉ tiêu sau:"
    const leads = tokens[at]!.text === 'sau' && at === colon - 1;
    if (turnsToDone(tokens, at) || (REPORTS.has(tokens[at]) && !leads)) return undefined;
    // "Kết quả thực hiện kế hoạch năm 2025: …" tells what was done, "33 nhiệm vụ trọng tâm: …" counts
    const counted = before!.kind === 'number' && !timeAt[at - 1];
    const plan = opening || counted || CARRIED_OUT.has(before) ? undefined : plans.at(tokens, at);
    if (plan) opening = spanOf(tokens, at, at + plan.length);
  }
  return opening;
}

// "…:", "… như sau."
export function opensList(tokens: Tokens, at: number): boolean {
  return tokens[at]!.text === ':' || (tokens[at]!.text === 'sau' && tokens[at - 1]!.text === 'như');
}

/** What makes a line the head of a plan: it holds no number but a year, or leads to what is aimed at by then. */
function openingOf(context: Context, { from, to, leads }: Line): Span | undefined {
  const { tokens, sentences, timeAt, publishedAt } = context;
  const opening =
    to - from > LONGEST_OPENING || /^[.;]$/.test(tokens[to - 1]!.text) ? undefined : openingAt(context, from);
  let plain = true;
  for (let at = from; opening && at < to; at++)
    // not "Chỉ tiêu | Quý I", the head of a table that may report
    plain &&=
      tokens[at]!.text === '|'
        ? tokens[from]!.text === 'mục'
        : tokens[at]!.kind !== 'number' || at < from + 2 || !!timeAt[at];
  if (opening && plain) return opening;
  if (!leads) return undefined;
  // "Nghị quyết xác định, đến năm 2027:"
  for (let at = to - 1; at > Math.max(from, to - LAST_WORDS); at--) {
    const time = timeAt[at];
    if (time && isAhead(time, publishedAt)) return time;
  }
  return headingBefore(context, sentences[to - 1]!.start, to - 1);
}

const PARTS = words('phần mục chương');
const SIGNS = words('. ) :');

/** "II.", "1.", "1.2.", "a)", "-", "Phần II.", "Phần thứ hai:": the token after the mark of a heading or item. */
function afterMark(tokens: Context['tokens'], from: number): number {
  const first = tokens[from]!;
  if (BULLETS.has(first)) return from + 1;
  const part = PARTS.has(first) ? (tokens[from + 1]?.text === 'thứ' ? 2 : 1) : 0;
  const sign = from + part + 1;
  if (!SIGNS.has(tokens[sign])) return from;
  return part || first.text.length < 5 ? sign + 1 : from;
}

/** How a line is marked: `II.` as `part`, `2)` by how many numbers, `b)` as `word`, `-` as `mark`; undefined where it is not. */
function markOf(tokens: Context['tokens'], { from }: Line): string | undefined {
  const first = tokens[from]!;
  const { text, kind } = first;
  if (afterMark(tokens, from) === from) return undefined;
  if (PARTS.has(first) || /^[ivx]+$/.test(text)) return 'part';
  return kind === 'number' ? String(text.split('.').length) : kind;
}

/** Items, times, numbered and plain lines go on; a heading, one marked as the plan's own, or prose after a list does not. */
function goesOn({ tokens }: Context, line: Line, before: Line, opening: Line): boolean {
  const mark = markOf(tokens, line);
  if (mark) return mark === 'mark' || (mark !== 'part' && mark !== markOf(tokens, opening));
  return line.kind === 'body' && line.from - before.to === 1 && markOf(tokens, before) !== 'mark';
}
