import { phraseSet, phrases, wordSet } from '../phrases.ts';

/** Words that say a value moved, before the amount by which it did. */
export const changes = phrases({
  'tăng, tăng gấp, tăng thêm, thêm, tăng trưởng, gia tăng, bổ sung thêm, nâng thêm, lên thêm, cộng thêm, cải thiện, thăng, nhảy, vươn lên thêm, tăng vọt, nhích, đi lên, phục hồi, bứt phá, tăng tới, tăng đến, tăng được, thêm được':
    'increase',
  'cao hơn, nhanh hơn, nhiều hơn, lớn hơn, mạnh hơn, dài hơn, tốt hơn, rộng hơn, đông hơn, vượt cùng kỳ':
    'increase',
  'giảm, cắt giảm, bớt, mất, mất đi, rơi, vơi, vơi đi, lao dốc, đi xuống, co lại, thu hẹp, bốc hơi, hụt, sụt, sụt giảm, suy giảm, tụt, hạ, rút bớt, tinh giản, cắt bỏ, giảm tới, giảm đến, giảm được, cắt giảm được, tức cắt, cắt bớt, cắt được, rút ngắn, lùi, rớt, thụt, tụt hạng':
    'decrease',
  'thấp hơn, ít hơn, chậm hơn, kém hơn, nhỏ hơn, ngắn hơn, ngắn đi, ít đi, giảm đi, bớt đi, rẻ đi, rẻ hơn, đã cắt, nhỏ đi':
    'decrease',
} as const);

/** Begin with a word of change, but say no amount: `tăng cường`. */
export const notChanges = phraseSet(`
  tăng cường, tăng tốc, giảm nghèo, giảm tải, giảm thiểu, gia tăng giá trị, giá trị gia tăng, thêm vào đó, ngoài ra, thêm nữa, thêm một bước, cải thiện chỉ số, giảm nhẹ thiên tai, tăng gia, hạ tầng, hạ du, hạ nguồn, cắt băng, hạ cánh
`);

/** Words right before a number that make it a value reached, even after a word of change: `tăng lên 38,3%`, `giảm còn 5%`. */
export const levels = phraseSet(`
  đạt, có, còn, lên, xuống, thành, ở mức, chiếm, bằng, từ, tới mức, đến mức, gồm, cán mốc, mốc, ghi nhận, được, trên tổng số, về mức, tương đương, tức, thu hút, nhận, so với, gấp, mức, qua, do, mà, nhờ
`);

/** What heads a list of changes: `Mức tăng: internet 65,9%, di động 86,3%`. */
export const growth = phrases({
  'mức tăng, mức tăng trưởng, tốc độ tăng, tốc độ tăng trưởng, tăng trưởng, tỷ lệ tăng, tỷ lệ tăng trưởng':
    'increase',
  'mức giảm, tỷ lệ giảm, tốc độ giảm': 'decrease',
} as const);

/** Bases of comparison that are no earlier time: more than these is a level. */
export const peers = phraseSet(`
  bình quân, trung bình, cả nước, kế hoạch, chỉ tiêu, mục tiêu, dự toán, quy hoạch, mặt bằng, khu vực, thế giới, toàn quốc, toàn cầu, ngưỡng, quy định, tiêu chuẩn, yêu cầu, mức chung
`);

/**
 * Words that make the numbers after them targets. After a noun only what follows before a comma is aimed at; what is
 * expected may also be foreseen; `sẽ` alone does not go past a comma either.
 */
export const targets = phrases({
  'phấn đấu, đặt mục tiêu, đặt chỉ tiêu, đặt đích, đích, nhằm đưa, quy hoạch, phải đạt, cần đạt, tiến tới, bảo đảm đạt, đảm bảo đạt, cách đưa, đặt ra, đặt kế hoạch, xin thêm, kế hoạch đặt ra, theo kế hoạch, kế hoạch là, kế hoạch đề ra, kế hoạch giao, nhằm đạt, cần thêm, đề nghị bổ sung, đề xuất thêm, yêu cầu đạt, tham vọng, kế hoạch đến, lộ trình đến, theo lộ trình, theo quy hoạch, mong đạt, muốn có, đăng ký đạt, nỗ lực, cố gắng đạt, cam kết đạt':
    'aim',
  'mục tiêu, chỉ tiêu, hướng tới, hướng đến, theo hướng, đề ra, quyết tâm': 'noun',
  'dự kiến, sẽ đạt, kỳ vọng, năm tới, tháng tới, quý tới, thời gian tới, sắp tới': 'expected',
  sẽ: 'bare',
} as const);

/** Words that do so for a least amount after them: `bảo đảm tối thiểu 80%`; an order for what it asks to be done. */
export const demands = phrases({
  'bảo đảm, đảm bảo, phải, cần, bắt buộc, quy định, đòi hỏi, vận động, kêu gọi, khuyến khích, phải có, nhắm tới, nhắm đến, mong muốn, hoạch định, hứa, muốn':
    'need',
  'yêu cầu, đề nghị, chỉ đạo': 'order',
  'cam kết': 'promise',
  giao: 'giao',
} as const);

/** What an order asks to be done: the numbers after it are targets, as in `yêu cầu nâng tỷ lệ lên 80%`. */
export const tasksAsked = phraseSet(`
  đưa, nâng, kéo, giữ, duy trì, hoàn thành, hoàn tất, phấn đấu, rút ngắn, cắt giảm, giảm, tăng, mở, kích hoạt, vận động, giải ngân, phủ, cấp, số hóa, đối chiếu, làm sạch, huy động, dành, xóa, lắp, đào tạo, bồi dưỡng, thành lập, đạt, thu, xong
`);

/** A value that was set beforehand: `ngưỡng 3% mà chiến lược đặt ra`. */
export const thresholds = phraseSet('ngưỡng, mức, mốc, con số, chỉ tiêu, mục tiêu, tỷ lệ, đạt');
export const settings = phraseSet(
  'đề ra, đặt ra, được giao, quy định, đã giao, yêu cầu, chính phủ giao, thủ tướng giao, trung ương giao, bộ giao, tỉnh giao, thành phố giao',
);

/** What is only foreseen is not aimed at. */
export const forecasts = phraseSet(
  'dự báo, có thể, ước tính, ước, dự đoán, triển vọng, theo báo cáo, khả năng, tính toán, kịch bản',
);

/** What opens a plan, before a colon or at the head of a sentence. */
export const plans = phraseSet(`
  mục tiêu, chỉ tiêu, kế hoạch, phấn đấu, đặt mục tiêu, đặt đích, định hướng, hướng tới, đề ra, quyết tâm, phương án, lộ trình, giao nhiệm vụ, nhiệm vụ trọng tâm, phương hướng, thời gian tới, tầm nhìn
`);

/** Nouns of plans: a share of one (`bằng 50% kế hoạch`) is a level, not a target. */
export const planBases = phraseSet(`
  kế hoạch, chỉ tiêu, mục tiêu, dự toán, quy hoạch, so với kế hoạch, so với chỉ tiêu, so với mục tiêu, so với dự toán, so với quy hoạch, nghị quyết đề ra
`);

/** What a plan lists: their counts are levels. By their first two syllables. */
export const tasks = wordSet(`
  nhiệm vụ, dịch vụ, mục tiêu, chỉ tiêu, giải pháp, nhóm, nhóm nhiệm, nhóm giải, nhóm dịch, tiêu chí, nội dung, trụ cột, dự án, đề án, chương trình, lĩnh vực, ưu tiên, cơ sở
`);
