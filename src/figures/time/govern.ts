import type { Context } from '../context.ts';
import { BULLETS, type Line } from '../outline.ts';
import type { Draft } from '../rule.ts';
import { settleBases } from './bases.ts';
import { ofHead } from './columns.ts';
import type { TimeExpression } from './expression.ts';
import { bracketOf, isLocal, isReportDate, TELLING, timeAfter } from './neighbours.ts';

/** The most tokens before the time that a numbered heading ends in. */
const HEADING = 12;

/** How a figure came by its time. */
export interface Governed {
  time: TimeExpression;
  /** `after` the figure in its clause, `before` it in its line, or `above`: a lead-in, heading or title. */
  from: 'after' | 'before' | 'above';
}

/** What is walked through; figures and times in the order of the text. */
export interface Walked extends Pick<Context, 'tokens' | 'lines' | 'times' | 'timeAt' | 'heads'> {
  figures: readonly Draft[];
}

/** What the lines to come may stand under. */
interface Above {
  title?: TimeExpression | undefined;
  heading?: TimeExpression | undefined;
  leadIn?: TimeExpression | undefined;
  plan?: TimeExpression | undefined;
  begun?: boolean;
}

/** Where the walk stands in a line. */
interface Place {
  current?: TimeExpression | undefined;
  /** What governs again after each parenthesis that is open. */
  outer: (TimeExpression | undefined)[];
  /** A time that was one figure's alone. */
  local?: TimeExpression;
  /** What stands before the first colon of a line, with no figure before it. */
  lead?: TimeExpression | undefined;
  /** The year of a plan that is named: what its targets are for, where nothing else says when. */
  plan?: TimeExpression | undefined;
  clause: number;
  figure: number;
  time: number;
}

/**
 * The time expression that governs each figure, in their order.
 *
 * One walk through the text. A time governs the rest of its line until a new one (GUIDELINE, rule 3); within
 * parentheses it governs these alone; a time after a figure in its own clause wins for that figure.
 * A line without one takes it from the list's lead-in, its heading, or the title.
 */
export function govern(walked: Walked): (Governed | undefined)[] {
  const { tokens, figures, times, lines } = walked;
  const governed: (Governed | undefined)[] = [];
  const above: Above = {};
  let time = 0;
  for (const line of lines) {
    while (time < times.length && times[time]!.from < line.from) time++;
    const first = governed.length;
    const place: Place = {
      outer: [],
      plan: above.plan,
      clause: line.from,
      figure: first,
      time,
    };
    if (begins(times[time], line) || begins(figures[place.figure], line))
      walkLine(walked, line, above, place, governed);
    const plain = governed.length === first;
    if (!timeHeading(walked, line, time, above, plain)) keepAbove(line, place, above);
  }
  settleBases({ figures, governed, times, tokens });
  for (let k = 0; k < figures.length; k++) {
    const time = ofHead(walked, figures[k]!);
    if (time) governed[k] = { time, from: 'above' };
  }
  return governed;
}

/** Whether the next time or figure stands in the line: most lines of a page have neither. */
function begins(next: TimeExpression | Draft | undefined, { to }: Line): boolean {
  return !!next && ('first' in next ? next.first : next.from) < to;
}

function walkLine(
  walked: Walked,
  line: Line,
  above: Above,
  place: Place,
  governed: (Governed | undefined)[],
): void {
  const { tokens, figures } = walked;
  const under = above.leadIn ?? above.heading ?? above.title;
  const first = place.figure;
  // most tokens are words, and change nothing
  for (let at = line.from, next = at; at < line.to; at++) {
    if (at >= next) {
      takeTime(walked, line, place, at);
      while (figures[place.figure] && figures[place.figure]!.first <= at)
        governed.push(ofFigure(walked, place, under));
      next = Math.min(walked.times[place.time]?.from ?? line.to, figures[place.figure]?.first ?? line.to);
    }
    const { text, kind } = tokens[at]!;
    if (kind !== 'mark') continue;
    if (text === '(' && !isAside(walked, place, at)) {
      place.outer.push(place.current);
      // "các chỉ tiêu năm 2024 (doanh thu …)"
      if (place.local?.to === at) place.current = place.local;
    } else if (text === ')' && place.outer.length) place.current = place.outer.pop();
    else if (text === ':' && place.figure === first) place.lead ??= place.current;
    if (',;.:'.includes(text)) place.clause = at;
  }
}

function takeTime({ tokens, figures, times }: Walked, line: Line, place: Place, at: number): void {
  const time = times[place.time];
  if (time?.from !== at) return;
  place.time++;
  if (time === place.local || line.kind === 'notice') return;
  if (time.sort === 'name' && isYear(time)) place.plan = time;
  if (!TELLING.has(time.sort) || isReportDate(tokens, time, figures[place.figure]?.first)) return;
  if (time.interval) place.current = time;
}

function ofFigure(
  { tokens, figures, times }: Walked,
  place: Place,
  under: TimeExpression | undefined,
): Governed | undefined {
  const figure = figures[place.figure++]!;
  const after = timeAfter(tokens, figure, figures[place.figure], times, place.time);
  if (after) {
    // "sẽ dựng 1 trạm trong quý IV/2024, vốn 1,8 tỷ đồng": nothing else says when
    if (isLocal(tokens, after, figure) && (place.current || figure.role !== 'target')) place.local = after;
    return { time: after, from: 'after' };
  }
  const time = place.current ?? under;
  if (!time && figure.role === 'target' && place.plan) return { time: place.plan, from: 'before' };
  if (!time) return undefined;
  return { time, from: time === under ? 'above' : 'before' };
}

function isYear({ interval }: TimeExpression): boolean {
  return interval?.length === 9;
}

/** "Ngày đầu (9/12/2019) Cổng có 8 dịch vụ": a date in parentheses with no figure before it in its clause governs what follows. */
function isAside({ tokens, figures, times }: Walked, place: Place, at: number): boolean {
  const time = times[place.time];
  if (!time || bracketOf(tokens, time) !== at) return false;
  const before = figures[place.figure - 1];
  return !before || before.first < place.clause;
}

/** "1. Đến hết năm 2027", "Đến năm 2030:", "a) Mục tiêu đến năm 2025": a line that holds nothing but a time, or a numbered one without a figure that ends in one, is a heading for what follows. */
function timeHeading(
  { tokens, times }: Walked,
  line: Line,
  first: number,
  above: Above,
  plain: boolean,
): boolean {
  const time = times[first];
  const numbered = plain && line.kind === 'item' && !BULLETS.has(tokens[line.from]);
  if (!time?.interval || time.from - line.from > (numbered ? HEADING : 2) || time.to > line.to) return false;
  if (line.kind === 'title' || !TELLING.has(time.sort)) return false;
  if (tokens.slice(time.to, line.to).some(({ text }) => text !== ':' && text !== '.')) return false;
  above.heading = time;
  above.leadIn = undefined;
  return true;
}

function keepAbove(line: Line, { lead, current, plan }: Place, above: Above): void {
  if (line.kind === 'notice') return;
  if (line.kind === 'title' || line.kind === 'heading') above.plan = plan;
  if (line.kind === 'title') above.title = current;
  else if (line.kind === 'heading') above.heading = current;
  // an article without a title often opens like one: "Tháng 2/2024: 862 vụ …"
  else if (!above.begun) above.title ??= lead;
  if (line.kind === 'body' || line.kind === 'item') above.begun = true;
  if (line.leads) above.leadIn = current ?? above.leadIn;
  else if (line.kind !== 'item') above.leadIn = undefined;
}
