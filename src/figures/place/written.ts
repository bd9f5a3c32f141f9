import { words } from '../../text/phrases.ts';
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

/** Family names: "Nguyễn Hưng Yên", "Lê Hòa Bình" are people. */
export const FAMILIES = words(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai tô thị văn đức xuân',
);

const BESIDE = words('cách sang khỏi hơn như thua kém vượt trên dưới sau trước bằng giáp nhất nhập');
/** `bình quân`, `trung bình`, `mức chung` end with these. */
export const AVERAGES = words('quân bình chung');

/** "cách thị trấn Vĩnh Lộc 6 km", "so với cả nước", "cao hơn bình quân cả nước": compared with or passed, not spoken of. */
export function isAside(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.text ?? '';
  if (before === 'với') return /^(?:so|nhập|nhất)$/.test(tokens[from - 2]?.text ?? '');
  return AVERAGES.has(before) || BESIDE.has(before);
}

const SUPERLATIVES = words('đầu nhất nhì ba tư hai');

/** "dẫn đầu cả nước", "cao nhất châu Á", "thứ ba thế giới": those ranked among begin at `from`. */
export function isTopOf(tokens: readonly Token[], from: number): boolean {
  return SUPERLATIVES.has(tokens[from - 1]?.text ?? '');
}
