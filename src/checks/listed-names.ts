import { FINDINGS } from '../messages/findings.ts';
import { say } from '../messages/lang.ts';
import type { Article, Match } from './article.ts';
import type { Check } from './check.ts';

/** How many the text says there are, and how many it names. */
interface Listed extends Match {
  stated: number;
  computed: number;
}

/** `4 địa phương, gồm: Hà Nội, Huế, Đà Nẵng, Cần Thơ và Quảng Ninh`, `trong 3 năm 2023, 2024, 2025, 2026`: as many as are named. */
export const listedNames: Check = {
  name: 'listed-names',
  find(article, _, lang) {
    return [...placesIn(article), ...yearsIn(article), ...itemsIn(article)].flatMap(
      ({ start, end, stated, computed }) => {
        if (stated === computed) return [];
        return [
          {
            check: this.name,
            verdict: 'doubtful' as const,
            figures: [],
            start,
            end,
            stated,
            computed,
            sum: `${stated} ≠ ${computed}`,
            message: say(FINDINGS, 'listed', lang, { stated, computed }),
          },
        ];
      },
    );
  },
};

const NUMBERS = 'không một hai ba bốn năm sáu bảy tám chín mười'.split(' ');
const numberOf = (word: string) => (/\d/.test(word) ? Number(word) : NUMBERS.indexOf(word));

const PLACES =
  '(?:tỉnh, thành phố|tỉnh|thành phố|địa phương|xã, phường|phường, xã|xã|phường|huyện|thị xã|thôn)';
// "4 địa phương đạt trên 0,8 điểm, gồm: ", "ba xã: ", "2 tỉnh là "; not "5 tỉnh, đứng đầu là ", "5 xã, trong đó 2 xã là "
const COUNTED = new RegExp(
  `(?<![\\d.,/\\p{L}])(\\d{1,2}|${NUMBERS.slice(2).join('|')}) ${PLACES}(?=[ ,:(])(?:(?!trong đó|đầu|nhất|như|còn)[^.;:(),]|[.,](?=\\d)){0,60}?(?:,? (?:bao )?gồm:? |:? là:? |: )`,
  'gu',
);
const LONGEST = 300;
// a list that is off by more names other things
const NEAR = 2;
const PLACE = /^(?:(?:tỉnh|thành phố|thị xã|huyện|xã|phường|thôn) )?\p{Lu}/u;
const NAME =
  /^(?:(?:tỉnh|thành phố|thị xã|huyện|xã|phường|thôn) )?\p{Lu}[\p{L}'’]*(?:(?: - | |-)\p{Lu}[\p{L}'’]*)*$/u;

function placesIn(article: Article): Listed[] {
  return article.matches(COUNTED).flatMap((match) => {
    const computed = namesAfter(article.text.slice(match.end, match.end + LONGEST).normalize('NFC'));
    const stated = numberOf(match.groups[0]!);
    return computed > 1 && Math.abs(stated - computed) <= NEAR ? [{ ...match, stated, computed }] : [];
  });
}

/** How many names stand there, up to the end of the sentence or what begins in lower case; 0 where that is not sure. */
function namesAfter(text: string): number {
  const sentence = /^[^;:()\d\n…]*?(?=\.(?:\s|$)|;|\n|$)/u.exec(
    text.replace(/(?<!\p{L})(TP|TX|TT)\.\s?/giu, ''),
  )?.[0];
  if (!sentence || /khác|v\.v|cùng|\.\./.test(sentence)) return 0;
  const items = sentence.split(/,| và /).map((item) => item.trim());
  const last = items.findIndex((item) => !NAME.test(item));
  if (last < 0) return items.length;
  // "Tân Lập và Phú Sơn đã xong", "Tân Lập, Phú Sơn, với 12 tổ"
  return PLACE.test(items[last]!) ? (last === items.length - 1 ? last + 1 : 0) : last;
}

// "3 năm 2023, 2024 và 2025"
const YEARS =
  /(?<![\p{L}\d])(\d|hai|ba|bốn|sáu) năm (\d{4}(?:, \d{4})+(?:,? và \d{4})?|\d{4} và \d{4})(?![\d–/-]| ?[–-] ?\d)/gu;

function yearsIn(article: Article): Listed[] {
  return article.matches(YEARS).map((match) => ({
    ...match,
    stated: numberOf(match.groups[0]!),
    computed: match.groups[1]!.match(/\d{4}/g)!.length,
  }));
}

const ITEMS =
  /(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:nhóm|nhiệm vụ|giải pháp|nội dung|mục tiêu|trụ cột|lĩnh vực|chuyên đề|chương trình|phần)(?: [^.;:()\d]{0,40})?: /g;

/** `bốn nhóm giải pháp: hoàn thiện thể chế; phát triển hạ tầng; …`: a list whose items are parted by semicolons. */
function itemsIn(article: Article): Listed[] {
  return article.matches(ITEMS).flatMap((match) => {
    const list =
      /^[^.:()\n…]*(?=\.(?:\s|$)|\n|$)/.exec(article.text.slice(match.end, match.end + 3 * LONGEST))?.[0] ??
      '';
    const computed = list.split(';').filter((item) => item.trim() !== '').length;
    const stated = numberOf(article.said(match.start, match.end).split(' ')[0]!);
    const before = article.said(Math.max(0, match.start - 2), match.start);
    const sure =
      computed > 2 &&
      !/[\d.,/]$|\p{L}$/u.test(before) &&
      !/khác|v\.v|\.\.|; ?(?:trong đó|đồng thời|ngoài ra)/.test(list);
    return sure && Math.abs(stated - computed) <= NEAR ? [{ ...match, stated, computed }] : [];
  });
}
