import { phrases, textSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';

// What is counted says whether a period adds it up (flow) or finds it there at its end (stock).

const REACH = 24;

/** There at the time: grows and stays. What else is counted happens within the period. */
const STOCK_UNITS = textSet(
  'máy thẻ người hộ trang thôn tỉnh xã huyện hệ thủ doanh thuê cơ sở bản địa dịch trạm nhà tuyến tài điểm bộ',
);
const VERBS = phrases<'stock' | 'flow'>({
  'kết nối, tích hợp, tổng số, đang có, vận hành, phê duyệt, nâng tổng, duy trì, phủ sóng, hiện có, đã cấp|có|hoàn|kết':
    'stock',
  'tổ chức, nộp ngân, cấp mới|cho, đăng ký, tập huấn, ban hành, giải quyết, thành lập, thu hồi, doanh thu, xử lý, tiếp nhận, ghi nhận, trị giá, phát sinh|hiện, thực hiện, chết, khiến, bị thương':
    'flow',
});
// "12 người chết", "900 doanh nghiệp thành lập mới": what became of them in the period
const BEFALLEN = words('chết thương thiệt tử mất mắc lập giải tạm quay rút');
const BEFORE_ISSUE = words(' - + • , mới và huyện tỉnh xã');

/**
 * Whether a figure counts what is there at a time rather than what happens during it.
 * The nearest telling verb of its sentence decides, else what is counted.
 */
export function isStock(tokens: Tokens, figure: Draft): boolean {
  if (figure.role !== 'level' || /rank|score|money/.test(figure.kind)) return false;
  for (let at = figure.first - 1; at > figure.first - REACH; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.text === '.' || token.text === ';') break;
    const verb = VERBS.at(tokens, at)?.value;
    if (verb) return verb === 'stock';
    // "cấp 500 tài khoản" in the period; "đã cấp" until its end
    if (token.text === 'cấp' && BEFORE_ISSUE.has(tokens[at - 1])) return false;
  }
  if ([2, 3, 4].some((n) => BEFALLEN.has(tokens[figure.last + n]))) return false;
  return STOCK_UNITS.has(figure.unit?.split(' ', 1)[0] ?? '');
}
