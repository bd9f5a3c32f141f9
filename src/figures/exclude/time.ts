import type { NumberPhrase } from '../number/phrase.ts';
import type { Exclusion } from '../rule.ts';

const BEFORE = new Set(['ngày', 'tháng', 'năm', 'quý', 'mùng', 'mồng', 'tuần', 'kỷ', 'kỳ']);
const AFTER = new Set(['tháng', 'năm', 'tuần', 'quý', 'thập', 'thế', 'nhiệm', 'kỳ']);

/** Dates, years, clock times: `ngày 12/7`, `2021-2025`, `08:06`, `tháng 3`. */
export const time: Exclusion = {
  name: 'time',
  excludes(number, { tokens }) {
    const before = tokens[number.first - 1]?.text ?? '';
    const after = tokens[number.last + 1]?.text ?? '';
    if (isYear(number) || isDayAndMonth(number)) return true;
    if (
      BEFORE.has(before) &&
      number.value < 2100 &&
      number.scale === 1 &&
      !isEach(tokens[number.first - 2]?.text)
    )
      return true;
    return (
      AFTER.has(after) || after === ':' || (before === ':' && tokens[number.first - 2]?.kind === 'number')
    );
  },
};

function isEach(word = ''): boolean {
  return word === 'mỗi' || word === 'một';
}

function isYear({ value, upper, of, scale, spelled }: NumberPhrase): boolean {
  const year = (n: number) => Number.isInteger(n) && n >= 1900 && n < 2100;
  return !spelled && scale === 1 && year(value) && (upper === undefined || year(upper)) && of === undefined;
}

function isDayAndMonth({ value, of, last, first }: NumberPhrase): boolean {
  return of !== undefined && last > first && value <= 12 && of >= 1900 && of < 2100;
}
