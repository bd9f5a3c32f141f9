import { phraseSet, words } from '../../text/phrases.ts';
import { endOf, type Tokens, touches } from '../../text/tokens.ts';
import { type Level, mentionOf, type PlaceMention } from './mention.ts';
import { namedAt } from './names.ts';
import { FAMILIES, type ProperName, type Written } from './written.ts';

const LONGEST = 3;
// what stands after a name in a title in capitals, or makes another word of its kind: "XÃ HỘI SỐ", "CẤP XÃ TRÊN ĐỊA BÀN"
const AFTER_NAME = words('năm giai quý tháng tỉnh huyện đến trong trên về và với tổng đạt hội');
const APOSTROPHES = words("' ’");

/**
 * The token after the last word of a name that begins at `at`: "Khâu Tinh" of "xã Khâu Tinh có"; "Cư M'gar".
 * Within capitals (`upper`), "HUYỆN MÙ CANG CHẢI NĂM 2024", two words, three where the title then ends or goes on with a year.
 */
export function endOfName(written: Written, at: number, upper = false): number {
  const { tokens } = written;
  let to = at;
  while (to - at < LONGEST && isPart(written, to, at, upper)) {
    to++;
    if (APOSTROPHES.has(tokens[to]) && touches(tokens, to + 1)) to += 2;
  }
  if (to - at < LONGEST || !isPart(written, to, at, upper)) return to;
  // "phường Tân Thịnh Phạm Minh Tuấn": a man's name after it; but "Nguyễn Thị Mai Phương" is one
  const another =
    FAMILIES.has(tokens[to - 1]) && (!FAMILIES.has(tokens[at]) || isPart(written, to + 1, at, upper));
  return upper || another ? to - 1 : to;
}

/** Whether the word at `at` is of the name from `from`; one plain space between, for a comma or a bracket ends a name. */
function isPart(written: Written, at: number, from: number, upper: boolean): boolean {
  const { tokens } = written;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (at > from && (tokens.starts[at]! - endOf(tokens, at - 1) > 1 || namedAt(written, at))) return false;
  return upper
    ? isUpper(written, at) && !AFTER_NAME.has(token)
    : token.capital && (token.text.length < 3 || !isUpper(written, at));
}

/** "Lò Văn Nam": a family name and two more words. */
export function isPerson(tokens: Tokens, from: number, to: number): boolean {
  return to - from >= LONGEST && FAMILIES.has(tokens[from]) && !NAMESAKES.at(tokens, from);
}

/** Districts and communes that bear such names. */
const NAMESAKES = phraseSet(
  'hoàng su phì, dương minh châu, trần văn thời, trần hưng đạo, lê hồng phong, hoàng văn thụ, hoàng hoa thám',
);

/** "HUYỆN": all in capitals, as titles of plans and reports are. */
export function isUpper({ tokens, text }: Written, at: number): boolean {
  if (!tokens[at]!.capital) return false;
  const word = text.slice(tokens.starts[at], endOf(tokens, at));
  return word === word.toUpperCase();
}

/** The name as a place has it: `MỘ ĐỨC` is `Mộ Đức`. */
export function nameOf({ tokens, text }: Written, from: number, to: number): string {
  const name = text.slice(tokens.starts[from], endOf(tokens, to - 1));
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?:^| )./g, (first) => first.toUpperCase());
}

/** A mention from `from` of the proper name in tokens `name` to `to`, which is known from now on. */
export function proper(
  written: Written,
  from: number,
  name: number,
  to: number,
  level: Level,
  bare = false,
): PlaceMention {
  const mention = mentionOf(written.tokens, from, to, level, nameOf(written, name, to));
  mention.bare = bare;
  if (to > name + 1) keep(written, name, { length: to - name, mention });
  written.last = mention;
  return mention;
}

function keep({ tokens, names }: Written, at: number, name: ProperName): void {
  const [first, second] = [tokens[at]!.text, tokens[at + 1]!.text];
  const known = names.get(first) ?? new Map<string, ProperName>();
  if (!known.has(second)) names.set(first, known.set(second, name));
}

/** A name that the text has given before. */
export function again(written: Written, at: number): PlaceMention | undefined {
  const { tokens, names } = written;
  const known = names.size && names.get(tokens[at]!.text)?.get(tokens[at + 1]?.text ?? '');
  if (!known) return undefined;
  const { level, code, bare } = known.mention;
  const to = at + known.length;
  if (to > tokens.length || nameOf(written, at, to) !== code) return undefined;
  const mention = mentionOf(tokens, at, to, level, code);
  mention.bare = bare;
  return mention;
}
