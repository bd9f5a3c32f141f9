import { phraseSet } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { NumberPhrase } from '../number/phrase.ts';
import type { Exclusion } from '../rule.ts';

const counters = phraseSet(`
  lượt xem, lượt đọc, số lượt xem, đang truy cập, đang online, trực tuyến, hôm nay, hôm qua, tuần này, tuần trước, tháng này, tháng trước, tháng hiện tại, năm nay, tất cả, tổng lượt truy cập, tổng truy cập, tổng số truy cập, tổng số lượt truy cập, lượt truy cập, số lượt truy cập,
  bình luận, lượt thích, chia sẻ, xếp hạng, đánh giá, thời gian chờ, số điểm của bài viết là, trong, cỡ chữ, trang, views, view, hits, khách viếng thăm, thành viên trực tuyến, khách, thống kê truy cập, tổng, truy cập, trong tháng, trong tuần, trong ngày, img, ip, số trang, đã xem, lượt tải về, số ký hiệu, máy chủ tìm kiếm
`);

/** Counters of the web page: `Lượt xem: 58`, `Tổng lượt truy cập17,361,400`, a line of a number alone. */
export const furniture: Exclusion = {
  name: 'furniture',
  excludes(number, { tokens, sentences }) {
    const { first, last } = number;
    if (!isEnd(tokens, last + 1) && !isCounterLine(number, { tokens })) return false;
    const sign = tokens[first - 1];
    if (sign === undefined || sign.kind === 'break') return true;
    const label = sign.text === ':' ? first - 1 : first;
    const begin = sentences.startOf(first);
    const counter = counters.before(tokens, label);
    return counter !== undefined && label - counter.length <= begin + 1;
  },
};

function isEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind === 'break' || token.text === '.' || token.text === '•';
}

// "Hôm nay: 1 Hôm qua: 0 Tất cả: 115504": another counter follows
function isCounterLine({ last }: NumberPhrase, { tokens }: Pick<Context, 'tokens'>): boolean {
  return counters.at(tokens, last + 1) !== undefined;
}
