import { words } from '../../text/phrases.ts';
import { endOf } from '../../text/tokens.ts';
import { joined } from '../../text/words/nouns.ts';
import { demands, forecasts, planBases, targets, tasksAsked } from '../../text/words/roles.ts';
import type { Context } from '../context.ts';
import type { Span } from '../figure.ts';
import { spanOf } from '../span.ts';
import { isPast } from './ahead.ts';

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

/** What is asked to be done from token `at` on: `yêu cầu trong quý III nâng …`, `phải nâng …`. */
export function asked(context: Context, { demand, opened, order }: Cues, at: number): Cues | undefined {
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

/** What a word that ends with token `at` aims at or asks for, else what held before it. */
export function aimed(context: Context, cues: Cues, at: number): Cues {
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
const AGAINST = words('đạt hiện vượt từng theo số các nhiều những hơn bằng với thành cách');

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
