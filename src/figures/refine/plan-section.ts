import { plans } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import { type Line, toOutline } from '../outline.ts';
import { spanAt } from '../within.ts';
import type { Plan } from './plan.ts';

const LONGEST_OPENING = 20;

/**
 * Finds the parts of a plan that stand under a heading: `II. MỤC TIÊU`, `Mục tiêu đến năm 2027` with no colon, to the
 * next heading. Lines that hold only a time (`1. Đến hết năm 2027`) belong to the part.
 */
export function findSections(context: Context): Plan[] {
  const lines = toOutline(context.tokens, context.folded.text);
  const found: Plan[] = [];
  for (let k = 0; k < lines.length; k++) {
    const opening = openingOf(lines[k]!, context);
    if (!opening) continue;
    let last = k;
    while (lines[last + 1] && goesOn(lines[last + 1]!, lines[last]!, context)) last++;
    if (last > k) found.push({ ...opening, from: lines[k]!.to, to: lines[last]!.to });
    k = last;
  }
  return found;
}

/** The words of a line that make it the heading of a plan: it begins with them and holds no number but a year. */
function openingOf({ from, to }: Line, { tokens, times }: Context): Pick<Plan, 'start' | 'end'> | undefined {
  const at = afterMark(from, tokens);
  const plan = plans.at(tokens, at);
  if (
    !plan ||
    plan.value === 'kế hoạch' ||
    to - from > LONGEST_OPENING ||
    /^[.;]$/.test(tokens[to - 1]!.text)
  )
    return undefined;
  for (let k = at; k < to; k++) if (tokens[k]!.kind === 'number' && !spanAt(times, k)) return undefined;
  return { start: tokens[at]!.start, end: tokens[at + plan.length - 1]!.end };
}

/** "II.", "1.", "a)", "-": the token after the mark of a heading or item. */
function afterMark(from: number, tokens: Context['tokens']): number {
  if (/^[-–+•*]$/.test(tokens[from]!.text)) return from + 1;
  return /^(?:[ivx]+|\d{1,2}|\p{L})$/u.test(tokens[from]!.text) && /^[.)]$/.test(tokens[from + 1]?.text ?? '')
    ? from + 2
    : from;
}

/** Items, times and plain lines go on; a heading, a numeral in Roman digits, or prose after an empty line does not. */
function goesOn(line: Line, before: Line, { tokens, times }: Context): boolean {
  if (/^[ivx]+$/.test(tokens[line.from]!.text) && tokens[line.from + 1]?.text === '.') return false;
  const time = spanAt(times, afterMark(line.from, tokens));
  if (time && time.to >= line.to - 1) return true;
  if (line.kind === 'item') return true;
  return line.kind === 'body' && line.from - before.to === 1;
}
