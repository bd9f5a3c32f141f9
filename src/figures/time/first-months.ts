import { words } from '../../text/phrases.ts';
import { small, word, yearAfter } from './atoms.ts';
import { type Dates, monthsOf } from './calendar.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { month } from './months.ts';
import { relativeYear, someYear } from './relative.ts';
import { QUARTER } from './words.ts';

const SIDES = words('đầu cuối');

/** "6 tháng đầu năm 2023", "sáu tháng cuối năm", "9 tháng năm 2023", "6 tháng/2023", "6 tháng đầu 2024", "3 quý đầu năm" */
export const months: Reader = (source, i) => {
  const n = small(source, i);
  if (!n || n.value < 1) return undefined;
  const unit = word(source, n.to) === 'tháng' ? 1 : QUARTER.has(source.tokens[n.to]) ? 3 : 0;
  const count = n.value * unit;
  if (!unit || count > 12) return undefined;
  let at = n.to + 1;
  const side = SIDES.has(source.tokens[at]) ? word(source, at) : undefined;
  if (side) at++;
  if (word(source, at) === 'tiên' || word(source, at) === 'cùng') at++;
  const year = side ? someYear(source, at) : (yearAfter(source, at) ?? relativeYear(source, at));
  if (year) return { ...sideOf(year.y, side, count), to: year.to };
  if (side && word(source, at) === 'năm') return { ...sideOf(undefined, side, count), to: at + 1 };
  return unit === 1 ? monthsAlone(source, i, at, count) : undefined;
};

const REPORTED = words('liệu quả kết kế chung cáo hình tác tính');

/** "6 tháng, cả nước có …", "Số liệu 9 tháng: …", "lũy kế 11 tháng": the first months of the year that is reported on */
function monthsAlone(source: Source, i: number, to: number, count: number): Reading | undefined {
  const before = word(source, i - 1);
  const { y, m } = source.published ?? {};
  const opens = i === 0 || source.tokens[i - 1]!.kind !== 'word';
  // a report in October speaks of nine months
  const due = m !== undefined && count >= 2 && (count === m - 1 || count === m);
  const quarters = count === 3 || count === 6 || count === 9;
  const after = /^(?:trong|qua|sau|suốt)$/.test(before) && due;
  const inside = before === 'trong' && word(source, to) === ',' && quarters && opensSentence(source, i - 1);
  // "Doanh thu 10 tháng tăng 2,5%"
  const told = due && /^(?:tăng|giảm|đạt|ước|thu|vượt)$/.test(word(source, to));
  if (
    !REPORTED.has(source.tokens[i - 1]) &&
    !after &&
    !inside &&
    !told &&
    !(opens && (quarters || due || (m === undefined && /^[,:]$/.test(word(source, to)))))
  )
    return undefined;
  if (/^(?:qua|trước|sau|tới|nữa|tiếp|kế|liên|liền|tuổi|kể|một|vừa|gần)$/.test(word(source, to)))
    return undefined;
  // the months must be over, and not long ago
  const over = m !== undefined && y !== undefined && (m < count || m > count + 3);
  return { ...monthsOf(over ? y - Number(m < count) : undefined, 1, count), to };
}

function opensSentence({ tokens }: Source, i: number): boolean {
  return i === 0 || tokens[i - 1]!.kind === 'break' || tokens[i - 1]!.text === '.';
}

function sideOf(y: number | undefined, side: string | undefined, count: number): Dates {
  return side === 'cuối' ? monthsOf(y, 13 - count, 12) : monthsOf(y, 1, count);
}

/** "nửa đầu năm 2024", "nửa đầu 2024", "nửa cuối năm", "nửa năm đầu 2024", "nửa đầu tháng 7/2023" */
export const half: Reader = (source, i) => {
  const inner = word(source, i + 1) === 'năm';
  const at = inner ? i + 3 : i + 2;
  const side = word(source, at - 1);
  if (!SIDES.has(source.tokens[at - 1])) return undefined;
  if (word(source, at) === 'tháng') return month(source, at);
  const year = someYear(source, at);
  if (!year && !inner && word(source, at) !== 'năm') return undefined;
  return { ...sideOf(year?.y, side, 6), to: year?.to ?? (inner ? at : at + 1) };
};
