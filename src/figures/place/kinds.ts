import { phrases, textSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import {
  CITY,
  COMMUNE,
  DISTRICT,
  type Level,
  mentionOf,
  type PlaceMention,
  PROVINCE,
  REGION,
  VILLAGE,
} from './mention.ts';
import { namedAt } from './names.ts';
import { again, endOfName, isPerson, isUpper, nameOf, proper } from './proper.ts';
import { DOING, type Written } from './written.ts';

const LONGEST_OFFICE = 6;
const FARTHEST = 3;

/** The words for kinds of places, before a name (`huyện Mai Châu`) or alone (`toàn huyện`); a department is its province's. */
export const KINDS = phrases<Level>({
  'tỉnh, sở': PROVINCE,
  // a district where it has a name, see CITY
  'thành phố, tp |.': CITY,
  'huyện |đảo|ủy|đoàn, quận, thị xã, tx |.': DISTRICT,
  'p ., đặc khu, phường, thị trấn, tt ., xã |đảo': COMMUNE,
  'xóm, thôn, bản, ấp, buôn, làng': VILLAGE,
  vùng: REGION,
});

/** Codes of the cities under the Government: elsewhere `thành phố Thanh Hóa` is a town of that province. */
export const CITIES = textSet('VN-HN VN-HP VN-DN VN-SG VN-CT VN-26');

const NAMING = words('gồm là : như');
const SEVERAL = words('năm hai ba bốn số các nhiều những');

/** Where the name would begin: "xã là Tà Hộc", and for several "5 huyện gồm Yên Lập, Tân Sơn", "các xã nghèo: Tà Hộc". */
function nameFrom(written: Written, at: number, next: number): number {
  const { tokens } = written;
  const before = tokens[at - 1];
  const last = SEVERAL.has(before) || before!.kind === 'number' ? next + FARTHEST : next;
  for (let k = next; k <= last; k++) {
    const token = tokens[k];
    // "huyện Như Xuân" is a name
    if (token?.capital) break;
    if (NAMING.has(token)) return namedAt(written, k + 1) ? next : k + 1;
    if (token?.kind !== 'word') break;
  }
  return next;
}

// "nông thôn Sơn La", "hợp tác xã Mường Động", "nhà xuất bản Kim Đồng"
const COMPOUNDS = words('nông văn phiên xuất tác');

/** "xã Khâu Tinh", "tỉnh Sơn La"; "toàn tỉnh", "trên địa bàn huyện", "Tỉnh còn là …". */
export function ofKind(written: Written, at: number): PlaceMention | undefined {
  const { tokens } = written;
  const kind = KINDS.at(tokens, at);
  if (!kind || COMPOUNDS.has(tokens[at - 1])) return undefined;
  const { value: level } = kind;
  const next = at + kind.length;
  const name = nameFrom(written, at, next);
  const listed = namedAt(written, name);
  if (listed?.value.level === PROVINCE) {
    const to = name + listed.length;
    const isItself = level === PROVINCE || (level === CITY && CITIES.has(listed.value.code));
    return isItself
      ? mentionOf(tokens, at, to, PROVINCE, listed.value.code)
      : mentionOf(tokens, at, to, Math.floor(level), nameOf(written, name, to));
  }
  if (level < PROVINCE && tokens[name]) {
    const upper = isUpper(written, at) && isUpper(written, name);
    const to = endOfName(written, name, upper);
    if ((name > next || isPerson(tokens, name, to)) && !again(written, name) && isOffice(tokens, at))
      return undefined;
    if (to - name > (name > next ? 1 : 0))
      return proper(written, at, isPartOfName(written, at, level) ? at : name, to, Math.floor(level));
  }
  return deictic(written, at, next, level);
}

const OFFICES = words('tịch thư trưởng');

/** "Chủ tịch UBND xã Trần Văn Lợi", "Bí thư Đoàn xã Hà Thị Thu": who holds the office, not where. */
function isOffice(tokens: Tokens, at: number): boolean {
  for (let k = at - 1; tokens[k]?.kind === 'word' && k >= at - LONGEST_OFFICE; k--)
    if (OFFICES.has(tokens[k])) return true;
  return false;
}

/** "ở Bản Lãm": the kind is written with a capital within a sentence, so it is part of the name. */
function isPartOfName({ tokens }: Written, at: number, level: Level): boolean {
  const before = tokens[at - 1];
  if (level !== VILLAGE || !tokens[at]!.capital) return false;
  return before!.kind === 'word' && !before!.capital;
}

// "toàn tỉnh", "trên địa bàn huyện", "UBND xã", "Công an thành phố", "Cục Thuế tỉnh"
const HERE = words(
  'toàn trong bàn ở tại của cả nữ sự kê hđnd riêng dân hội an nghiệp nhánh quốc động nước binh thuế ubnd',
);
// "Tỉnh ủy", "toàn xã hội", "Huyện đoàn", "Thành phố thông minh"
const OTHER_WORDS = words('nào viên lộ thông ủy đoàn đội hội');

/** The place itself by its kind alone; which one is known from elsewhere. */
function deictic({ tokens }: Written, at: number, to: number, level: Level): PlaceMention | undefined {
  const [before, first, next] = [tokens[at - 1], tokens[at]!, tokens[to]];
  const sole = first.text === 'sở';
  if (OTHER_WORDS.has(next) || (next?.kind === 'word' && next.capital && !sole)) return undefined;
  // "Các xã còn thiếu …": all that the text is about; departments are the province's
  if (before!.text === 'các' && !sole && tokens[at - 2]!.kind !== 'word') {
    const all = mentionOf(tokens, at, to, level);
    all.listed = true;
    return all;
  }
  // "23/63 tỉnh, thành phố có …" counts them
  if (before!.text === ',' && KINDS.before(tokens, at - 1)) return undefined;
  if (next?.text === ',' && KINDS.at(tokens, to + 1) && level !== REGION) return undefined;
  if (HERE.has(before) && !sole) return KINDS.at(tokens, to) ? undefined : mentionOf(tokens, at, to, level);
  // "100% xã có" counts them
  const begins =
    (before!.text !== '%' && !/^(?:word|number)$/.test(before!.kind)) || (sole && before!.text === 'theo');
  if (!begins || !next) return undefined;
  const capital = first.capital && level > VILLAGE && next.kind === 'word';
  return capital || DOING.has(next) ? mentionOf(tokens, at, to, level) : undefined;
}
