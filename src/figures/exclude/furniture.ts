import { phraseSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Exclusion } from '../rule.ts';

const counters = phraseSet(`
  số lượt xem|điểm của bài viết là|lượt truy cập|trang, đã xem, trực tuyến, tháng |này|trước|hiện tại, xếp hạng,
  views, truy cập, trong |ngày|tuần|tháng, lượt xem|đọc|thích|truy cập|tải về, online, người online, hôm nay|qua,
  tất cả, tổng, năm nay, tuần này|trước, khách, trang, img, phản hồi,
  chia sẻ, đánh giá, bình luận, thích, cỡ chữ
`);

/** Counters of the web page: `Lượt xem: 58`, `Lượt xem: 3.201 | Chia sẻ: 12`, a line of `1.870 lượt xem` or of a number alone. */
export const furniture: Exclusion = ({ tokens, sentences }, { first, last, value }, leftOut) => {
  const sign = tokens[first - 1]!;
  const follows = leftOut?.last === first - 1;
  const ends = isEnd(tokens, last + 1);
  // "« 1 2 3 4 5 »"
  if (Number(tokens[last + 1]?.text) === value + 1 || (follows && leftOut.value === value - 1)) return true;
  if (sign.kind === 'break') {
    // "1,870 lượt xem"
    const counted = counters.at(tokens, last + 1)?.length === 2 && isEnd(tokens, last + 3);
    return counted || (ends && tokens[last + 1]?.text !== '.');
  }
  const labelled = sign.text === ':';
  if (!ends && !(labelled && isAside(tokens, last + 1))) return false;
  const label = labelled ? first - 1 : first;
  const counter = counters.before(tokens, label);
  if (!counter) return false;
  // "Lượt truy cập hôm nay: 812"
  const inner = label - counter.length;
  const start = inner - (counters.before(tokens, inner)?.length ?? 0);
  // "15:14 Số lượt xem: 373"
  if (labelled && ends && counter.length > 1) return true;
  // "Hôm nay: 411 Tổng: 820.553"
  return (
    leftOut?.last === start - 1 || start <= sentences[first]!.start + 1 || SEPARATORS.has(tokens[start - 1])
  );
};

function isEnd(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return !token || token.kind === 'break' || token.text === '.' || token.text === '•';
}

const SEPARATORS = words('- – • | · ( )');

// "| Chia sẻ: 12", "- Phản hồi: 0", ")", "Hôm qua: 0", "A- A A+"
function isAside(tokens: Tokens, at: number): boolean {
  return SEPARATORS.has(tokens[at]) || !!counters.at(tokens, at) || tokens[at]!.capital;
}
