import { phraseSet, words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { type Name, namesFrom } from './index-of-names.ts';
import { LEVELS, mentionOf, type PlaceMention } from './mention.ts';
import { FAMILIES, isCapital, isTopOf, type Written } from './written.ts';

/** A place that has a name in the tables: "Sơn La", "cả nước", "Tây Nguyên". */
export function byName(written: Written, at: number): PlaceMention | undefined {
  const name = namedAt(written, at);
  if (!name || !stands(written, at, name)) return undefined;
  const { tokens } = written;
  const to = at + name.words.length;
  const mention = mentionOf(tokens, at, to, name.level, name.code);
  mention.weak =
    name.weak === true || (name.level === LEVELS.province && ORGANISATIONS.before(tokens, at) !== undefined);
  mention.aside = (name.level >= LEVELS.region && isTopOf(tokens, at)) || !isMeant(tokens, at, to, name);
  return mention;
}

/** Codes of the cities under the Government: elsewhere `thành phố Thanh Hóa` is a town of that province. */
export const CITIES = words('VN-HN VN-HP VN-DN VN-SG VN-CT VN-26');

/** The name that begins at a token. */
export function namedAt(written: Written, at: number): Name | undefined {
  const names = namesFrom(written.tokens[at]?.text ?? '');
  if (names) for (const name of names) if (matches(written, at, name)) return name;
  return undefined;
}

const TELLING = words('đạt có là với chiếm đứng xếp dẫn còn đóng ( :');

/** Whether the world or another country is spoken of, not just named: "Singapore đạt 85%", not "vốn từ Hàn Quốc". */
function isMeant(tokens: readonly Token[], from: number, to: number, { level, abroad }: Name): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  if (abroad && /^(?:từ|với|sang|cho|vào)$/.test(before?.text ?? '')) return false;
  if (abroad) return before?.text === 'của' || next?.kind === 'number' || TELLING.has(next?.text ?? '');
  // "trên thế giới", "Toàn cầu có": not "Ngân hàng Thế giới", "chỉ số toàn cầu"
  if (level !== LEVELS.world || before?.kind !== 'word') return true;
  return /^(?:trên|khắp|cả|ở|của|quân|bình|chung)$/.test(before.text);
}

function matches({ tokens, text }: Written, at: number, name: Name): boolean {
  for (let k = 0; k < name.words.length; k++) {
    const token = tokens[at + k];
    if (token?.text !== name.words[k] || (name.capitals[k] && !isCapital(text, token!))) return false;
  }
  return true;
}

const STREETS = words('đường phố lộ cầu ngõ quê');

function stands({ tokens, text }: Written, at: number, name: Name): boolean {
  if (name.level > LEVELS.province) return true;
  const before = tokens[at - 1];
  if (before && FAMILIES.has(before.text) && isCapital(text, before)) return false;
  // "Thái Bình Dương"
  return (
    !STREETS.has(before?.text ?? '') &&
    !(name.code === 'VN-20' && tokens[at + name.words.length]?.text === 'dương')
  );
}

/** "Viễn thông Tuyên Quang", "Báo Lạng Sơn": an organisation, which need not be where the figure is. */
const ORGANISATIONS = phraseSet(`
  vnpt, viettel, mobifone, fpt, báo, đài, đại học, điện lực, viễn thông, viện, công ty, bưu điện, vietinbank,
  agribank
`);
