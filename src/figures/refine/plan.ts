import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { plans } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import { spanOf } from '../span.ts';
import { turnsToDone } from './done.ts';

/** A stretch of text that tells a plan, from the words that open it; tokens, `to` not included. */
export interface Plan {
  from: number;
  to: number;
  /** The words that open it, as offsets. */
  start: number;
  end: number;
}

/**
 * Finds the plans of a text: what follows `Mục tiêu đến năm 2025:` or a sentence that begins with `Phấn đấu`, to the
 * end of the paragraph and through the list below it, unless it turns to what is done (`đến nay`, `đã`).
 */
export function findPlans(context: Context): Plan[] {
  const { tokens, sentences } = context;
  const found: Plan[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = sentences.startOf(at);
    if (at !== start && !opensList(tokens, at)) continue;
    const opening = at === start ? openingAt(context, at) : headingBefore(context, start, at);
    if (!opening) continue;
    // a sentence that begins with a cue tells its own plan; a heading those below it
    const limit = at === start && !headsLine(context, at) ? sentences.endOf(at) : tokens.length;
    const pieces = piecesFrom(at + 1, limit, context);
    for (const [from, to] of pieces) found.push({ ...opening, from, to });
    at = Math.max(at, pieces.at(-1)?.[1] ?? 0, at);
  }
  return found;
}

// "…:", "… như sau."
function opensList(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ':' || (tokens[at - 1]?.text === 'sau' && tokens[at - 2]?.text === 'như');
}

// "Phấn đấu …" after at most a list mark
function openingAt({ tokens }: Context, start: number) {
  const at = tokens[start]?.kind === 'mark' ? start + 1 : start;
  const plan = plans.at(tokens, at);
  if (!plan || plan.value === 'kế hoạch') return undefined;
  return spanOf(tokens, at, at + plan.length);
}

const LONGEST_HEADING = 40;
const REPORTS = words('vượt quả báo hình sau qua');
const CARRIED_OUT = words('hiện với thành khai quả kết so');

// "Kế hoạch 2025 của huyện:", "Các mục tiêu cụ thể đến năm 2025 gồm:"
export function headingBefore({ tokens, timeAt }: Context, start: number, colon: number) {
  let opening: Pick<Plan, 'start' | 'end'> | undefined;
  for (let at = Math.max(start, colon - LONGEST_HEADING); at < colon; at++) {
    const { text } = tokens[at]!;
    if (turnsToDone(tokens, at) || (REPORTS.has(text) && tokens[at - 1]?.text !== 'như')) return undefined;
    // "Kết quả thực hiện kế hoạch năm 2025: …" tells what was done, "33 nhiệm vụ trọng tâm: …" counts
    const before = tokens[at - 1];
    if (opening || CARRIED_OUT.has(before?.text ?? '') || (before?.kind === 'number' && !timeAt(at - 1)))
      continue;
    const plan = plans.at(tokens, at);
    if (plan) opening = spanOf(tokens, at, at + plan.length);
  }
  return opening;
}

// "Phấn đấu đến năm 2030:" in a line of its own heads what is below, "Phương án như sau." what follows
function headsLine({ tokens, sentences }: Context, at: number): boolean {
  const end = sentences.endOf(at);
  return opensList(tokens, end) || (tokens[end]?.kind === 'break' && tokens[end - 1]!.text === ':');
}

/**
 * What of a plan tells what is planned, from token `from` to the end of the paragraph and of the list below it: without
 * what turns to what is done, in brackets to their end, in an item to the next.
 */
function piecesFrom(from: number, limit: number, { tokens }: Context): [from: number, to: number][] {
  const pieces: [number, number][] = [];
  let begin: number | undefined = from;
  let open: number | undefined;
  let aside = false;
  let at = from;
  for (; at < limit && !endsPlan(tokens, at); at++) {
    const { kind, text } = tokens[at]!;
    if (text === '(') open = at;
    if (kind === 'break' || (text === ')' && aside)) begin ??= at;
    if (kind === 'break' || text === ')') open = undefined;
    if (begin === undefined || !turnsToDone(tokens, at)) continue;
    pieces.push([begin, open ?? at]);
    begin = undefined;
    // "số trạm sẵn có (11.000), …"
    aside = open !== undefined || tokens[at + 2]?.text === '(';
  }
  if (begin !== undefined) pieces.push([begin, at]);
  return pieces;
}

function endsPlan(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.kind === 'break' && !opensItem(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.text !== ':'
  );
}

function opensItem(text: string): boolean {
  return /^([-–+•*·▪◦\n]|\d{1,2})$/.test(text);
}
