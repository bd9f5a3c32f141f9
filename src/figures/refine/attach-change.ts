import { phraseSet, words } from '../../text/phrases.ts';
import { touches } from '../../text/tokens.ts';
import { before as approximations, comparable } from '../../text/words/approximations.ts';
import { changes, growth, levels, notChanges, peers } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Draft, Step } from '../rule.ts';
import { spanOf } from '../span.ts';
import { columnOf } from '../table.ts';

// words that a verb of change may stand before its number: more for a share than for a count
const REACH = 9;

/** By how much a value moved: `tăng 8%`, `nhanh hơn 52%`, `hơn cùng kỳ 27%`, `lên 5 bậc`; not `tăng lên 38,3%`. */
export const attachChange: Step = (context, figures) => {
  let left: Draft | undefined;
  for (const figure of figures) {
    const change = findChange(context, figure, left);
    if (change) setChange(figure, figure.value < 0 ? { ...change, direction: 'decrease' } : change);
    left = figure;
  }
  return figures;
};

export interface Change {
  direction: NonNullable<Draft['direction']>;
  /** Offsets of the words that say so. */
  start: number;
  end: number;
}

export function setChange(figure: Draft, { start, end, direction }: Change): void {
  figure.role = 'change';
  figure.direction = direction;
  figure.parts.role = { start, end };
}

// of a count these begin another thing: "thêm trạm ở 20 xã"
const PREPOSITIONS = words('và đến tới ở tại của cả để về với cho trong vào');

function findChange(context: Context, figure: Draft, previous: Draft | undefined): Change | undefined {
  const { tokens, sentences, timeAt } = context;
  const begin = Math.max(sentences[figure.first]!.start, previous?.next ?? 0);
  const direct = signed(context, figure) ?? inColumn(context, figure);
  if (direct) return direct;
  let timed = false;
  let reached = false;
  for (let at = openingOf(tokens, figure), words = 0; at > begin && words < REACH; ) {
    const rate = reached ? growth.before(tokens, at) : undefined;
    const change = reached
      ? rate && { direction: rate.value, ...spanOf(tokens, at - rate.length, at) }
      : changeBefore(context, figure, at, timed);
    const word = tokens[at - 1]!;
    timed ||= word.text === 'trước';
    if (change) {
      const compares = COMPARES.has(word) || tokens[at]!.text === 'so';
      const level = compares && isOfAnother(context, figure, at);
      // in brackets only what surely moves: not "lưới điện hạ áp (89%)"
      const aside = tokens[figure.lead - 1]!.text === '(';
      const moves = !aside || /^(tăng|giảm|sụt)$/.test(word.text);
      return moves && !level ? change : undefined;
    }
    const time = timeAt[at - 1];
    if (time) {
      timed = true;
      // "thấp hơn đỉnh tháng 11/2025 57%"
      const base = COMPARES.has(tokens[time.from]) && at > time.from + 1;
      at = base ? time.from + 1 : time.from;
      continue;
    }
    if (notChanges.before(tokens, at)) return undefined;
    // "tốc độ tăng trưởng đạt 8,3%": the rate itself; "tăng ở mức 0,4%"
    if (levels.before(tokens, at)) {
      if (!RATES.has(word)) return undefined;
      reached = word.text !== 'mức' || tokens[at - 2]!.text !== 'ở';
    }
    if (figure.kind !== 'percent' && PREPOSITIONS.has(word)) return undefined;
    if (word.kind !== 'word') return undefined;
    const approximation = approximations.before(tokens, at);
    words += approximation ? 0 : 1;
    at -= approximation?.length ?? 1;
  }
  return undefined;
}

// "giảm một nửa (50%)", "tăng nhẹ (khoảng 2%)", "tăng cả về số lượng (30%) và giá trị (40%)": the bracket tells by how much
function openingOf(tokens: Context['tokens'], { first, kind, next, lead, upper }: Draft): number {
  const aside = tokens[lead - 1]!.text === '(' && tokens[next]?.text === ')';
  if (aside && kind === 'percent') return lead - 1;
  // "đều giảm, lần lượt 2% và 3%", "cùng tăng, với mức 20%", "giảm nhiều nhất với 9 ca", "tăng mạnh nhất, gần 40%"
  const link = LINKS.before(tokens, lead);
  const comma = lead - (link?.length ?? 0) - 1;
  if ((link || tokens[comma - 1]?.text === 'nhất') && LINKED.has(tokens[comma])) return comma;
  // "giảm từ 10-15% nhờ …": one range
  return upper && tokens[first - 1]!.text === 'từ' ? first - 1 : first;
}

const RATES = words('đạt mức có được');

// "cao hơn bình quân cả nước 3%", "cao hơn chè già 9.000 đồng", "hơn 12% so với nam giới": not with an earlier time
function isOfAnother(context: Context, figure: Draft, comparative: number): boolean {
  const { first, kind, next, lead } = figure;
  const { tokens, sentences, timeAt } = context;
  const end = kind === 'multiple' ? lead : Math.min(next + REACH, sentences[first]!.end);
  let based = false;
  for (let at = Math.min(comparative, first); at < end; at++) {
    if (at >= lead && at < next) continue;
    const token = tokens[at]!;
    if (BREAKS.has(token)) break;
    if (timeAt[at]) return false;
    if (peers.at(tokens, at)) return true;
    based ||= at < lead ? !FILLERS.has(token) : token.text === 'so';
    if (based && (EARLIER.has(token) || token.kind === 'number')) return false;
  }
  return based || kind === 'multiple';
}

const BREAKS = words(', ; nhưng');
const EARLIER = words('mùa kỳ vụ lúc trước khi ban xưa cũ đợt');
// "cao hơn lần lượt 5 và 7%", "cao hơn từ 5-10%"
const FILLERS = words('lần lượt từ đến tới');

// "(+12,5%)", "(-3,2%)", "| -3,2" under "Tăng/giảm (%)"
function signed({ tokens }: Context, { first, kind }: Draft): Change | undefined {
  const [before, sign] = [tokens[first - 2], tokens[first - 1]!];
  const glued = touches(tokens, first) && !touches(tokens, first - 1);
  const minus =
    kind === 'percent' &&
    '-−'.includes(sign.text) &&
    (/[(|;]/.test(before!.text) || (before!.kind === 'word' && glued));
  const direction = UP.has(sign) ? 'increase' : minus || DOWN.has(sign) ? 'decrease' : undefined;
  return direction && { direction, ...spanOf(tokens, first - 1, first) };
}

// "Tăng/giảm (%)", "Tốc độ tăng": the head of a column
function inColumn(context: Context, cell: Draft): Change | undefined {
  const { tokens } = context;
  const head = cell.kind === 'percent' ? columnOf(context, cell) : undefined;
  const change = head === undefined ? undefined : (growth.at(tokens, head) ?? changes.at(tokens, head));
  return change && { direction: change.value, ...spanOf(tokens, head!, head! + change.length) };
}

const UP = words('+ ▲ ↑');
const DOWN = words('▼ ↓');

const LINKS = phraseSet('lần lượt |là|đạt, đến, tương ứng |là, với |mức, tới');
const LINKED = words(', nhất');

const RISES = words('lên vượt tiến leo');
const FALLS = words('kém xuống hụt trượt mất');

function changeBefore(context: Context, figure: Draft, at: number, timed: boolean): Change | undefined {
  const { tokens } = context;
  const { first, kind, unit, next } = figure;
  const word = tokens[at - 1]!;
  const change = changes.before(tokens, at);
  if (change) {
    const from = at - change.length;
    // "không thấp hơn 90%": a bound; "mất 30 giây": takes; but "mất 500 đồng/kg", "mất 12 điểm"
    const lost = word.text === 'mất' && !/percent|score/.test(kind) && tokens[next]?.text !== '/';
    const not = tokens[from - 1]!.text === 'không' && tokens[from - 2]!.text !== 'hàng';
    const other = lost || not;
    return other ? undefined : { direction: change.value, ...spanOf(tokens, from, at) };
  }
  // "lên 5 bậc", "xuống 2 hạng", "vượt 8 bậc"
  const falls = FALLS.has(word);
  const moves = kind === 'rank' && unit && at === first && (falls || RISES.has(word));
  // "hơn cùng kỳ 27%", "88,33%, hơn 1,71% so với 86,62%", "hụt 4% so với cùng kỳ"
  const beforeBase = falls
    ? tokens[next]?.text === 'so'
    : at === first && kind === 'percent' && isBesides(context, at, figure);
  const compares = COMPARES.has(word) && (timed || beforeBase);
  if (!moves && !compares) return undefined;
  return { direction: falls ? 'decrease' : 'increase', ...spanOf(tokens, at - 1, at) };
}

// "cao hơn bình quân", "vượt", "tăng so với"
const COMPARES = words('hơn vượt kém hụt');

/** `X%, hơn Y% so với`, `X%, hơn Y% (Z%)`, `hơn Y% so với năm trước`: compares, though no adjective says so. */
export function isBesides({ tokens, timeAt }: Context, at: number, { kind, last }: Draft): boolean {
  const before = tokens[at - 2];
  // "nhanh hơn 52%"; "rút ngắn hơn 20%" is over 20 %
  if (comparable.has(before)) return tokens[at - 3]?.text !== 'rút';
  if (kind !== 'percent') return false;
  const after = tokens[last + 1]?.text;
  const ofEarlier = after === 'so' && timeAt[last + 3]?.sort === 'base' && !REACHED.has(before);
  return ofEarlier || (before!.text === ',' && (after === 'so' || after === '('));
}

const REACHED = words('đạt có được thêm bằng tăng giảm');
