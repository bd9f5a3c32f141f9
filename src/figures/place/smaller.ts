import { phraseSet, phrases, words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { grammarWords } from '../../text/words/nouns.ts';
import { headOf } from '../table.ts';
import { LEVELS, type Level, mentionOf, type PlaceMention } from './mention.ts';
import { FAMILIES, isAside, isCapital, type Written } from './written.ts';

/** Smaller places that the text has named so far, by their first word: then the bare name will do. */
export interface Known {
  names: Map<string, { words: string[]; level: Level; code: string; bare: boolean }[]>;
  last?: PlaceMention;
}

/** More names with one first word than a text can mean are not kept. */
const MOST_ALIKE = 40;

export const KINDS = phrases<Level>({
  'huyện, quận, thị xã, thành phố, tp': LEVELS.district,
  'xã, phường, thị trấn': LEVELS.commune,
  'thôn, bản, ấp, buôn, làng, xóm': LEVELS.village,
});
const LONGEST = 3;

/** "xã Khâu Tinh", "huyện Mù Cang Chải", "thôn Bản Bung"; and the bare name where it stood before. */
export function findSmaller(written: Written, at: number, known: Known): PlaceMention | undefined {
  const { tokens, text } = written;
  if (!isCapital(text, tokens[at]!) && !KINDS.at(tokens, at)) return undefined;
  const seen = again(written, at, known);
  if (seen) return seen;
  const kind = KINDS.at(tokens, at);
  if (kind) {
    const name = at + kind.length;
    const to = endOfName(written, name);
    if (to > name) return mention(written, at, isPartOfName(written, at) ? at : name, to, kind.value, known);
  }
  return inhabited(written, at, known) ?? subject(written, at, known);
}

const BEFORE_SUBJECT = words('\n , ; : . ( | + - – • và gồm là như riêng');
const DOING = words(
  'lần giảm tăng tiến vẫn còn có đạt đứng xếp dẫn cao thấp tụt lên mới chưa từ là với mỗi thì đã chỉ ( : |',
);

/** "Minh Đài 9, Kiệt Sơn 5", "Sông Lô giảm từ 10%": a capital name of two or three syllables, then a number or what it does. */
function subject(written: Written, at: number, known: Known): PlaceMention | undefined {
  const { tokens, text } = written;
  if (at > 0 && !BEFORE_SUBJECT.has(tokens[at - 1]!.text)) return undefined;
  const head = tokens[at]!.text;
  if (FAMILIES.has(head) || INSTITUTIONS.has(head) || grammarWords.has(head)) return undefined;
  const to = endOfName(written, at);
  if (to - at < 2) return undefined;
  const next = tokens[to];
  if (next?.kind !== 'number' && !DOING.has(next?.text ?? '')) return undefined;
  const bare = !isRowOfPlaces(tokens, at, to);
  // Vietnamese by its letters
  if (bare && !/[^ -~]/.test(text.slice(tokens[at]!.start, next!.start))) return undefined;
  return mention(written, at, at, to, LEVELS.district, known, bare);
}

const MOST_ROWS = 40;
const OF_PLACES = phraseSet('đơn vị, địa phương, xã, phường, huyện, tỉnh, tên xã, thành phố, thôn');
/** "Đại Lộc" of `2 | Đại Lộc | 3.418`: the head of its column says that the names are of places. */
function isRowOfPlaces(tokens: readonly Token[], at: number, to: number): boolean {
  let head = tokens[to]?.text === '|' ? headOf(tokens, at) : undefined;
  for (let rows = 0; rows < MOST_ROWS && head !== undefined; rows++) {
    if (OF_PLACES.at(tokens, head)) return true;
    head = headOf(tokens, head);
  }
  return false;
}

/** "ở Bản Lãm": the kind is written with a capital within a sentence, so it is part of the name. */
function isPartOfName({ tokens, text }: Written, at: number): boolean {
  const before = tokens[at - 1];
  return isCapital(text, tokens[at]!) && before?.kind === 'word' && !isCapital(text, before);
}

/** The token after the last word of a name that begins at `at`: "Khâu Tinh" of "xã Khâu Tinh có"; "Cư M'gar". */
function endOfName({ tokens, text }: Written, at: number): number {
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
  const written = text.slice(token.start, token.end);
  return (
    isCapital(text, token) &&
    written.length <= 7 &&
    !/\d/.test(written) &&
    (written.length < 3 || written !== written.toUpperCase())
  );
}

/** One plain space between: a comma or a bracket ends a name. */
function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.start - tokens[at - 1]!.end <= 1;
}

const INSTITUTIONS = words('bệnh trường công nhà khu ngân bộ sở ủy cục');

const TELLING = words('còn có đạt đã đang cấp xóa phủ :');

/** "Mù Cang Chải còn 19 bản …": the text opens with a name of Vietnamese syllables, which then does something. */
function opensText({ tokens, text }: Written, at: number, to: number): boolean {
  if (at > 0 || to < 2 || to - at > 3 || !TELLING.has(tokens[to]?.text ?? '')) return false;
  const name = text.slice(tokens[at]!.start, tokens[to - 1]!.end);
  return [...name].some((letter) => letter > '~') && !FAMILIES.has(tokens[at]!.text);
}

/** "ở Bản Lãm, Nà Tạng và Tát Kẻ": after these words a capital name of two syllables is a place, and so are those listed with it. */
function inhabited(written: Written, at: number, known: Known): PlaceMention | undefined {
  const { tokens, text } = written;
  const before = tokens[at - 1]?.text;
  const listed = (before === ',' || before === 'và') && known.last?.to === at - 1;
  const where = before === 'ở' || before === 'tại' || listed;
  if (!where && at > 0) return undefined;
  const to = endOfName(written, at);
  const opens = !listed && opensText(written, at, to);
  if (!where && !opens) return undefined;
  if (to - at < 2 || !isCapital(text, tokens[at]!) || INSTITUTIONS.has(tokens[at]!.text)) return undefined;
  const level = listed ? known.last!.level : opens ? LEVELS.district : LEVELS.village;
  return mention(written, at, at, to, level, known);
}

function again(written: Written, at: number, known: Known): PlaceMention | undefined {
  const { tokens, text } = written;
  if (!isCapital(text, tokens[at]!)) return undefined;
  const found = known.names
    .get(tokens[at]!.text)
    ?.find(({ words }) =>
      words.every((word, k) => tokens[at + k]?.text === word && isCapital(text, tokens[at + k]!)),
    );
  if (!found) return undefined;
  const to = at + found.words.length;
  const { level, code, bare } = found;
  return keep(known, mentionOf(tokens, at, to, level, code), bare, tokens);
}

function mention(
  { tokens, text }: Written,
  from: number,
  name: number,
  to: number,
  level: Level,
  known: Known,
  bare = false,
): PlaceMention {
  const code = text.slice(tokens[name]!.start, tokens[to - 1]!.end);
  const words = tokens.slice(name, to).map((token) => token.text);
  const same = known.names.get(words[0]!) ?? [];
  if (words.length > 1 && same.length < MOST_ALIKE && !same.some((one) => one.code === code))
    known.names.set(words[0]!, [...same, { words, level, code, bare }]);
  return keep(known, mentionOf(tokens, from, to, level, code), bare, tokens);
}

function keep(known: Known, mention: PlaceMention, bare: boolean, tokens: readonly Token[]): PlaceMention {
  if (isAside(tokens, mention.from)) mention.aside = true;
  if (bare) mention.bare = true;
  known.last = mention;
  return mention;
}
