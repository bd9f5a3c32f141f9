import { phraseSet, words } from '../../text/phrases.ts';
import { endOf, MARGIN } from '../../text/tokens.ts';
import { grammarWords } from '../../text/words/nouns.ts';
import { headOf } from '../table.ts';
import { KINDS } from './kinds.ts';
import { type PlaceMention, PROVINCE, VILLAGE } from './mention.ts';
import { namedAt } from './names.ts';
import { again, endOfName, isPerson, proper } from './proper.ts';
import { AT, DOING, JOINTS, type Written } from './written.ts';

const MOST_ROWS = 40;

/** How near another smaller place must stand for a name to be one for certain. */
const NEAR = 25;

const BEFORE_SUBJECT = words('và đó riêng dân gồm là như');
// "Tân Lập (Lạng Sơn)": one smaller than what it lies in; a `thành phố` (CITY) is then a district
const levelWithin = (level: number) => Math.floor(level) - 1;

// what is no place's name in front: "Công an", "Ông Nam"
const OTHERS = words(
  'ông ủy đoàn đội ngân bệnh trường công phòng cảng khu ban chùa tổ chị bà đền bộ anh trạm nhà ngữ sở cục tiếng cô quý',
);
// "người Mông, Dao, Hà Nhì"
const PEOPLES = /(?:gười|tộc|bào)(?: và| [^a-zđ(.][^ ]*)* $/;

/**
 * A capital name of two or three syllables that no kind stands before: "ở Bản Lãm, Nà Tạng và Tát Kẻ";
 * "Minh Đài 9, Kiệt Sơn 5", "Sông Lô giảm từ 10%"; "Hội An (Quảng Nam)".
 */
export function bareName(written: Written, at: number): PlaceMention | undefined {
  const { tokens, text, last } = written;
  const head = tokens[at]!;
  if (!head.capital) return undefined;
  const before = tokens[at - 1];
  const near = !!last && at - last.to < NEAR;
  const inRow = JOINTS.has(before) && last?.to === at - 1;
  const where = AT.has(before) || inRow;
  if (!where && before!.kind === 'word' && !BEFORE_SUBJECT.has(before)) return undefined;
  if (OTHERS.has(head)) return undefined;
  const to = endOfName(written, at);
  // "Ban Quản Lý Hà Nội", "Chợ Bắc Hà" where Bắc Hà is known: what belongs to a place
  if (to - at < 2 || namedAt(written, to) || again(written, at + 1)) return undefined;
  const start = tokens.starts[at]!;
  if (PEOPLES.test(text.slice(Math.max(0, start - 50), start))) return undefined;
  if (where) return proper(written, at, at, to, inRow ? last!.level : VILLAGE);
  const cell = isRowOfPlaces(written, at, to);
  if (!cell && isPerson(tokens, at, to)) return undefined;
  if (grammarWords.has(head)) return undefined;
  const next = tokens[to];
  const within =
    next?.text === '(' && (KINDS.at(tokens, to + 1)?.value ?? namedAt(written, to + 1)?.value.level);
  const counts = next?.kind === 'number';
  if (!counts && !DOING.has(next)) return undefined;
  // Vietnamese by its letters
  const vietnamese = /[^ -~]/.test(text.slice(start, endOf(tokens, to - 1)));
  // near another, "huyện Yên Châu 30 trường, Mai Sơn 12 trường"
  const certain = near || within || (at === MARGIN && vietnamese && !counts) || cell;
  return certain || vietnamese
    ? proper(written, at, at, to, near ? last.level : levelWithin(within || PROVINCE), !certain)
    : undefined;
}

const OF_PLACES = phraseSet('đơn vị, địa phương|bàn, phường, thành phố, tỉnh, huyện, thôn, xã, tên xã');

/** "Đại Lộc" of `2 | Đại Lộc | 3.418`: the head of its column says that the names are of places. */
function isRowOfPlaces({ tokens, context }: Written, at: number, to: number): boolean {
  let head = tokens[to]?.text === '|' ? headOf(context, at) : undefined;
  for (let rows = 0; head && rows < MOST_ROWS; rows++) {
    if (OF_PLACES.at(tokens, head)) return true;
    head = headOf(context, head);
  }
  return false;
}
