import { phraseSet, phrases } from '../phrases.ts';

/** Words that say a value moved, before the amount by which it did. */
export const changes = phrases({
  'tăng, tăng thêm, thêm, tăng trưởng, tăng mạnh, tăng nhẹ, tăng nhanh, tăng cao, tăng vọt, tăng gần, tăng đều, bổ sung thêm, nâng thêm, tăng tới, tăng đến, gia tăng, tăng được, tăng ròng, tăng tương ứng, tăng lần lượt, tăng bình quân, tăng trung bình, mức tăng, mức tăng trưởng, tốc độ tăng, tốc độ tăng trưởng, tỷ lệ tăng, tăng trưởng đạt, tăng trưởng bình quân, tăng trưởng trung bình, tăng khá, lên thêm, phát triển thêm, cộng thêm, cải thiện, nhích thêm':
    'increase',
  'cao hơn, nhanh hơn, nhiều hơn, lớn hơn, mạnh hơn, hơn cùng kỳ, hơn năm trước, vượt cùng kỳ, dài hơn, hơn năm ngoái, hơn so với cùng kỳ, tốt hơn, rộng hơn':
    'increase',
  'giảm, cắt giảm, giảm bớt, bớt, giảm mạnh, giảm nhẹ, giảm sâu, giảm tới, giảm đến, giảm được, giảm còn lại, hụt, sụt, sụt giảm, suy giảm, tụt, hạ, giảm bình quân, giảm trung bình, mức giảm, tỷ lệ giảm, rút bớt, giảm thêm, giảm thiểu, cắt bỏ, giảm lần lượt, giảm tương ứng, tinh giản':
    'decrease',
  'thấp hơn, ít hơn, chậm hơn, kém hơn, nhỏ hơn, ngắn hơn, kém cùng kỳ': 'decrease',
} as const);

/** Words right before a number that make it a value reached, even after a word of change: `tăng lên 38,3%`, `giảm còn 5%`. */
export const levels = phraseSet(`
  đạt, là, có, còn, lên, xuống, thành, ở mức, với, chiếm, bằng, từ, lên tới, lên đến, lên mức, xuống còn, xuống mức, xuống dưới, đạt mức, tới mức, đến mức, gồm, cán mốc, đạt mốc, còn lại, chỉ còn, chỉ đạt, ghi nhận, được, cho, trên tổng số, về mức, tương đương, tức, mức, trong, của, tại, vào, thu hút, nhận, so với, đang có, hiện có
`);

/** Words that make the numbers of their sentence targets. */
export const targets = phraseSet(`
  phấn đấu, mục tiêu, đặt mục tiêu, chỉ tiêu, đặt chỉ tiêu, đặt đích, hướng tới, hướng đến, dự kiến, quyết tâm, kỳ vọng, đề ra, nhằm đưa, đưa tỷ lệ, quy hoạch, yêu cầu, phải đạt, cần đạt, sẽ đạt, sẽ có, tiến tới, bảo đảm, đảm bảo, tầm nhìn, có thể đạt, dự báo, cách đưa, dự kiến đạt, đặt ra, theo hướng, đặt kế hoạch
`);

/** A level told against a plan, not a target: `bằng 50% kế hoạch`, `vượt 5% chỉ tiêu`. */
export const planBases = phraseSet(`
  kế hoạch, chỉ tiêu, mục tiêu, dự toán, so với kế hoạch, so với chỉ tiêu, so với mục tiêu, chỉ tiêu kế hoạch, tổng giao dịch, so với dự toán
`);
