import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { type Level, mentionOf, type PlaceMention } from './mention.ts';
import { isCapital, type Written } from './written.ts';

/** Proper names that the text has given to places so far, by their first word: then the bare name will do. */
export interface Known {
  names: Map<string, { parts: string[]; level: Level; code: string; bare: boolean }[]>;
  last?: PlaceMention;
}

/** More names with one first word than a text can mean are not kept. */
const MOST_ALIKE = 40;
const LONGEST = 3;

/** The token after the last word of a name that begins at `at`: "Khâu Tinh" of "xã Khâu Tinh có"; "Cư M'gar". */
export function endOfName({ tokens, text }: Written, at: number): number {
  let to = at;
  while (
    to - at < LONGEST &&
    tokens[to]?.kind === 'word' &&
    isName(tokens[to]!, text) &&
    (to === at || touches(tokens, to))
  ) {
    to++;
    const sign = tokens[to];
    if ((sign?.text === "'" || sign?.text === '’') && sign.end === tokens[to + 1]?.start) to += 2;
  }
  return to;
}

function isName(token: Token, text: string): boolean {
  return (
    isCapital(text, token) &&
    token.text.length <= 7 &&
    !/\d/.test(token.text) &&
    (token.text.length < 3 || !isUpper(token, text))
  );
}

/** One plain space between: a comma or a bracket ends a name. */
function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.start - tokens[at - 1]!.end <= 1;
}

/** "HUYỆN": all in capitals, as titles of plans and reports are. */
export function isUpper({ start, end }: Token, text: string): boolean {
  const written = text.slice(start, end);
  return written === written.toUpperCase();
}

// what stands after a name in such a title, or makes another word of its kind: "XÃ HỘI SỐ", "CẤP XÃ TRÊN ĐỊA BÀN"
const AFTER_NAME = words(
  'năm giai quý tháng tỉnh huyện đến trong trên về và với tổng đạt tổ hoàn hội đồ thông tiếp nghề',
);

/** The same within capitals, "HUYỆN MÙ CANG CHẢI NĂM 2024": two words, three where the title then ends or goes on with a year. */
export function endOfUpperName({ tokens, text }: Written, at: number): number {
  const isPart = (k: number) =>
    tokens[k]?.kind === 'word' &&
    isUpper(tokens[k]!, text) &&
    touches(tokens, k) &&
    !AFTER_NAME.has(tokens[k]!.text);
  let to = at;
  while (to - at < LONGEST && isPart(to)) to++;
  return to - at === LONGEST && isPart(to) ? to - 1 : to;
}

/** The name as a place has it: `MỘ ĐỨC` is `Mộ Đức`. */
export function nameOf({ tokens, text }: Written, from: number, to: number): string {
  const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?:^| )./g, (first) => first.toUpperCase());
}

/** A mention from `from` of the proper name in tokens `name` to `to`, which is known from now on. */
export function proper(
  written: Written,
  known: Known,
  from: number,
  name: number,
  to: number,
  level: Level,
  bare = false,
): PlaceMention {
  const { tokens } = written;
  const code = nameOf(written, name, to);
  const parts = tokens.slice(name, to).map(({ text }) => text);
  const same = known.names.get(parts[0]!) ?? [];
  if (parts.length > 1 && same.length < MOST_ALIKE && !same.some((one) => one.code === code))
    known.names.set(parts[0]!, [...same, { parts, level, code, bare }]);
  const mention = mentionOf(tokens, from, to, level, code);
  mention.bare = bare;
  known.last = mention;
  return mention;
}

/** A name that the text has given before. */
export function again({ tokens, text }: Written, at: number, { names }: Known): PlaceMention | undefined {
  if (!isCapital(text, tokens[at]!)) return undefined;
  const found = names
    .get(tokens[at]!.text)
    ?.find(({ parts }) =>
      parts.every((word, k) => tokens[at + k]?.text === word && isCapital(text, tokens[at + k]!)),
    );
  if (!found) return undefined;
  const { parts, level, code, bare } = found;
  const mention = mentionOf(tokens, at, at + parts.length, level, code);
  mention.bare = bare;
  return mention;
}
