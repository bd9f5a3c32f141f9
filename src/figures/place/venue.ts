import { phraseSet } from '../../text/phrases.ts';
import type { PlaceMention } from './mention.ts';
import { isCapital, type Written } from './written.ts';

const EVENTS = phraseSet(`
  tổ chức, diễn ra, chủ trì, khai mạc, họp báo, hội nghị|thảo, tham dự, làm việc, phát biểu, công bố, ký kết
`);
const CENTRAL = phraseSet(
  'chính phủ, thủ tướng, quốc hội, ủy ban quốc gia, liên hợp quốc, ngân hàng nhà nước',
);
const REACH = 40;

/** "Ngày 4/10, tại Hà Nội, Bộ … tổ chức họp báo": where a central agency held something, not where its figures are. */
export function isVenue({ from, to }: PlaceMention, { tokens, text }: Written): boolean {
  if (!/^(?:tại|ở)$/.test(tokens[from - 1]?.text ?? '')) return false;
  let central = false;
  for (let at = to; at < to + REACH; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'break' || token.kind === 'number' || token.text === '.') return false;
    if (CENTRAL.at(tokens, at) || (token.text === 'bộ' && isCapital(text, token))) central = true;
    else if (central && EVENTS.at(tokens, at)) return true;
  }
  return false;
}
