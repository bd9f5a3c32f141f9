import { words } from '../../text/phrases.ts';
import { joined } from '../../text/words/nouns.ts';
import { demands, forecasts, planBases, targets, tasksAsked } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Span } from '../figure.ts';
import { turnsToDone } from './done.ts';

/** What words before a place in its sentence make of the numbers there. */
export interface Cues {
  /** The words that aim at something: `phấn đấu`, `mục tiêu`. */
  target?: Span | undefined;
  /** Those that ask for it: `yêu cầu`, `bảo đảm`. */
  demand?: Span | undefined;
  /** Only said to come (`sẽ`), and no number yet: it does not go past a comma. */
  bare?: true;
  /** A noun (`mục tiêu`) with no number, colon or verb yet: it does not go past a comma either. */
  noun?: true;
  /** It is an order (`yêu cầu`): what it asks to be done is aimed at. */
  order?: true;
  /** A number of the target has been told: what stands `với`, `tại` it up to the next comma is only beside it. */
  told?: true;
  beside?: true;
  /** The target holds past a semicolon, since a colon followed it. */
  opened: boolean;
}

/**
 * Walks a text once, from the start to each place asked for, in order.
 * What stands in brackets that are closed counts no more; `đã`, `đến nay` end a target; a sentence begins anew.
 */
export function walkCues(context: Context): (to: number) => Cues {
  const { tokens, sentences } = context;
  let at = 0;
  let cues: Cues = { opened: false };
  let outer: Cues[] = [];
  return (to) => {
    const start = sentences.startOf(to);
    if (start >= at) {
      at = start;
      cues = { opened: false };
      outer = [];
    }
    for (; at < to; at++) {
      const word = tokens[at]!.text;
      if (word === '(') outer.push(cues);
      else if (word === ')') cues = outer.pop() ?? cues;
      else cues = after(cues, at, context);
    }
    return cues;
  };
}

const NOUNS = new Set([
  'mục tiêu',
  'chỉ tiêu',
  'hướng tới',
  'hướng đến',
  'theo hướng',
  'đề ra',
  'kỳ vọng',
  'quyết tâm',
]);

function after(cues: Cues, at: number, context: Context): Cues {
  const { tokens } = context;
  const { kind, text: word } = tokens[at]!;
  const { target, opened } = cues;
  if (cues.beside && (word === ',' || word === ';'))
    return after({ target, opened, told: true }, at, context);
  // "với mục tiêu phục vụ người dân, tỉnh có 5.000 …": nothing was aimed at by a number
  if (cues.noun && word === ',') return { opened: false };
  if (cues.noun && (kind === 'number' || word === ':' || word === 'đạt' || word === 'là'))
    return after({ target, opened }, at, context);
  if (word === ':' && target) return { ...cues, opened: true };
  // "giá sẽ còn tăng, 30% lo mất việc"
  if (cues.bare && word === ',') return { opened: false };
  if (target && kind === 'number') return { target, opened, told: true };
  // past a semicolon only a least or greatest amount is still aimed at
  if (word === ';' && !opened) return { demand: target ?? cues.demand, opened: false };
  if (turnsToDone(tokens, at)) return { opened: false };
  // "bán 20 tấn mỗi ngày với phí 12.000 đồng"
  if (cues.told && (word === 'với' || word === 'tại') && !LINKED.has(tokens[at - 1]!.text))
    return { ...cues, beside: true };
  return asked(cues, at, context) ?? aimed(cues, at, context);
}

const LINKED = words(', so đối cùng gắn');

// "yêu cầu trong quý III nâng …", "phải nâng …"
function asked({ demand, order }: Cues, at: number, context: Context): Cues | undefined {
  const { tokens } = context;
  if (!demand || !tasksAsked.at(tokens, at)) return undefined;
  // "phải lần lượt đạt"
  const next =
    tokens[at - 1]!.end === demand.end ||
    (tokens[at - 1]!.text === 'lượt' && tokens[at - 3]?.end === demand.end);
  return next || (order && opensClause(at, demand.end, tokens))
    ? { target: demand, opened: false }
    : undefined;
}

// "cam kết 5 trạm, phủ 80% thôn"; not "…, máy in giảm 30%": of another thing
function opensClause(at: number, from: number, tokens: Context['tokens']): boolean {
  if (/^(,|và)$/.test(tokens[at - 1]!.text)) return true;
  for (let k = at - 1; k > at - REACH && tokens[k]!.start >= from; k--)
    if (tokens[k]!.text === ',' && !joined.before(tokens, k)) return false;
  return true;
}

function aimed(cues: Cues, at: number, context: Context): Cues {
  const { tokens } = context;
  const target = targets.before(tokens, at + 1);
  if (target && isCue(at + 1 - target.length, target.value, context))
    return {
      target: spanOf(at + 1, target.length, context),
      ...(target.value === 'sẽ' && { bare: true as const }),
      ...(NOUNS.has(target.value) && { noun: true as const }),
      opened: false,
    };
  const demand = demands.before(tokens, at + 1);
  if (!demand) return cues;
  const order = isOrder(at + 1 - demand.length, demand.value, tokens) && { order: true as const };
  // "giao dịch" is another word
  if (!order && demand.value === 'giao' && tokens[at + 1]?.kind !== 'number') return cues;
  return { ...cues, ...order, demand: spanOf(at + 1, demand.length, context) };
}

const ORDERS = new Set(['yêu cầu', 'đề nghị', 'chỉ đạo', 'giao', 'cam kết']);
// "theo yêu cầu", "12 yêu cầu", "bàn giao"; "giao dịch", "yêu cầu của"
const BEFORE_NOUN = words('theo ứng các những số từ với về tỷ triệu nghìn bàn chuyển ngoại tương nút này');
const AFTER_NOUN = words('của về dịch thông diện lưu hàng ban nhận tiếp đất thức kỹ');

function isOrder(at: number, phrase: string, tokens: Context['tokens']): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + (phrase === 'giao' ? 1 : 2)]];
  if (!ORDERS.has(phrase) || before?.kind === 'number' || (phrase === 'giao' && next?.kind === 'number'))
    return false;
  return !BEFORE_NOUN.has(before?.text ?? '') && !AFTER_NOUN.has(next?.text ?? '');
}

export function spanOf(end: number, length: number, { tokens }: Context): Span {
  return { start: tokens[end - length]!.start, end: tokens[end - 1]!.end };
}

// "bằng 50% kế hoạch", "22 mục tiêu", "vượt chỉ tiêu": told against a plan
const AGAINST = words('vượt hơn thành bằng với các những nhiều đạt hiện số từng theo');

const FORECAST = new Set(['sẽ', 'sẽ đạt', 'kỳ vọng', 'dự kiến']);
const REACH = 24;

/** "dự báo doanh số sẽ tăng 9%": what is to come, but not aimed at. */
export function isForecast(at: number, phrase: string, { tokens, sentences }: Context): boolean {
  if (!FORECAST.has(phrase)) return false;
  for (let k = Math.max(sentences.startOf(at), at - REACH); k < at; k++)
    if (forecasts.at(tokens, k)) return true;
  return false;
}

function isCue(at: number, phrase: string, context: Context): boolean {
  const { tokens, timeAt } = context;
  if (isForecast(at, phrase, context)) return false;
  if (!planBases.at(tokens, at) && phrase !== 'quy hoạch') return true;
  const word = tokens[at - 1];
  if (!word) return true;
  const counted = word.kind === 'number' && !timeAt(at - 1);
  return !AGAINST.has(word.text) && word.text !== '%' && !counted;
}
