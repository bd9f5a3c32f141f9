import { compare, type Dates } from './calendar.ts';
import { before, matchAt, toExpression } from './pattern.ts';

// With these a clause says something: the year is no longer the plan's.
const SAYING = '(ra|triển|thực|đấu|được|đã|có|hoàn|vào|đặt|giao|tại|tiêu|kết|gồm|theo|nêu|xây|đạt|trong|là)';

// "kế hoạch chuyển đổi số năm 2024", "tổng kết năm 2023, nhiệm vụ năm 2024", "công bố hồi tháng 4", "tầm nhìn đến năm 2030", "Luật … năm 2023": a few words may stand between;
// "Đề án 06 năm 2024", "Nghị quyết 57 quý II", are of that time
const PLAN = before(
  '((kế hoạch|đề án|chương trình|chiến lược|quy hoạch|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|công điện|' +
    'dự án|dự toán|chủ đề|định hướng|tầm nhìn|văn kiện|đại hội|luật|khung|(?<=(năm|tháng|quý) .{0,40})nhiệm vụ)' +
    `([ ]+(?!${SAYING} |(?<=đề án )\\d|\\d+ (\\d+ )?(tháng|quý))[^\\s,;:.()…!?"“”]+){0,12}|công bố (hồi|vào)) `,
);

// "theo kế hoạch đến năm 2025 đạt 80%": a number or a verb right after the year makes it a time of its own
const SAYS_NEXT = toExpression(' (\\d|(thêm|giao|đặt|sẽ|là|có|hoàn|phấn|tối|trên|đạt|phải) )');
// "Kế hoạch năm 2025 của huyện: …": what follows the colon is for that year
const LEADS_IN = /[^,;:.()\n…!?"“”]{0,32}:/y;
// "Định hướng đến năm 2030, kinh tế số chiếm 35%", and the heading "II. Định hướng đến năm 2030"
const HORIZON = before('(^|[,;:.()\\n]) (định hướng|tầm nhìn) [^ ]+ ');
const GOES_ON = / *(,|(?<=[.)\n] *định hướng [^,\n]{0,20})\n)/y;

/** Whether the years from `at` to `end` of a text stand in the name of a plan. */
export function isOfPlan(found: Dates, text: string, at: number, end: number): boolean {
  if (!matchAt(PLAN, text, at) || matchAt(LEADS_IN, text, end)) return false;
  const single = found.start && found.end && !compare(found.start, found.end);
  if (single && matchAt(SAYS_NEXT, text, end)) return false;
  return !(matchAt(HORIZON, text, at) && matchAt(GOES_ON, text, end));
}
