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

const BESIDE = words('cách sang khỏi hơn như thua kém vượt trên dưới sau trước bằng giáp nhất nhập lần');
/** `bình quân`, `trung bình chung`, `mức của`: what may stand between a comparison and its place. */
const AVERAGES = words('bình quân trung chung mức của tâm toàn');
const FARTHEST = 6;

/**
 * The token of the comparison that a place is the base of: "cách thị trấn Vĩnh Lộc 6 km", "so với cả nước",
 * "cao hơn bình quân của cả nước"; -1 where it is spoken of itself.
 */
export function comparisonOf(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (at >= 0 && at > from - FARTHEST && AVERAGES.has(tokens[at]!.text)) at--;
  const { text = '' } = tokens[at] ?? {};
  if (text === 'với') return /^(?:so|nhập|nhất)$/.test(tokens[at - 1]?.text ?? '') ? at : -1;
  return BESIDE.has(text) ? at : -1;
}

const SUPERLATIVES = words('đầu nhất nhì ba tư hai');

/** "dẫn đầu cả nước", "cao nhất châu Á", "thứ ba thế giới": those ranked among begin at `from`. */
export function isTopOf(tokens: readonly Token[], from: number): boolean {
  return SUPERLATIVES.has(tokens[from - 1]?.text);
}
