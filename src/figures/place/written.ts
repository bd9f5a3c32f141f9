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

const BESIDE = new Set(
  'cách sang khỏi hơn như thua kém vượt trên dưới sau trước bằng giáp quân chung nhất'.split(' '),
);

/** "cách thị trấn Vĩnh Lộc 6 km", "so với cả nước", "bình quân cả nước": compared with or passed, not spoken of. */
export function isAside(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  return before === 'với' ? tokens[from - 2]?.text === 'so' : BESIDE.has(before);
}
