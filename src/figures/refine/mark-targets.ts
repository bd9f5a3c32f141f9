import { words } from '../../text/phrases.ts';
import { demands, planBases, plans, settings, targets, tasks } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Span } from '../figure.ts';
import type { Draft, Step } from '../rule.ts';
import { spanOf } from '../span.ts';
import { columnOf } from '../table.ts';
import { isAhead, isPast } from './ahead.ts';
import { type Cues, isForecast, isForeseen } from './aims.ts';
import { cuesAt, walkCues } from './cues.ts';
import { turnsToDone } from './done.ts';

const REACH = 14;
const FARTHEST = 99;
const AFTER = 8;
const WORDS_BETWEEN = 6;

/** What is aimed at: `phấn đấu đạt 80%`, `mục tiêu đến năm 2025: 100% …`, a planned cut, the items of a plan. */
export const markTargets: Step = (context, figures) => {
  const walk = walkCues(context);
  for (let k = 0; k < figures.length; k++) {
    const figure = figures[k]!;
    const cues = cuesAt(walk, figure.first);
    const told = toldInColumn(context, figure);
    if (told === 'result') continue;
    const cue =
      told ?? cueOf(context, figure, cues) ?? byThen(context, figure, k ? figures[k - 1] : undefined);
    if (!cue || !canBeTarget(figure) || isBase(context, figure)) continue;
    figure.role = 'target';
    figure.direction = undefined;
    figure.parts.role = { start: cue.start, end: cue.end };
  }
  return figures;
};

const RESULTS = words('đạt kết so thực ước');

/** "Chỉ tiêu | Đề ra | Kết quả": whether the column of a table tells aims or results. */
function toldInColumn(context: Context, figure: Draft): Span | 'result' | undefined {
  const { tokens } = context;
  for (let at = columnOf(context, figure); at && /^(word|number)$/.test(tokens[at]?.kind ?? ''); at++) {
    if (RESULTS.has(tokens[at])) return 'result';
    const aim = plans.at(tokens, at) ?? settings.at(tokens, at);
    if (aim) return spanOf(tokens, at, at + aim.length);
  }
  return undefined;
}

function canBeTarget({ kind, unit = '', role }: Draft): boolean {
  return role === 'change' || kind !== 'count' || !tasks.has(/^[^ ,]+[ ,][^ ,]+/.exec(unit)?.[0]);
}

// "nâng từ 68% năm 2023 lên 75%", "7.000 kỹ sư so với 2.000 hiện nay": what it is compared with
function isBase({ tokens, timeAt }: Context, { next, lead }: Draft): boolean {
  const before = tokens[lead - 1]!.text;
  const after = tokens[timeAt[next]?.to ?? next]?.text;
  if (before === 'từ') return after === 'lên' || after === 'xuống';
  return before === 'với' && tokens[lead - 2]!.text === 'so';
}

function cueOf(
  context: Context,
  figure: Draft,
  { target, beside: aside, demand, far }: Cues,
): Span | undefined {
  const aimed = (aside || far) && figure.kind !== 'percent' ? undefined : target;
  return beside(context, figure) ?? aimed ?? (demand && isLeast(context, figure) ? demand : undefined);
}

const LINKS = words('khoảng : ( là đạt');

// "so với mục tiêu 80%", "nhiều hơn quy hoạch (911.065 thuê bao)", "71% (kế hoạch 80%)": the number planned
function beside(context: Context, figure: Draft): Span | undefined {
  const { tokens } = context;
  const { lead } = figure;
  const linked = LINKS.has(tokens[lead - 1]);
  const at = linked ? lead - 1 : lead;
  if (tokens[at]!.text === '(') return inBrackets(context, figure, at);
  const cue = targets.before(tokens, at) ?? targets.before(tokens, lead) ?? planBases.before(tokens, at);
  if (!cue || isForecast(context, lead, cue.value)) return undefined;
  const end = targets.before(tokens, at) ? at : lead;
  const from = end - cue.length;
  const before = tokens[from - 1];
  // "2 chỉ tiêu đạt 90%" counts, "vượt chỉ tiêu 5%", "thấp hơn kế hoạch 2 điểm phần trăm" tell by how much
  if (before!.kind === 'number' || before!.text === 'vượt' || figure.unit === 'điểm %') return undefined;
  return spanOf(tokens, from, end);
}

// "vượt chỉ tiêu Chính phủ giao (65%)"; of more than all, what came of it: "vượt kế hoạch năm (105%)"
function inBrackets(context: Context, { kind, value }: Draft, open: number): Span | undefined {
  const { tokens } = context;
  if (kind === 'percent' && value >= 100) return undefined;
  for (let at = open; at > open - WORDS_BETWEEN && tokens[at - 1]!.kind === 'word'; at--) {
    const cue = planBases.before(tokens, at);
    if (cue) return spanOf(tokens, at - cue.length, at);
  }
  return undefined;
}

// "tối thiểu 80%", "yêu cầu 80% xã"
function isLeast(context: Context, figure: Draft): boolean {
  const { kind, parts } = figure;
  const { tokens, sentences, timeAt, publishedAt, folded } = context;
  const { lead } = figure;
  const demand = demands.before(tokens, lead)?.value;
  // "ngắn hơn quy định 2,3 ngày"
  if (tokens[lead - 3]?.text === 'hơn') return false;
  // "năm 2023, huyện vận động 120 tỷ đồng"
  for (let at = lead; demand && at > Math.max(lead - AFTER, sentences[lead]!.start); )
    if (isPast(timeAt[--at], publishedAt)) return false;
  // "giao 40/40 xã máy tính bảng": handing over
  if (demand && (kind !== 'count' || demand === 'promise')) return demand !== 'giao' || kind !== 'ratio';
  const { start = 0, end = 0 } = parts.approximation ?? {};
  return /^(ít|tối|không)/.test(folded.lower.slice(start, end));
}

const REACHED = words('đạt tới');

/**
 * "Đến năm 2030, 100% cơ quan …", "từ nay đến cuối năm, tỉnh hỗ trợ …", "đạt 2% ngân sách vào năm 2028": told before
 * that time, and not as a forecast.
 */
function byThen(context: Context, figure: Draft, previous: Draft | undefined): Span | undefined {
  const { tokens, sentences, timeAt, publishedAt } = context;
  const { first, kind, next, role } = figure;
  const start = sentences[first]!.start;
  const line = sentences[first]!.line;
  const goesOn = previous?.role === 'target' && previous.first >= line;
  const farthest = Math.max(goesOn ? line : start, first - FARTHEST);
  let at = first - 1;
  while (at >= farthest && !(timeAt[at]?.interval && timeAt[at]!.sort !== 'base')) at--;
  const before = at < farthest ? undefined : timeAt[at];
  if (before) {
    // a count in its sentence, anything in a later one may be what is there, unless it is to be reached or to change
    const later = before.from < start;
    const opens = before.from <= start + 1 || tokens[before.from - 1]!.text === ',';
    const sure =
      REACHED.has(tokens[figure.lead - 1]) ||
      (later ? role === 'change' : opens || /percent|measure|multiple/.test(kind));
    return sure && isAhead(before, publishedAt) && isToCome(context, at, first) ? before : undefined;
  }
  if (tokens[first - 1]!.text !== 'đạt' || !isToCome(context, farthest, first)) return undefined;
  for (at = next; at < next + REACH && tokens[at]?.kind === 'word'; at++) {
    const time = timeAt[at];
    if (time) return isAhead(time, publishedAt) ? time : undefined;
  }
  return undefined;
}

/** Whether what is told from token `from` on is neither foreseen nor done. */
function isToCome(context: Context, from: number, first: number): boolean {
  for (let at = first - 1; at >= from; at--) if (turnsToDone(context.tokens, at)) return false;
  return !isForeseen(context, first);
}
