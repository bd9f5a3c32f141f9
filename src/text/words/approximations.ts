import { phrases, words } from '../phrases.ts';

/** Words right before a number that bound it. `exact` marks look-alikes: `nhanh hơn 52%` compares. */
export const before = phrases({
  'hơn, trên, quá, vượt, vượt mốc, vượt mức, vượt ngưỡng, vượt con số, vượt qua, ít nhất, tối thiểu, ít nhất là, tối thiểu là, trên mức':
    'over',
  'không dưới, không ít hơn, chí ít, hơn hẳn, có hơn, nhiều hơn cả, từ trên, ít nhất khoảng, tối thiểu đạt, ít nhất đạt, đạt trên':
    'over',
  'không thấp hơn, không kém, vượt trên, vượt quá, ngoài, over, more than': 'over',
  'dưới, chưa đến, chưa tới, không quá, tối đa, không tới, không đến, chưa đầy, tối đa là, không hơn, không cao hơn, không vượt quá, không vượt, chưa vượt, chưa bằng, nhiều nhất là, cùng lắm, chưa quá, nhiều nhất, chậm nhất':
    'under',
  'không nhiều hơn, chưa được, chưa đạt, dưới mức': 'under',
  'khoảng, ước, ước tính, xấp xỉ, tầm, chừng, vào khoảng, ước khoảng, ước đạt, ước đạt khoảng, ước tính đạt, ước tính khoảng, khoảng chừng, tầm khoảng':
    'about',
  'ước chừng, ước tới, ước lên tới, ước lên đến, ước đến, ước là, ước tính là, ước có, ước độ, quanh mức, xoay quanh, độ khoảng, cỡ, about, around, ngót nghét, trên dưới, loanh quanh, quãng, vào tầm, áng chừng, ước thực hiện, ước thực hiện đạt, ước tính có, dao động khoảng, dao động quanh':
    'about',
  '~, ≈, ±': 'about',
  '>, ≥, > =': 'over',
  '<, ≤, < =': 'under',
  'gần, ngót, suýt soát, xấp xỉ gần, gần như, gần đạt, gần đến, gần tới, gần chạm, sắp chạm, tiệm cận, gần bằng, sắp đạt, ngấp nghé, mấp mé, gần cán mốc, nearly, almost':
    'nearly',
} as const);

/** Words right after a number, or after what it counts, that bound it. */
export const after = phrases({
  'trở lên, có lẻ, có hơn, đổ lên, hoặc hơn, hoặc cao hơn, hoặc nhiều hơn, là ít nhất, là tối thiểu': 'over',
  'trở xuống, đổ lại, đổ xuống, trở lại, hoặc ít hơn, hoặc thấp hơn, là cùng, là tối đa': 'under',
} as const);

/** Adjectives whose `hơn` compares: `nhanh hơn 52%` is a rise of exactly 52 %. */
export const comparable = words(
  'cao nhanh nhỉnh nhiều lớn mạnh tốt dài rộng sớm đông thấp ít nhỏ chậm kém ngắn rẻ đắt xa sâu',
);
