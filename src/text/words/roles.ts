import { phraseSet, phrases, wordSet } from '../phrases.ts';

/** Words that say a value moved, before the amount by which it did. */
export const changes = phrases({
  'tăng |thêm|tới|đến|được, thêm |được, vọt, cải thiện, thăng, nhảy, nhích, phục hồi, bứt phá': 'increase',
  'cao hơn, nhanh hơn, nhiều hơn, lớn hơn, mạnh hơn, dài hơn, tốt hơn, rộng hơn, đông hơn': 'increase',
  'giảm |thêm|tới|đến|được, bớt, mất |đi, rơi, vơi, bốc hơi, lao dốc, đi xuống, thu hẹp, sụt, tụt, hạ |thêm, rút ngắn, tinh giản, cắt bỏ|được, tức cắt, lùi, rớt, thụt, thấp hơn, ít hơn|đi, chậm hơn, kém hơn, nhỏ hơn|đi, ngắn hơn|đi, rẻ đi|hơn, đã cắt':
    'decrease',
} as const);

/** Begin with a word of change, but say no amount: `tăng cường`. */
export const notChanges = phraseSet(`
  tăng cường|tốc, giảm nghèo, hạ tầng|du|long|lang|hòa, thăng bình|long
`);

/** Words right before a number that make it a value reached, even after a word of change: `tăng lên 38,3%`, `giảm còn 5%`. */
export const levels = phraseSet(`
  đạt, có, còn, lên, xuống, thành, bằng, từ, mốc, được, so với, mức, do, nhờ
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
  'phấn đấu, đặt mục tiêu|chỉ tiêu|ra|kế hoạch, đích, quy hoạch, cần thêm, tiến tới, cách đưa, xin thêm, kế hoạch đặt ra|hoạch là|hoạch giao|hoạch đến, theo kế hoạch|lộ trình|quy hoạch, đề nghị bổ sung|xuất thêm|xuất bổ sung|xuất tăng|xuất giảm, kiến nghị được|nghị cho|nghị tăng|nghị giảm|nghị trung ương|nghị chính phủ, tham vọng, không để, nỗ lực, cố gắng':
    'aim',
  'mục tiêu, chỉ tiêu, để đạt, trình cổ tức, phương án chia|án trả, kế hoạch chia|hoạch lợi nhuận, hướng tới|đến, theo hướng, đề ra, quyết tâm':
    'noun',
  'dự kiến, sẽ đạt, kỳ vọng, năm tới, tháng tới, quý tới, thời gian tới, sắp tới': 'expected',
  sẽ: 'bare',
} as const);

/** Words that do so for a least amount after them: `bảo đảm tối thiểu 80%`; an order for what it asks to be done. */
export const demands = phrases({
  'bảo đảm, đảm bảo, phải |có, cần, bắt buộc, quy định, đòi hỏi, vận động, kêu gọi, khuyến khích, nhắm tới|đến, hứa, muốn, nhằm, mong, lên kế hoạch':
    'need',
  'yêu cầu, đề nghị, chỉ đạo': 'order',
  'cam kết': 'promise',
  giao: 'giao',
} as const);

/** What an order asks to be done: the numbers after it are targets, as in `yêu cầu nâng tỷ lệ lên 80%`. */
export const tasksAsked = phraseSet(`
  đưa, nâng, kéo, giữ, duy trì, hoàn thành|tất, phấn đấu, rút ngắn, cắt giảm, giảm, tăng, mở, kích hoạt,
  vận động, giải ngân, phủ, cấp, số hóa, đối chiếu, làm sạch, huy động, dành, xóa, lắp, đào tạo, bồi dưỡng,
  thành lập, đạt, thu, xong, tuyển, tạo, trồng, xây, hỗ trợ, bơm, chia
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
  mục tiêu, chỉ tiêu, kế hoạch, phấn đấu, định hướng, hướng tới, đề ra, quyết tâm,
  phương án|hướng, lộ trình, giao nhiệm vụ, nhiệm vụ trọng tâm, thời gian tới, tầm nhìn
`);

/** Nouns of plans: a share of one (`bằng 50% kế hoạch`) is a level, not a target. */
export const planBases = phraseSet(`
  kế hoạch, chỉ tiêu, mục tiêu, dự toán, quy hoạch,
  so với kế hoạch|với chỉ tiêu|với mục tiêu|với dự toán|với quy hoạch, nghị quyết đề ra
`);

/** What a plan lists: their counts are levels. By their first two syllables. */
export const tasks = wordSet(`
  nhiệm vụ, dịch vụ, mục tiêu, chỉ tiêu, giải pháp, nhóm |nhiệm|giải|dịch, tiêu chí, nội dung, trụ cột, dự án,
  đề án, chương trình, lĩnh vực, ưu tiên, cơ sở
`);
