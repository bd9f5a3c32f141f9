import { phraseSet, phrases, wordSet } from '../phrases.ts';

/** Words that say a value moved, before the amount by which it did. */
export const changes = phrases({
  'nhảy, vọt, phục hồi, bứt phá, tăng |thêm|tới|đến|được, thêm |được, nhích, cải thiện': 'increase',
  'mạnh hơn, tốt hơn, nhiều hơn, đông hơn, cao hơn, lớn hơn, nhanh hơn': 'increase',
  'mất |đi, chậm hơn, lao dốc, giảm |thêm|tới|đến|được, thu hẹp, rẻ đi|hơn, lùi, bốc hơi, bớt, tụt, rút ngắn, đã cắt, tức cắt, cắt bỏ|được, thụt, rơi, hạ |thêm, ít hơn, thấp hơn, sụt, ngắn hơn|đi, nhỏ hơn, rớt, tinh giản, đi xuống, kém hơn':
    'decrease',
} as const);

/** Begin with a word of change, but say no amount: `tăng cường`. */
export const notChanges = phraseSet(`
  tăng cường|tốc, giảm nghèo, hạ tầng|du|long|lang|hòa
`);

/** Words right before a number that make it a value reached, even after a word of change: `tăng lên 38,3%`, `giảm còn 5%`. */
export const levels = phraseSet(`
  xuống, thành, nhờ, lên, mức, mốc, bằng, từ, được, do, đạt, có, còn, so với
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
  'phấn đấu, cần thêm, xin thêm, đặt mục tiêu|ra|chỉ tiêu|kế hoạch, kiến nghị được vay|nghị giảm|nghị chính phủ|nghị cho|nghị tăng|nghị nâng|nghị trung ương, đích, tiến tới, nỗ lực, kế hoạch đặt ra|hoạch giao|hoạch là|hoạch đến, tham vọng, theo kế hoạch|quy hoạch|lộ trình, cách đưa, quy hoạch, không để, đề nghị bổ sung|xuất bổ sung|xuất thêm|xuất tăng|xuất giảm|xuất nâng':
    'aim',
  'trình cổ tức, theo hướng, quyết tâm, hướng tới|đến, chỉ tiêu, mục tiêu, đề ra, kế hoạch chia|hoạch lợi nhuận, phương án chia|án trả, để đạt':
    'noun',
  'tháng tới, thời gian tới, sắp tới, quý tới, dự kiến, kỳ vọng, năm tới, sẽ đạt': 'expected',
  sẽ: 'bare',
} as const);

/** Words that do so for a least amount after them: `bảo đảm tối thiểu 80%`; an order for what it asks to be done. */
export const demands = phrases({
  'nhắm tới|đến, mong, đòi hỏi, bảo đảm, đảm bảo, cần, lên kế hoạch, vận động, bắt buộc, khuyến khích, phải |có, nhằm, quy định, muốn':
    'need',
  'yêu cầu, đề nghị, chỉ đạo, quyết nghị': 'order',
  'cam kết': 'promise',
  giao: 'giao',
} as const);

/** What an order asks to be done: the numbers after it are targets, as in `yêu cầu nâng tỷ lệ lên 80%`. */
export const tasksAsked = phraseSet(`
  số hóa, huy động, làm sạch, vận động, kéo, rút ngắn, giữ, hỗ trợ, xóa, hoàn thành|tất, dành, giải ngân, cấp,
  đào tạo, tăng, giảm, đạt, lắp, thu, tạo, xong, mở, kích hoạt, đưa, nâng, duy trì, tuyển, phủ, phấn đấu,
  bồi dưỡng, xây, thành lập, trồng, bơm, chia, cắt giảm, đối chiếu
`);

/** What says that a value was set beforehand: `ngưỡng 3% mà chiến lược đặt ra`, `mức 60% Chính phủ giao`. */
export const settings = phraseSet(`
  tỉnh giao, được giao, phủ giao, phố giao, quy định, tướng giao, đã giao, yêu cầu, đặt ra, bộ giao, đề ra
`);

/** What is only foreseen is not aimed at. */
export const forecasts = phraseSet(
  'có thể, tổng kinh phí|mức, kinh phí thực hiện|dự kiến, khả năng, tính toán, kịch bản, triển vọng, theo báo cáo, ước, dự báo|đoán',
);

/** What opens a plan, before a colon or at the head of a sentence. */
export const plans = phraseSet(`
  lộ trình, kế hoạch, chỉ tiêu, mục tiêu, đề ra, giao nhiệm vụ, phương án|hướng, quyết tâm, phấn đấu,
  nhiệm vụ trọng tâm, tầm nhìn, thời gian tới, định hướng, hướng tới
`);

/** Nouns of plans: a share of one (`bằng 50% kế hoạch`) is a level, not a target. */
export const planBases = phraseSet(`
  mục tiêu, quy hoạch, dự toán, kế hoạch, chỉ tiêu,
  so với kế hoạch|với chỉ tiêu|với quy hoạch|với mục tiêu|với dự toán, nghị quyết đề ra
`);

/** What a plan lists: their counts are levels. By their first two syllables. */
export const tasks = wordSet(`
  nhóm |dịch|nhiệm|giải, dự án, đề án, lĩnh vực, nội dung, nhiệm vụ, mục tiêu, chỉ tiêu, dịch vụ, giải pháp,
  chương trình, cơ sở, tiêu chí, trụ cột, ưu tiên
`);
