import { phrases, textSet, words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';

// What is counted says whether a period adds it up (flow) or finds it there at its end (stock).

/** There at the time: grows and stays. What else is counted happens within the period. */
const STOCK_UNITS = textSet(
  'tài thuê trạm xã huyện tỉnh thôn bản địa bộ sở hệ cơ dịch hộ người máy điểm doanh thủ trang nhà thẻ tuyến',
);
const VERBS = phrases<'stock' | 'flow'>({
  'đã cấp|có|kết|hoàn, kết nối, tích hợp, lũy kế, luỹ kế, phủ sóng, tổng số, đang có, hiện có, nâng tổng, duy trì, vận hành, phê duyệt':
    'stock',
  'tiếp nhận, xử lý, giải quyết, phát sinh|hiện, doanh thu, ban hành, ghi nhận, thực hiện, thu hồi, nộp ngân, đăng ký, tổ chức, tập huấn, thành lập, cấp mới|cho, trị giá':
    'flow',
});
const BEFORE_ISSUE = words(' - + • , mới và huyện tỉnh xã');
const REACH = 24;

/**
 * Whether a figure counts what is there at a time rather than what happens during it.
 * The nearest telling verb of its sentence decides, else what is counted.
 */
export function isStock(tokens: readonly Token[], figure: Draft): boolean {
  if (figure.role !== 'level' || figure.kind === 'rank' || figure.kind === 'score' || figure.kind === 'money')
    return false;
  for (let at = figure.first - 1; at > figure.first - REACH; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.text === '.' || token.text === ';') break;
    const verb = VERBS.at(tokens, at)?.value;
    if (verb) return verb === 'stock';
    // "cấp 500 tài khoản" in the period; "đã cấp" until its end
    if (token.text === 'cấp' && BEFORE_ISSUE.has(tokens[at - 1])) return false;
  }
  return STOCK_UNITS.has(figure.unit?.split(' ', 1)[0] ?? '');
}
