import { phrases, words } from '../phrases.ts';

/** Words right before a number that bound it. `exact` marks look-alikes: `nhanh hơn 52%` compares. */
export const before = phrases({
  'vượt |mốc|quá|mức|ngưỡng|qua, ít nhất |là|cũng, quá, trên, hơn, tối thiểu |là|đạt': 'over',
  'đạt trên, có trên, over, có hơn, không dưới|kém|ít hơn|thấp hơn, more than': 'over',
  'không quá|để quá|đến|tới|hơn|cao hơn|vượt|vượt quá, chậm nhất, dưới |mức, tối đa |là, chưa đến|tới|đầy|vượt|quá|bằng|được|đạt':
    'under',
  'khoảng, ước |tính|tính lên tới|đạt|tính đạt|tính là|mang về|lên tới|đến|là|có|thực hiện': 'about',
  'xấp xỉ, quanh |mức, tầm, cỡ, trên dưới, chừng, about': 'about',
  '~, ≈': 'about',
  '>, ≥': 'over',
  '<, ≤': 'under',
  'tiệm cận, nearly, ngấp nghé, gần |chạm|đến|như|bằng|đạt|tới, sắp chạm|đạt': 'nearly',
} as const);

/** Words right after a number, or after what it counts, that bound it. */
export const after = phrases({
  'trở lên, có lẻ|hơn, là ít nhất|tối thiểu, hoặc hơn|nhiều hơn': 'over',
  'trở xuống|lại, hoặc ít hơn, là tối đa': 'under',
} as const);

/** Adjectives whose `hơn` compares: `nhanh hơn 52%` is a rise of exactly 52 %. */
export const comparable = words(
  'kém cao thấp đông xa chậm nhỉnh sớm nhỏ sâu ít nhanh nhiều lớn mạnh tốt rẻ đắt ngắn',
);
