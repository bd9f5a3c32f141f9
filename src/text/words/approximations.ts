import { phrases, words } from '../phrases.ts';

/** Words right before a number that bound it. `exact` marks look-alikes: `nhanh hơn 52%` compares. */
export const before = phrases({
  'hơn, trên |mức, quá, vượt |mốc|mức|ngưỡng|con số|qua, ít nhất |là, tối thiểu |là': 'over',
  'không dưới|ít hơn, chí ít, hơn hẳn, có hơn, nhiều hơn cả, từ trên, ít nhất khoảng|nhất đạt, tối thiểu đạt, đạt trên':
    'over',
  'không thấp hơn|kém, vượt trên|quá, ngoài, over, more than': 'over',
  'dưới, chưa đến|tới|đầy|vượt|bằng|quá, không quá|tới|đến|hơn|cao hơn|vượt quá, tối đa |là, không vượt, nhiều nhất |là, cùng lắm, chậm nhất':
    'under',
  'không nhiều hơn, chưa được|đạt, dưới mức': 'under',
  'khoảng |chừng, ước |tính|khoảng|đạt|đạt khoảng|tính đạt|tính khoảng, xấp xỉ, tầm |khoảng, chừng, vào khoảng':
    'about',
  'ước chừng|mang về|đem về|tới|lên tới|lên đến|đến|là|tính là|có|độ|thực hiện đạt|tính có, quanh mức, xoay quanh, độ khoảng, cỡ, about, around, ngót nghét, trên dưới, loanh quanh, quãng, vào tầm, áng chừng, ước thực hiện, dao động khoảng|động quanh':
    'about',
  '~, ≈, ±': 'about',
  '>, ≥, > =': 'over',
  '<, ≤, < =': 'under',
  'gần |như|đạt|đến|tới|chạm|bằng|cán mốc, ngót, suýt soát, xấp xỉ gần, sắp chạm|đạt, tiệm cận, ngấp nghé, mấp mé, nearly, almost':
    'nearly',
} as const);

/** Words right after a number, or after what it counts, that bound it. */
export const after = phrases({
  'trở lên, có lẻ|hơn, đổ lên, hoặc hơn|cao hơn|nhiều hơn, là ít nhất|tối thiểu': 'over',
  'trở xuống|lại, đổ lại|xuống, hoặc ít hơn|thấp hơn, là cùng|tối đa': 'under',
} as const);

/** Adjectives whose `hơn` compares: `nhanh hơn 52%` is a rise of exactly 52 %. */
export const comparable = words(
  'cao nhanh nhỉnh nhiều lớn mạnh tốt dài rộng sớm đông thấp ít nhỏ chậm kém ngắn rẻ đắt xa sâu',
);
