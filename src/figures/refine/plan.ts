import { wordSet } from '../../text/phrases.ts';
import { plans } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
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
    if (at !== start && tokens[at]!.text !== ':') continue;
    const opening = at === start ? openingAt(context, at) : headingBefore(context, start, at);
    if (!opening) continue;
    // a sentence that begins with a cue tells its own plan; a heading those below it
    const end = endOfPlan(context, at + 1);
    const to = at === start && !headsLine(context, at) ? Math.min(end, sentences.endOf(at)) : end;
    found.push({ ...opening, from: at, to });
    at = Math.max(at, to - 1);
  }
  return found;
}

// "Phấn đấu …" after at most a list mark
function openingAt({ tokens }: Context, start: number) {
  const at = tokens[start]?.kind === 'mark' ? start + 1 : start;
  const plan = plans.at(tokens, at);
  if (!plan || plan.value === 'kế hoạch') return undefined;
  return { start: tokens[at]!.start, end: tokens[at + plan.length - 1]!.end };
}

const LONGEST_HEADING = 40;
const REPORTS = wordSet('vượt, quả, báo, hình, sau, qua');
const CARRIED_OUT = wordSet('hiện, với, thành, khai, quả, kết, so');

// "Kế hoạch 2025 của huyện:", "Các mục tiêu cụ thể đến năm 2025 gồm:"
function headingBefore({ tokens }: Context, start: number, colon: number) {
  for (let at = Math.max(start, colon - LONGEST_HEADING); at < colon; at++) {
    if (turnsToDone(tokens, at) || REPORTS.has(tokens[at]!.text)) return undefined;
    // "Kết quả thực hiện kế hoạch năm 2025: …" tells what was done
    if (CARRIED_OUT.has(tokens[at - 1]?.text ?? '')) continue;
    const plan = plans.at(tokens, at);
    if (plan) return { start: tokens[at]!.start, end: tokens[at + plan.length - 1]!.end };
  }
  return undefined;
}

// "MỤC TIÊU" or "Phấn đấu đến năm 2030:" in a line of its own heads what is below
function headsLine({ tokens, sentences }: Context, at: number): boolean {
  const end = sentences.endOf(at);
  return tokens[end]?.kind === 'break';
}

function endOfPlan({ tokens }: Context, from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'break' && !opensItem(tokens[at + 1]?.text ?? '') && tokens[at - 1]?.text !== ':')
      break;
    if (turnsToDone(tokens, at)) break;
  }
  return at;
}

function opensItem(text: string): boolean {
  return /^([-–+•*·▪◦\n]|\d{1,2})$/.test(text);
}
