import { phraseSet, textSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';
import type { TimeExpression } from './expression.ts';

const REPORT_REACH = 40;
const FARTHEST = 16;

export const CLAUSE_END = words(', ; : . \n … ! ? )');
/** Before a time these begin a new clause: "… và đến năm 2025 sẽ có". */
const NEW_CLAUSE = words('và nhưng còn rồi khi mà thì');
/** What says when something held or happened. */
export const TELLING: ReadonlySet<string> = textSet('period asOf since duration');

/**
 * The time that stands after a figure in its own clause, before the next figure:
 * "10,76% năm 2019", "30,1% vào tháng 12/2020", "12,21% (tháng 2)", "70 triệu người của năm 2015".
 */
export function timeAfter(
  tokens: Tokens,
  figure: Draft,
  next: Draft | undefined,
  times: readonly TimeExpression[],
  index: number,
): TimeExpression | undefined {
  // "tăng 12% so với cùng kỳ trong tháng 7"
  const time = times[index]?.sort === 'base' && !times[index]!.interval ? times[index + 1] : times[index];
  if (!time?.interval || !TELLING.has(time.sort)) return undefined;
  if (time.from - figure.last > FARTHEST || (next && next.first < time.from)) return undefined;
  const end = bracketOf(tokens, time) ?? time.from;
  if (NEW_CLAUSE.has(tokens[end - 1]) || opensClause(tokens, time, next)) return undefined;
  let depth = 0;
  for (let at = figure.last + 1; at < end; at++) {
    const text = tokens[at]!.text;
    if (text === '(') depth++;
    else if (text === ')' && depth) depth--;
    else if (CLAUSE_END.has(tokens[at]) && !depth) return undefined;
    // "mất 12 phút so với 40 phút năm 2019"
    else if (text === 'với' && tokens[at - 1]!.text === 'so' && tokens[at + 1]!.text !== 'cùng')
      return undefined;
  }
  return depth ? undefined : time;
}

/** The bracket that holds a time and two words more at most: "(tính từ 15/12 đến 14/3)", "(thời điểm 15/7)". */
export function bracketOf(tokens: Tokens, { from, to }: TimeExpression): number | undefined {
  if (tokens[to]?.text !== ')') return undefined;
  return [from - 1, from - 2, from - 3].find((at) => tokens[at]?.text === '(');
}

const VERBS = words('đã là có đạt chạm vượt ước thu chỉ sẽ');

/** "Từ 8 dịch vụ ban đầu nay đã là 161", "… năm 2022 chạm 16,4 tỷ": a time that the next words, and the next figure, go with. */
function opensClause(tokens: Tokens, { to }: TimeExpression, next?: Draft): boolean {
  return VERBS.has(tokens[to]) && !!next && next.first - to <= 3;
}

/**
 * Whether a time after a figure is that figure's alone: a level compared with ("mức 70 triệu của năm 2015"),
 * where a move began ("từ 10,76% năm 2019 lên …"), what is yet to come ("lên 40 triệu vào năm 2025").
 */
export function isLocal(tokens: Tokens, time: TimeExpression, figure: Draft): boolean {
  // "đạt 2% GDP vào năm 2030, trong đó xã hội góp 60%"
  if (figure.role === 'target') return tokens[time.to + 2]?.text !== 'đó';
  for (let at = figure.first - 1; at > figure.first - 5; at--) {
    const text = tokens[at]?.text;
    if (CLAUSE_END.has(tokens[at])) return false;
    if (/^(?:từ|mức|so)$/.test(text ?? '')) return true;
  }
  return tokens[time.from - 1]!.text === 'của';
}

/** What is done on the day a report is given, not when the reported figures hold. */
const REPORTING = phraseSet(`
  cho biết|hay, thông tin|báo, công bố, phát biểu, báo cáo, chủ trì, tổ chức hội|họp|phiên|buổi|tọa, diễn ra, khai mạc, làm việc,
  ban hành, ký ban, nhấn mạnh, khẳng định, phê duyệt, sơ kết, tổng kết, họp báo
`);

/**
 * "Ngày 29/7, Bộ … cho hay", "Chiều 12/7, … chủ trì hội nghị": a day on which something is said, before the first figure.
 *
 * @param limit the token of the figure that follows: "Ngày 19/8 có 18 vụ, công an cho biết" is of that day
 */
export function isReportDate(
  tokens: Tokens,
  { to, sort, interval }: TimeExpression,
  limit = tokens.length,
): boolean {
  if (sort !== 'period' || !isDay(interval)) return false;
  for (let at = to; at < Math.min(to + REPORT_REACH, limit); at++) {
    const token = tokens[at]!;
    // "tối 20/10 do Tỉnh đoàn tổ chức": what was held then is told
    if (token.kind === 'break' || /^(?:[.;]|do)$/.test(token.text)) return false;
    if (REPORTING.at(tokens, at)) return true;
  }
  return false;
}

function isDay(interval: string | undefined): boolean {
  if (interval?.length !== 21) return false;
  return interval.slice(0, 10) === interval.slice(11);
}
