import { phraseSet, phrases, wordSet } from '../phrases.ts';

/** Words that say a value moved, before the amount by which it did. */
export const changes = phrases({
  'tăng |thêm|tới|đến|được, thêm |được, vọt, cải thiện, thăng, nhảy, nhích, phục hồi, bứt phá': 'increase',
  'cao hơn, nhanh hơn, nhiều hơn, lớn hơn, mạnh hơn, dài hơn, tốt hơn, rộng hơn, đông hơn': 'increase',
  'thấp hơn, chậm hơn, cắt bỏ|được, lùi, lao dốc, giảm |thêm|tới|đến|được, thu hẹp, đã cắt, mất |đi, bớt, tụt, rút ngắn, hạ |thêm, vơi, tinh giản, đi xuống, thụt, rơi, rớt, sụt, ít hơn|đi, bốc hơi, rẻ đi|hơn, ngắn hơn|đi, tức cắt, nhỏ hơn|đi, kém hơn':
    'decrease',
} as const);

/** Begin with a word of change, but say no amount: `tăng cường`. */
export const notChanges = phraseSet(`
  tăng cường|tốc, giảm nghèo, hạ tầng|du|long|lang|hòa, thăng bình|long
`);

/** Words right before a number that make it a value reached, even after a word of change: `tăng lên 38,3%`, `giảm còn 5%`. */
export const levels = phraseSet(`
  xuống, thành, lên, mức, so với, mốc, bằng, từ, được, nhờ, do, đạt, có, còn
`);

/** What heads a list of changes: `Mức tăng: internet 65,9%, di động 86,3%`. */
export const growth = phrases({
  'mức tăng, tốc độ tăng, tăng trưởng, tỷ lệ tăng': 'increase',
  'mức giảm, tỷ lệ giảm, tốc độ giảm': 'decrease',
} as const);

/** Bases of comparison that are no earlier time: more than these is a level. */
export const peers = phraseSet(`
  bình quân, trung bình, cả nước, kế hoạch, chỉ tiêu, mục tiêu, dự toán
`);

/**
 * Words that make the numbers after them targets. After a noun only what follows before a comma is aimed at; what is
 * expected may also be foreseen; `sẽ` alone does not go past a comma either.
 */
export const targets = phrases({
  'đặt mục tiêu|ra|chỉ tiêu|kế hoạch, cần thêm, tham vọng, theo kế hoạch|quy hoạch|lộ trình, cách đưa, nỗ lực, quy hoạch, kế hoạch đặt ra|hoạch giao|hoạch là|hoạch đến, cố gắng, đích, xin thêm, tiến tới, phấn đấu, kiến nghị được|nghị chính phủ|nghị cho|nghị tăng|nghị trung ương|nghị giảm, không để, đề nghị bổ sung|xuất bổ sung|xuất tăng|xuất thêm|xuất giảm':
    'aim',
  'mục tiêu, chỉ tiêu, để đạt, trình cổ tức, phương án chia|án trả, kế hoạch chia|hoạch lợi nhuận, hướng tới|đến, theo hướng, đề ra, quyết tâm':
    'noun',
  'dự kiến, sẽ đạt, kỳ vọng, năm tới, tháng tới, quý tới, thời gian tới, sắp tới': 'expected',
  sẽ: 'bare',
} as const);

/** Words that do so for a least amount after them: `bảo đảm tối thiểu 80%`; an order for what it asks to be done. */
export const demands = phrases({
  'bảo đảm, đảm bảo, lên kế hoạch, cần, vận động, bắt buộc, khuyến khích, hứa, quy định, phải |có, kêu gọi, nhằm, nhắm tới|đến, mong, đòi hỏi, muốn':
    'need',
  'yêu cầu, đề nghị, chỉ đạo': 'order',
  'cam kết': 'promise',
  giao: 'giao',
} as const);

/** What an order asks to be done: the numbers after it are targets, as in `yêu cầu nâng tỷ lệ lên 80%`. */
export const tasksAsked = phraseSet(`
  số hóa, lắp, hoàn thành|tất, dành, kéo, rút ngắn, vận động, giải ngân, cấp, giữ, huy động, làm sạch, xóa,
  đào tạo, tăng, giảm, đạt, cắt giảm, đối chiếu, thu, tạo, xong, duy trì, đưa, nâng, mở, kích hoạt, tuyển, xây,
  chia, phủ, phấn đấu, thành lập, bồi dưỡng, hỗ trợ, bơm, trồng
`);

/** What says that a value was set beforehand: `ngưỡng 3% mà chiến lược đặt ra`, `mức 60% Chính phủ giao`. */
export const settings = phraseSet(`
  đề ra, đặt ra, quy định, yêu cầu, được giao, đã giao, phủ giao, tướng giao, bộ giao, tỉnh giao, phố giao
`);

/** What is only foreseen is not aimed at. */
export const forecasts = phraseSet(
  'dự báo|đoán, có thể, ước, triển vọng, theo báo cáo, khả năng, tính toán, kịch bản',
);

/** What opens a plan, before a colon or at the head of a sentence. */
export const plans = phraseSet(`
  lộ trình, phấn đấu, định hướng, phương án|hướng, quyết tâm, chỉ tiêu, kế hoạch, mục tiêu, đề ra, hướng tới,
  nhiệm vụ trọng tâm, tầm nhìn, thời gian tới, giao nhiệm vụ
`);

/** Nouns of plans: a share of one (`bằng 50% kế hoạch`) is a level, not a target. */
export const planBases = phraseSet(`
  kế hoạch, chỉ tiêu, mục tiêu, dự toán, quy hoạch,
  so với kế hoạch|với chỉ tiêu|với mục tiêu|với dự toán|với quy hoạch, nghị quyết đề ra
`);

/** What a plan lists: their counts are levels. By their first two syllables. */
export const tasks = wordSet(`
  nội dung, nhóm |dịch|nhiệm|giải, cơ sở, ưu tiên, nhiệm vụ, mục tiêu, chỉ tiêu, dự án, đề án, lĩnh vực, giải pháp,
  tiêu chí, trụ cột, chương trình, dịch vụ
`);
