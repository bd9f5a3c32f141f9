import { phraseSet, phrases, wordSet } from '../phrases.ts';

/** Words that say a value moved, before the amount by which it did. */
export const changes = phrases({
  'nhảy, vọt, tăng |thêm|tới|đến|được, thêm |được, phục hồi, bứt phá, thăng, nhích, cải thiện': 'increase',
  'mạnh hơn, tốt hơn, nhiều hơn, đông hơn, cao hơn, lớn hơn, nhanh hơn': 'increase',
  'mất |đi, chậm hơn, lao dốc, giảm |thêm|tới|đến|được, thu hẹp, rẻ đi|hơn, lùi, bốc hơi, bớt, tụt, rút ngắn, đã cắt, hạ |thêm, rớt, tinh giản, đi xuống, cắt bỏ|được, thụt, rơi, ít hơn|đi, sụt, nhỏ hơn|đi, thấp hơn, vơi, ngắn hơn|đi, tức cắt, kém hơn':
    'decrease',
} as const);

/** Begin with a word of change, but say no amount: `tăng cường`. */
export const notChanges = phraseSet(`
  tăng cường|tốc, giảm nghèo, hạ tầng|du|long|lang|hòa, thăng bình|long
`);

/** Words right before a number that make it a value reached, even after a word of change: `tăng lên 38,3%`, `giảm còn 5%`. */
export const levels = phraseSet(`
  xuống, thành, lên, mức, mốc, bằng, từ, được, do, nhờ, đạt, có, còn, so với
`);

/** What heads a list of changes: `Mức tăng: internet 65,9%, di động 86,3%`. */
export const growth = phrases({
  'mức tăng, tốc độ tăng, tăng trưởng, tỷ lệ tăng': 'increase',
  'mức giảm, tỷ lệ giảm, tốc độ giảm': 'decrease',
} as const);

/** Bases of comparison that are no earlier time: more than these is a level. */
export const peers = phraseSet(`
  bình quân, trung bình, cả nước, dự toán, kế hoạch, chỉ tiêu, mục tiêu
`);

/**
 * Words that make the numbers after them targets. After a noun only what follows before a comma is aimed at; what is
 * expected may also be foreseen; `sẽ` alone does not go past a comma either.
 */
export const targets = phrases({
  'không để, phấn đấu, cần thêm, xin thêm, đặt mục tiêu|ra|chỉ tiêu|kế hoạch, tiến tới, cố gắng, đích, cách đưa, nỗ lực, kế hoạch đặt ra|hoạch giao|hoạch là|hoạch đến, tham vọng, theo kế hoạch|quy hoạch|lộ trình, quy hoạch, kiến nghị được|nghị giảm|nghị chính phủ|nghị cho|nghị tăng|nghị nâng|nghị trung ương, đề nghị bổ sung|xuất bổ sung|xuất thêm|xuất tăng|xuất giảm|xuất nâng':
    'aim',
  'theo hướng, quyết tâm, hướng tới|đến, kế hoạch chia|hoạch lợi nhuận, trình cổ tức, chỉ tiêu, mục tiêu, đề ra, phương án chia|án trả, để đạt':
    'noun',
  'tháng tới, sắp tới, thời gian tới, quý tới, kỳ vọng, dự kiến, năm tới, sẽ đạt': 'expected',
  sẽ: 'bare',
} as const);

/** Words that do so for a least amount after them: `bảo đảm tối thiểu 80%`; an order for what it asks to be done. */
export const demands = phrases({
  'nhắm tới|đến, phải |có, mong, đòi hỏi, hứa, cần, quy định, kêu gọi, khuyến khích, nhằm, lên kế hoạch, vận động, bắt buộc, bảo đảm, đảm bảo, muốn':
    'need',
  'yêu cầu, đề nghị, chỉ đạo': 'order',
  'cam kết': 'promise',
  giao: 'giao',
} as const);

/** What an order asks to be done: the numbers after it are targets, as in `yêu cầu nâng tỷ lệ lên 80%`. */
export const tasksAsked = phraseSet(`
  số hóa, huy động, làm sạch, vận động, kéo, rút ngắn, giữ, hỗ trợ, xóa, hoàn thành|tất, dành, giải ngân, cấp, lắp,
  đào tạo, chia, tăng, giảm, đạt, mở, kích hoạt, đưa, nâng, duy trì, thu, tạo, xong, tuyển, phủ, phấn đấu,
  bồi dưỡng, xây, thành lập, bơm, trồng, cắt giảm, đối chiếu
`);

/** What says that a value was set beforehand: `ngưỡng 3% mà chiến lược đặt ra`, `mức 60% Chính phủ giao`. */
export const settings = phraseSet(`
  yêu cầu, đã giao, phủ giao, đặt ra, bộ giao, được giao, tỉnh giao, tướng giao, phố giao, quy định, đề ra
`);

/** What is only foreseen is not aimed at. */
export const forecasts = phraseSet(
  'ước, dự báo|đoán, khả năng, triển vọng, theo báo cáo, tính toán, kịch bản, có thể, tổng kinh phí|mức, kinh phí thực hiện|dự kiến',
);

/** What opens a plan, before a colon or at the head of a sentence. */
export const plans = phraseSet(`
  lộ trình, giao nhiệm vụ, hướng tới, phương án|hướng, quyết tâm, kế hoạch, chỉ tiêu, mục tiêu, đề ra, phấn đấu,
  thời gian tới, định hướng, nhiệm vụ trọng tâm, tầm nhìn
`);

/** Nouns of plans: a share of one (`bằng 50% kế hoạch`) is a level, not a target. */
export const planBases = phraseSet(`
  mục tiêu, quy hoạch, dự toán, kế hoạch, chỉ tiêu,
  so với kế hoạch|với quy hoạch|với mục tiêu|với chỉ tiêu|với dự toán, nghị quyết đề ra
`);

/** What a plan lists: their counts are levels. By their first two syllables. */
export const tasks = wordSet(`
  nhóm |dịch|giải|nhiệm, nội dung, dự án, đề án, lĩnh vực, nhiệm vụ, mục tiêu, chỉ tiêu, dịch vụ, giải pháp,
  chương trình, cơ sở, tiêu chí, trụ cột, ưu tiên
`);
