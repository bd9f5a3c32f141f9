import type { Token } from '../../text/tokens.ts';

/** The text in which places are looked for: its tokens, and the folded text for capitals. */
export interface Written {
  tokens: readonly Token[];
  text: string;
}

/** Whether a token, which is in lower case, is written with a capital in the text. */
export function isCapital(text: string, token: Token): boolean {
  return text.charCodeAt(token.start) !== token.text.charCodeAt(0);
}

const BESIDE = new Set('cách sang khỏi hơn như thua kém vượt trên dưới sau trước bằng giáp nhất'.split(' '));
const AVERAGES = new Set(['quân', 'bình', 'chung']);
const TOLD = new Set(['là', 'đạt', 'ở', 'chỉ', 'mới', 'ước', ':']);

/**
 * "cách thị trấn Vĩnh Lộc 6 km", "so với cả nước", "cao hơn bình quân cả nước": compared with or passed, not spoken of;
 * but "bình quân cả nước là 45%" is.
 *
 * @param from first token of the place
 * @param to the token after it
 */
export function isAside(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  if (before === 'với') return tokens[from - 2]?.text === 'so';
  if (AVERAGES.has(before)) return !TOLD.has(tokens[to]?.text ?? '');
  return BESIDE.has(before);
}
