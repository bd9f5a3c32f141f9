import { words } from '../../text/phrases.ts';
import { glued, pair, word } from './atoms.ts';
import { ofDateline } from './dateline.ts';
import { CLAUSE_END, type Frame, type Source } from './expression.ts';
import { ofPlan } from './plans.ts';
import type { Found } from './scan.ts';

type FrameRule = (source: Source, found: Found) => Frame | undefined;

/** The first that applies decides. */
const FRAMES: FrameRule[] = [ofItself, ofDateline, ofDocument, ofComparison, ofPlan, afterTo, afterFrom];

const INSIDE = words('trong vào hồi riêng suốt');

/** Tells what an expression does in its sentence from the words before it. */
export function frame(source: Source, found: Found): Frame {
  for (const rule of FRAMES) {
    const framed = rule(source, found);
    if (framed) return framed;
  }
  const inside = INSIDE.has(source.tokens[found.from - 1]);
  return { sort: 'period', from: inside ? found.from - 1 : found.from };
}

// "đến nay" after "tính", "cho", "lũy kế": part of the same expression
function ofItself(source: Source, { sort, from }: Found): Frame | undefined {
  if (!sort) return undefined;
  // "so với 5 năm trước"
  if (sort === 'duration' && pair(source, from - 2) === 'so với') return { sort: 'base', from: from - 2 };
  if (sort === 'base') return { sort, from: pair(source, from - 2) === 'so với' ? from - 2 : from };
  return { sort, from: sort === 'asOf' ? beforeTo(source, from) : from };
}

// "442/QĐ-TTg ngày 30/3/2022", "2545/QĐ-TTg (30.12.2016)", "số 57-NQ/TW ngày 22 tháng 12"
function ofDocument(source: Source, { from, start }: Found): Frame | undefined {
  if (start?.d === undefined) return undefined;
  let at = from - 1;
  if (word(source, at) === '(' || word(source, at) === ',') at--;
  const number = source.tokens[at];
  if (number?.kind !== 'word' || !glued(source, at)) return undefined;
  return /^[-/–]$/.test(word(source, at - 1)) ? { sort: 'name', from } : undefined;
}

const PERIODS = words('cùng năm quý tháng đầu cuối');
const COMPARED = words('cao thấp nhiều ít nhanh chậm lớn nhỏ tốt kém tăng giảm');

// "so với cùng kỳ năm 2022", "so với cuối năm 2023", "cao hơn năm 2022", "gấp 2 lần năm 2020", "bằng 44% tổng số của năm 2023"
function ofComparison(source: Source, { from, to }: Found): Frame | undefined {
  if (word(source, to) === '=') return { sort: 'base', from }; // "(năm trước = 100)"
  for (let at = from - 1; at > from - 10; at--) {
    const token = word(source, at);
    const before = word(source, at - 1);
    if (CLAUSE_END.has(source.tokens[at])) return undefined;
    if (token === 'với' && (before === 'so' || before === 'sánh')) return { sort: 'base', from: at - 1 };
    if (token === 'so' && PERIODS.has(source.tokens[at + 1])) return { sort: 'base', from: at };
    if (before === 'cùng' && (token === 'kỳ' || token === 'kì')) return { sort: 'base', from: at - 1 };
    // "hơn năm trước 15.000 tấn", "kém năm 2021 3 tỷ"
    const besides = at === from - 1 && /^(?:hơn|kém)$/.test(token) && !/^(?:trong|sau|qua)$/.test(before);
    if (besides || (token === 'hơn' && COMPARED.has(source.tokens[at - 1])))
      return { sort: 'base', from: at };
    if (token === 'lần' || token === '%')
      return isOfBase(source, at) ? { sort: 'base', from: token === '%' ? from : at + 1 } : undefined;
    if (source.tokens[at]!.kind === 'number') return undefined;
  }
  return undefined;
}

// "gấp 2,5 lần (mức) năm 2020", "bằng khoảng 44,3% tổng giao dịch của năm 2023"
function isOfBase(source: Source, sign: number): boolean {
  const verbs = [2, 3, 4].map((back) => word(source, sign - back));
  return verbs.includes('bằng') || (word(source, sign) === 'lần' && verbs.includes('gấp'));
}

const UNTIL = words('đến tới trước');
const EDGE_WORDS = words('hết ngày thời điểm khoảng mốc cả');

// "đến hết quý I", "tính đến thời điểm 30/6", "hết năm 2023", "trước ngày 30/6", "tới 7/5/2020"
function afterTo(source: Source, { from }: Found): Frame | undefined {
  let at = from - 1;
  let ended = false;
  while (EDGE_WORDS.has(source.tokens[at])) ended = word(source, at--) === 'hết' || ended;
  if (UNTIL.has(source.tokens[at])) return { sort: 'asOf', from: beforeTo(source, at) };
  // "ở thời điểm cuối tháng 4"
  const moment = word(source, at + 1) === 'thời' && /^(?:tại|ở|vào)$/.test(word(source, at));
  return ended || moment ? { sort: 'asOf', from: at + 1 } : undefined;
}

/** "tính đến", "cho đến", "lũy kế đến", "tính từ đầu năm đến" */
function beforeTo(source: Source, at: number): number {
  if (/^(?:tính|cho|kể|kéo)$/.test(word(source, at - 1))) return at - 1;
  return /^l[uũ][yỹ]? kế$/.test(pair(source, at - 2)) ? at - 2 : at;
}

const MOMENTS = words('ngày thời điểm sau');

// "từ ngày 1/1/2023", "kể từ giữa năm 2024", "từ sau năm 2020"
function afterFrom(source: Source, { from, joined }: Found): Frame | undefined {
  const at = MOMENTS.has(source.tokens[from - 1]) ? from - 2 : from - 1;
  if (at === from - 2 && word(source, from - 1) === 'sau' && word(source, at) !== 'từ')
    return { sort: 'since', from: from - 1 };
  if (word(source, at) !== 'từ') return undefined;
  if (joined) return { sort: 'period', from: at };
  return { sort: 'since', from: /^(?:kể|tính|bắt)$/.test(word(source, at - 1)) ? at - 1 : at };
}
