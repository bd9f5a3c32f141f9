import { formatNumber } from '../format.ts';
import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { readNumeral } from '../text/numerals.ts';
import { tokenize } from '../text/tokens.ts';
import type { Check } from './check.ts';

const WORD =
  '(?:không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|tư|lăm|trăm|linh|lẻ|nghìn|ngàn|triệu|tỷ)';
// "hai mươi tư (24)", "34 (ba mươi bốn)"; not "Điều hai (2)", "năm (2025)"
const IN_BRACKETS = new RegExp(
  `(?<!\\p{L}|(?:điều|khoản|thứ|lần|số|năm|tháng|ngày) )(${WORD}(?: ${WORD}){0,9}) \\((\\d{1,3}(?:\\.\\d{3})*)\\)`,
  'gu',
);
const IN_FRONT = new RegExp(
  `(?<![\\d.,/])(\\d{1,3}(?:\\.\\d{3})*) \\((?:bằng chữ: )?(${WORD}(?: ${WORD}){0,9})\\)`,
  'gu',
);

/** `hai mươi tư (42) nghị quyết`: a number in words and the same in digits. */
export const wordsDigits: Check = {
  name: 'words-digits',
  find(article, _, lang) {
    const found = [
      ...article
        .matches(IN_BRACKETS)
        .map(({ groups: [words, digits], ...span }) => ({ words, digits, ...span })),
      ...article
        .matches(IN_FRONT)
        .map(({ groups: [digits, words], ...span }) => ({ words, digits, ...span })),
    ];
    return found.flatMap(({ words, digits, start, end }) => {
      const tokens = tokenize(words!);
      const numeral = readNumeral(tokens, 0);
      const stated = Number(digits!.replaceAll('.', ''));
      if (!numeral || numeral.next < words!.split(' ').length || numeral.value === stated) return [];
      const computed = formatNumber(numeral.value, lang);
      const message = say(FINDINGS, 'words-digits', lang, { words: words!, computed, stated: digits! });
      const sum = `${computed} ≠ ${digits}`;
      return [
        {
          check: this.name,
          verdict: 'inconsistent' as const,
          figures: [],
          start,
          end,
          stated,
          computed: numeral.value,
          sum,
          message,
        },
      ];
    });
  },
};
