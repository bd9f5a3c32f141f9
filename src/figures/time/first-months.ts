import { words } from '../../text/phrases.ts';
import { small, word, yearAfter } from './atoms.ts';
import { type CalendarDate, dateOf } from './calendar.ts';
import type { Reader, Reading, Source } from './expression.ts';
import { month } from './months.ts';
import { bareYear, relativeYear } from './relative.ts';
import { QUARTER } from './words.ts';

/** "6 tháng đầu năm 2023", "sáu tháng cuối năm", "9 tháng năm 2023", "6 tháng/2023", "6 tháng đầu 2024", "3 quý đầu năm" */
export const months: Reader = (source, i) => {
  const n = small(source, i);
  if (!n || n.value < 1) return undefined;
  const unit = word(source, n.to) === 'tháng' ? 1 : QUARTER.has(word(source, n.to)) ? 3 : 0;
  const count = n.value * unit;
  if (!unit || count > 12) return undefined;
  let at = n.to + 1;
  const side = /^(?:đầu|cuối)$/.test(word(source, at)) ? word(source, at) : undefined;
  if (side) at++;
  if (word(source, at) === 'tiên' || word(source, at) === 'cùng') at++;
  const year = yearAfter(source, at) ?? (side ? bareYear(source, at) : undefined) ?? relativeYear(source, at);
  if (!year && side && word(source, at) === 'năm') return { ...monthsOf(side, count), to: at + 1 };
  if (year) return { ...monthsOf(side, count, year.y), to: year.to };
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
    !REPORTED.has(before) &&
    !after &&
    !inside &&
    !told &&
    !(opens && (quarters || due || (m === undefined && /^[,:]$/.test(word(source, to)))))
  )
    return undefined;
  if (/^(?:qua|trước|sau|tới|nữa|tiếp|kế|liên|liền|tuổi|kể|một|vừa|gần)$/.test(word(source, to)))
    return undefined;
  // the months must be over, and not long ago
  if (m !== undefined && y !== undefined && (m < count || m > count + 3))
    return { ...monthsOf(undefined, count, m < count ? y - 1 : y), to };
  return { ...monthsOf(undefined, count), to };
}

function opensSentence({ tokens }: Source, i: number): boolean {
  return i === 0 || tokens[i - 1]!.kind === 'break' || tokens[i - 1]!.text === '.';
}

function monthsOf(
  side: string | undefined,
  count: number,
  y?: number,
): { start: CalendarDate; end: CalendarDate } {
  return side === 'cuối'
    ? { start: dateOf(y, 13 - count), end: dateOf(y, 12) }
    : { start: dateOf(y, 1), end: dateOf(y, count) };
}

/** "nửa đầu năm 2024", "nửa đầu 2024", "nửa cuối năm", "nửa năm đầu 2024", "nửa đầu tháng 7/2023" */
export const half: Reader = (source, i) => {
  let at = i + 1;
  const inner = word(source, at) === 'năm';
  if (inner) at++;
  const side = word(source, at);
  if (side !== 'đầu' && side !== 'cuối') return undefined;
  at++;
  if (word(source, at) === 'tháng') return month(source, at);
  const year = yearAfter(source, at) ?? bareYear(source, at) ?? relativeYear(source, at);
  if (year) return { ...monthsOf(side, 6, year.y), to: year.to };
  if (!inner && word(source, at) !== 'năm') return undefined;
  return { ...monthsOf(side, 6), to: inner ? at : at + 1 };
};
