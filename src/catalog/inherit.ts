import type { Figure } from '../figures/figure.ts';
import type { Match } from './match.ts';
import { rateOf } from './wording.ts';

// what may stand between a figure and the one it goes on from, after the last comma or bracket
const LINKING = new Set(
  `tăng giảm thêm được mức hơn trên dưới gần khoảng ước ước_tính đạt bằng tương đương chiếm tỷ tỉ lệ là
   từ lên xuống tới đến còn chỉ đã lại chừng tức ứng với so cùng kỳ năm tháng quý trước ngoái nay cuối đầu`
    .split(/\s+/)
    .concat(['']),
);
// as far as anyone still knows what is spoken of
const REACH = 200;

// a percentage that is not of anything named after it
const ENDS = /^\s*(?:$|[).,;:\]]|tổng|và\s)/;

/**
 * Gives a change the indicator of the level that it changed (`2.398 CSDL, tăng 311 (14,5%)`), and a
 * percentage that names nothing the indicator of the count it belongs to (`17/25 dịch vụ (đạt 68%)`).
 */
export function inherit(
  text: string,
  figures: Figure[],
  matches: (Match | undefined)[],
): (Match | undefined)[] {
  const result = [...matches];
  figures.forEach((figure, index) => {
    if (repeats(text, figures, index, result)) {
      result[index] = result[index - 1];
      return;
    }
    const relative = figure.kind === 'percent' || figure.kind === 'multiple';
    const unnamed = relative && !result[index] && ENDS.test(text.slice(figure.end, figure.end + 12));
    if (figure.role !== 'change' && !unnamed) return;
    const level = levelBefore(text, figures, index, result) ?? parallel(text, figures, index);
    if (level === undefined) return;
    const isShare = figure.kind === 'percent' && figure.role === 'level';
    result[index] = isShare ? shareOf(result[level]) : result[level];
  });
  return result;
}

/** What a percentage beside a count observes: the share that the count is, where the catalog has it. */
function shareOf(match: Match | undefined): Match | undefined {
  const rate = match && rateOf.get(match.indicator);
  return rate ? { ...match, indicator: rate } : match;
}

/** `… đạt 39,98%, trong đó khối bộ đạt 54,46%`: a share after a share, with nothing said of what it is of. */
function repeats(text: string, figures: Figure[], index: number, matches: (Match | undefined)[]): boolean {
  const [figure, before] = [figures[index]!, figures[index - 1]];
  const shares = [figure, before].every((f) => f?.kind === 'percent' && f.role === 'level');
  if (!shares || !matches[index] || matches[index].fresh || !matches[index - 1]) return false;
  const between = text.slice(before!.end, figure.start);
  return (
    between.length <= REACH &&
    !/[.!?]\s|\n/.test(between) &&
    ENDS.test(text.slice(figure.end, figure.end + 12))
  );
}

function levelBefore(
  text: string,
  figures: Figure[],
  index: number,
  matches: (Match | undefined)[],
): number | undefined {
  const figure = figures[index]!;
  const relative = figure.kind === 'percent' || figure.kind === 'multiple';
  for (let i = index - 1; i >= 0; i--) {
    const before = figures[i]!;
    if (figure.start - before.end > REACH) return undefined;
    const between = text.slice(before.end, figure.start);
    if (/[.!?;]\s|\n/.test(between) || !goesOn(between)) return undefined;
    if (before.role === 'target' || (before.role === 'change' && !matches[i])) continue;
    if (relative || !figure.unit || sameNoun(figure.unit, before.unit)) return i;
  }
  return undefined;
}

/** The figure before, of an enumeration in brackets: `Hòa Bình (86,5%), Nam Định (65,9%)`. */
function parallel(text: string, figures: Figure[], index: number): number | undefined {
  const [figure, before] = [figures[index]!, figures[index - 1]];
  if (!before || before.kind !== figure.kind || before.role !== figure.role) return undefined;
  const between = text.slice(before.end, figure.start);
  const alike = /^\)[,;]?\s[^()]{2,100}\([^()\d]{0,12}$/.test(between) && !/[.!?]\s|\n/.test(between);
  return alike && bracketed(text, before) ? index - 1 : undefined;
}

function bracketed(text: string, { start }: Figure): boolean {
  return /\([^()\d]{0,12}$/.test(text.slice(Math.max(0, start - 14), start));
}

/** Whether nothing new is named right before the figure: `…, tăng trên`, not `…, nộp ngân sách tăng`. */
function goesOn(between: string): boolean {
  const last = between.slice(Math.max(between.lastIndexOf(','), between.lastIndexOf('(')) + 1);
  return last
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s\d/]+/)
    .every((word) => LINKING.has(word));
}

/** Whether two units begin with the same syllable: `thẻ` and `thẻ căn cước`. */
function sameNoun(a: string, b = ''): boolean {
  return a.split(/[\s,]/)[0] === b.split(/[\s,]/)[0];
}
