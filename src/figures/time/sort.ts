import { words } from '../../text/phrases.ts';
import { endOf, type Tokens } from '../../text/tokens.ts';
import { isDateline } from './dateline.ts';
import type { Found, Frame, Source, TimeSort } from './expression.ts';
import { CLAUSE_END } from './neighbours.ts';
import { before, matchAt } from './pattern.ts';
import { isOfPlan } from './plans.ts';

// What stands before an expression and makes it another one. Only what stands in `<…>` is taken into it.

// "442/QĐ-TTg ngày 30/3/2022", "2545/QĐ-TTg (30.12.2016)", "số 57-NQ/TW ngày 22 tháng 12"
const DOCUMENT = before('[–/-][a-zà-ỹ][a-zà-ỹ\\d]* [(,]? <>');
const COMPARED = '(nhỏ|cao|nhanh|kém|ít|tốt|chậm|tăng|giảm|lớn|thấp|nhiều)';
// what may stand between a base and its time; "so với cùng kỳ trong tháng 7", "bằng 54% dự toán trong 6 tháng" are of that time
const BETWEEN = '((?!(kỳ|toán|hoạch) trong )C){0,50}';
const BASE = before(
  // "so với cùng kỳ năm 2022", "so cùng kỳ", "cùng kỳ năm 2022", "cao hơn năm 2022"
  `<(G(so|sánh) với|Gso(?= (đầu|cuối|cùng|năm|tháng|quý) )|cùng k[ỳì](?! trong )|(?<=${COMPARED} )hơn|(?<=nhất [^,.;:()\\n]{0,40})(kể )?từ)${BETWEEN}` +
    // "hơn năm trước 15.000 tấn", "kém năm 2021 3 tỷ"; "bằng cả năm 2022", "cũng như tháng trước", "ngang với quý I", "vượt cả năm 2020"
    '|(?<!(trong|sau|qua) )(đương|bằng|hơn|như|vượt|gấp đôi|kém|ngang)( (của|mức|với|cả))* ' +
    // "gấp 2,5 lần (mức) năm 2020", "nhiều hơn 2 lần tháng 10"
    `|(?<=(gấp|bằng|hơn) ([^ ]+[ ]+){1,3}lần )${BETWEEN}>` +
    // "bằng khoảng 44,3% tổng giao dịch của năm 2023"
    `|bằng ([^ ]+[ ]+){0,2}[^ ]+%${BETWEEN}`,
);
// one of these is in each of them, and quicker to look for
const BASE_CUES = words('so sánh cùng hơn từ đương bằng như vượt đôi kém ngang lần %');
const LONGEST_BASE = 40;
const EDGE = '((mốc|cả|hết|ngày|khoảng|thời|điểm) )*';
// "tính đến", "cho đến", "lũy kế đến"
const SUMMED = '((tính|cho|kể|kéo|cập nhật|l[uũ][yỹ]? kế) )?';
// "đến hết quý I", "tính đến thời điểm 30/6", "trước ngày 30/6", "hết năm 2023"; "ở thời điểm cuối tháng 4"
const UNTIL = before(`<${SUMMED}(đến|tới|trước|Ghết) ${EDGE}|(?<=(tại|ở|vào) )thời ${EDGE}>`);
// "từ ngày 1/1/2023", "kể từ giữa năm 2024", "từ sau năm 2020", "sau năm 2020"
const SINCE = before('<((kể|tính|bắt) )?từ (ngày|sau|thời|điểm)? |sau >(?!\\d+.[tq])');
const INSIDE = before('<(riêng|hồi|vào|suốt|trong|sau) >');
// what these three end with: few times have one of them before
const LEADING = words('đến tới trước hết ngày thời điểm khoảng mốc cả từ sau trong vào hồi riêng suốt');
// "so với 5 năm trước", "cao nhất trong 3 năm qua", "kỷ lục giai đoạn 2011-2023", "giảm lần thứ năm liên tiếp từ cuối tháng 6 đến nay"
const MEASURED = before('<so với >|(?<!(thống|hợp|thứ) )(nhất(?! là)|lục|liên tiếp) [^,.;:()\\n]{0,40}');

/** Tells what an expression does in its sentence from the words around it; `least` is the first token that is free. */
export function frame(source: Source, found: Found, least: number): Frame {
  const { tokens, text } = source;
  const { from, start, to, sort, joined } = found;
  const [at, end] = [tokens.starts[from]!, endOf(tokens, to - 1)];
  const measured =
    (joined || sort === 'base' || sort === 'duration') && as(source, from, least, 'base', MEASURED);
  if (measured) return measured;
  if (sort) return { sort, from };
  if (isDateline(source, found)) return { sort: 'name', from };
  return (
    (start?.d && as(source, from, least, 'name', DOCUMENT)) ||
    // at the head of a clause nothing can stand before it
    (!CLAUSE_END.has(tokens[from - 1]) &&
      ((mayHaveBase(tokens, from) && as(source, from, least, 'base', BASE)) ||
        (isOfPlan(found, text, at, end) && { sort: 'name', from }))) ||
    (LEADING.has(tokens[from - 1]) &&
      (as(source, from, least, 'asOf', UNTIL) ||
        as(source, from, least, joined ? 'period' : 'since', SINCE) ||
        as(source, from, least, 'period', INSIDE))) || {
      sort: 'period',
      from,
    }
  );
}

function mayHaveBase(tokens: Tokens, before: number): boolean {
  for (let at = before - 1; at > before - LONGEST_BASE && !CLAUSE_END.has(tokens[at]); at--)
    if (BASE_CUES.has(tokens[at])) return true;
  return false;
}

/** What the expression from token `from` is, where `shape` stands before it, and the first token it takes up then. */
function as(
  { tokens, text }: Source,
  from: number,
  least: number,
  sort: TimeSort,
  shape: RegExp,
): Frame | undefined {
  const at = tokens.starts[from]!;
  const match = matchAt(shape, text, at);
  if (!match) return undefined;
  let first = from;
  while (first > least && tokens.starts[first - 1]! >= at - (match[1]?.length ?? 0)) first--;
  return { sort, from: first };
}
