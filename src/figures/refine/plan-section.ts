import { words } from '../../text/phrases.ts';
import { plans } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Span } from '../figure.ts';
import { isOrdinalMark, type Line } from '../outline.ts';
import { spanOf } from '../span.ts';
import { isAhead } from './ahead.ts';
import { headingBefore, type Plan } from './plan.ts';

const LONGEST_OPENING = 20;

/**
 * Finds the parts of a plan that stand under a heading: `II. MỤC TIÊU`, `Mục tiêu đến năm 2027` with no colon, to the
 * next heading. Lines that hold only a time (`1. Đến hết năm 2027`) belong to the part.
 */
export function findSections(context: Context): Plan[] {
  const { lines } = context;
  const found: Plan[] = [];
  for (let k = 0; k < lines.length; k++) {
    const line = lines[k]!;
    const opening = openingOf(line, context) ?? leadOf(line, context);
    if (!opening) continue;
    let last = k;
    while (lines[last + 1] && goesOn(lines[last + 1]!, lines[last]!, lines[k]!, context)) last++;
    if (last > k)
      found.push({ start: opening.start, end: opening.end, from: lines[k]!.to, to: lines[last]!.to });
    k = last;
  }
  return found;
}

/** The items of the lists in a text whose title tells a plan: `Kế hoạch …`, `Phấn đấu đến năm 2027 …`; but not of results. */
export function findItems(context: Context): Plan[] {
  const { lines } = context;
  const title = lines.find(({ kind }) => kind === 'title');
  const opening = title && headingBefore(context, title.from, title.to);
  if (!opening) return [];
  let reports = false;
  const items: Plan[] = [];
  for (const { kind, from, to, leads } of lines) {
    if (kind === 'heading' || leads) reports = REPORTED.has(context.tokens[from + 1]?.text ?? '');
    else if (kind === 'item' && !reports) items.push({ ...opening, from, to });
  }
  return items;
}

const REPORTED = words('quả hình trạng');

/** The words of a line that make it the heading of a plan: it begins with them and holds no number but a year. */
function openingOf({ from, to }: Line, { tokens, timeAt }: Context): Pick<Plan, 'start' | 'end'> | undefined {
  let at = afterMark(from, tokens);
  while (SOME.has(tokens[at]?.text ?? '')) at++;
  const plan = plans.at(tokens, at);
  if (
    !plan ||
    plan.value === 'kế hoạch' ||
    to - from > LONGEST_OPENING ||
    /^[.;]$/.test(tokens[to - 1]!.text)
  )
    return undefined;
  for (let k = at; k < to; k++) if (tokens[k]!.kind === 'number' && !timeAt(k)) return undefined;
  return spanOf(tokens, at, at + plan.length);
}

const LAST_WORDS = 12;

/** "Nghị quyết xác định, đến năm 2027:" leads to what is aimed at. */
function leadOf({ to, leads }: Line, { tokens, timeAt, publishedAt }: Context): Span | undefined {
  if (!leads) return undefined;
  for (let at = to - 1; at > to - LAST_WORDS && tokens[at]?.kind !== 'break'; at--) {
    const time = timeAt(at);
    if (time) return isAhead(time, publishedAt) ? time : undefined;
  }
  return undefined;
}

const SOME = words('các một số những');
const PARTS = words('phần mục chương');
const BULLETS = words('- – + • *');
const SIGNS = words('. ) :');
const NUMBERED = /^(?:[ivx]+|\d{1,2}(\.\d)*)$/;

/** "II.", "1.", "1.2.", "a)", "-", "Phần II.", "Phần thứ hai:": the token after the mark of a heading or item. */
function afterMark(from: number, tokens: Context['tokens']): number {
  const first = tokens[from]!;
  if (BULLETS.has(first.text)) return from + 1;
  const part = PARTS.has(first.text) ? (tokens[from + 1]?.text === 'thứ' ? 2 : 1) : 0;
  const sign = from + part + 1;
  if (!SIGNS.has(tokens[sign]?.text ?? '')) return from;
  return part || isOrdinalMark(first) || NUMBERED.test(first.text) ? sign + 1 : from;
}

/** How a line is marked: `II.` as `ii`, `2)` as `number`, `b)` as `letter`; undefined where it is not. */
function markOf({ from }: Line, tokens: Context['tokens']): string | undefined {
  const { text, kind } = tokens[from]!;
  if (afterMark(from, tokens) === from) return undefined;
  if (PARTS.has(text) || /^[ivx]+$/.test(text)) return 'part';
  return kind === 'number' ? String(text.split('.').length) : kind;
}

/** Items, times, numbered and plain lines go on; a heading, one marked as the plan's own, or prose after an empty line does not. */
function goesOn(line: Line, before: Line, opening: Line, { tokens, timeAt }: Context): boolean {
  const mark = markOf(line, tokens);
  if (mark === 'part' || (mark !== 'mark' && mark !== undefined && mark === markOf(opening, tokens)))
    return false;
  const time = timeAt(afterMark(line.from, tokens));
  if (mark || (time && time.to >= line.to - 1)) return true;
  return line.leads || (line.kind === 'body' && line.from - before.to === 1);
}
