import { phrases, words } from '../phrases.ts';

/** Words right before a number that bound it. `exact` marks look-alikes: `nhanh hơn 52%` compares. */
export const before = phrases({
  'hơn, trên, quá, vượt |mốc|mức|ngưỡng|qua|quá, ít nhất |là|đạt|cũng|phải có, ít ra cũng, tối thiểu |là|đạt':
    'over',
  'không dưới|ít hơn|thấp hơn|kém, chí ít, có hơn, đạt trên, có trên, over, more than': 'over',
  'dưới |mức, chưa đến|tới|đầy|vượt|bằng|quá|được|đạt, không quá|để quá|tới|đến|hơn|cao hơn|vượt|vượt quá, tối đa |là, chậm nhất':
    'under',
  'khoảng, ước |tính|đạt|tính đạt|tính là|mang về|lên tới|đến|là|có|thực hiện': 'about',
  'xấp xỉ, tầm, chừng, quanh |mức, cỡ, trên dưới, quãng, about': 'about',
  '~, ≈': 'about',
  '>, ≥': 'over',
  '<, ≤': 'under',
  'gần |như|đạt|đến|tới|chạm|bằng, ngót, sắp chạm|đạt, tiệm cận, ngấp nghé, nearly': 'nearly',
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
