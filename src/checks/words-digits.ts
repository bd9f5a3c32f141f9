import { formatNumber } from '../format.ts';
import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import { readNumeral } from '../text/numerals.ts';
import { tokenize } from '../text/tokens.ts';
import { type Check, impossible } from './check.ts';

const WORD =
  '(?:không|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|tư|lăm|trăm|linh|lẻ|nghìn|ngàn|triệu|tỷ)';
const WORDS = `${WORD}(?: ${WORD}){0,9}`;
const DIGITS = '\\d{1,3}(?:\\.\\d{3})*';
// "hai mươi tư" before "(24)"; not "Điều hai (2)", "năm (2025)"
const IN_BRACKETS = new RegExp(` \\((${DIGITS})\\)`, 'g');
// of two words or more: "cấp hai (12)" is a name
const BEFORE = new RegExp(
  `(?<!\\p{L}|(?:điều|khoản|thứ|lần|số|năm|tháng|ngày) )(${WORD}(?: ${WORD}){1,9})$`,
  'u',
);
// "hai mươi năm (20)" are years
const ENDS = /năm$/;
const REACH = 60;
// "24 (hai mươi bốn)"
const IN_FRONT = new RegExp(`(?<![\\d.,/-])(${DIGITS}) \\((?:bằng chữ: )?(${WORDS})\\)`, 'g');

/** `hai mươi tư (42) nghị quyết`: a number in words and the same in digits. */
export const wordsDigits: Check = {
  name: 'words-digits',
  find(article, _, lang) {
    const found = [
      ...article.matches(IN_BRACKETS).map(({ groups: [digits], start, end }) => {
        const words = BEFORE.exec(article.said(Math.max(0, start - REACH), start))?.[1];
        return { words, digits, start: start - (words?.length ?? 0), end };
      }),
      ...article
        .matches(IN_FRONT)
        .map(({ groups: [digits, words], ...span }) => ({ words, digits, ...span })),
    ];
    return found.flatMap(({ words, digits, start, end }) => {
      if (!words || ENDS.test(words)) return [];
      const tokens = tokenize(words);
      const numeral = readNumeral(tokens, 0);
      const stated = Number(digits!.replaceAll('.', ''));
      if (!numeral || numeral.next < words.split(' ').length || numeral.value === stated) return [];
      const computed = formatNumber(numeral.value, lang);
      const message = say(FINDINGS, 'words-digits', lang, { words, computed, stated: digits! });
      const sum = `${computed} ≠ ${digits}`;
      return [impossible(this.name, { start, end }, { stated, computed: numeral.value, sum, message })];
    });
  },
};
