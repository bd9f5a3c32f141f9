import { type Phrases, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import type { PlaceMention } from './mention.ts';

const FARTHEST = 6;

/** The text in which places are looked for: its tokens, the folded text for capitals, and what has been found so far. */
export interface Written {
  context: Context;
  tokens: Tokens;
  text: string;
  /** Proper names by their first word and their second: then the bare name will do. */
  names: Map<string, Map<string, ProperName>>;
  /** Where the line begins. */
  line: number;
  /** The last smaller place that was named. */
  last: PlaceMention | undefined;
}

/** The name of a smaller place, of `length` words. */
export interface ProperName {
  length: number;
  mention: PlaceMention;
}

/** Family names, and what often follows them: "Nguyễn Hưng Yên", "Lê Hòa Bình" are people. */
export const FAMILIES = words(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai tô thị văn đức xuân ' +
    'hà nông lò giàng vàng sùng quàng triệu lương lường cao chu đào tạ vương lâm phùng lưu',
);

const BESIDE = words(
  'cách từ sang khỏi hơn thua kém vượt trên dưới sau trước bằng giáp nhất nhập lần đôi ngoài trừ',
);
const WITH = words('so nhập nhất cùng');
/** `bình quân`, `trung bình chung`, `mức của`: what may stand between a comparison and its place. */
const AVERAGES = words('bình quân trung chung mức của tâm toàn ubnd');

/**
 * The token of the comparison that a place is the base of: "cách thị trấn Vĩnh Lộc 6 km", "so với cả nước",
 * "cao hơn bình quân của cả nước"; -1 where it is spoken of itself.
 */
export function comparisonOf(tokens: Tokens, from: number): number {
  let at = from - 1;
  while (at > from - FARTHEST && AVERAGES.has(tokens[at])) at--;
  const token = tokens[at];
  const before = tokens[at - 1];
  // "thu nhập bình quân của Bắc Ninh" is no merger
  const compares = token?.text === 'với' ? WITH.has(before) : BESIDE.has(token) && before!.text !== 'thu';
  return compares ? at : -1;
}

/** What joins places of a row. */
export const JOINTS = words(', và - – & hay hoặc đến đi');

/** What says where something is. */
export const AT = words('tại ở');

const SUPERLATIVES = words('đầu tiên nhất nhì ba tư hai');

/** "dẫn đầu cả nước", "cao nhất châu Á", "thứ ba thế giới": those ranked among begin at `from`. */
export function isTopOf(tokens: Tokens, from: number): boolean {
  return SUPERLATIVES.has(tokens[from - 1]);
}

/** What a place at the head of its clause does or has: "Sông Lô giảm từ 10%", "Tỉnh phấn đấu", "Singapore đạt 85%". */
export const DOING = words(
  'vươn tiếp thu ghi giữ lần giảm tăng tiến vẫn còn có đạt đứng xếp dẫn cao thấp tụt lên mới chưa từ là với mỗi thì đã chỉ đang hiện cũng tập sẽ ' +
    'phấn cấp hoàn triển dự xóa phủ chiếm đóng thứ ( : |',
);

/** Whether a place that ends before token `to` does or has something. */
export function isSubject(tokens: Tokens, to: number): boolean {
  return tokens[to]?.kind === 'word' && DOING.has(tokens[to]);
}

/** Whether one of the phrases begins between two tokens of a line. */
export function holds(tokens: Tokens, list: Phrases<string>, from: number, to: number): boolean {
  for (let at = from; at < to && tokens[at]?.kind !== 'break'; at++) if (list.at(tokens, at)) return true;
  return false;
}
