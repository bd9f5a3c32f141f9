import { phraseSet, words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { CITIES, type Name, namesFrom } from './index-of-names.ts';
import { LEVELS, mentionOf, type PlaceMention } from './mention.ts';
import { FAMILIES, isAside, isCapital, isTopOf, type Written } from './written.ts';

/** A place that has a name in the tables, with the kind of place before it: "tỉnh Sơn La", "cả nước", "Tây Nguyên". */
export function byName(written: Written, at: number): PlaceMention | undefined {
  const name = nameAt(written, at);
  if (!name || !stands(written, at, name)) return undefined;
  const to = at + name.words.length;
  const from = prefixOf(written.tokens, at, name);
  const town = from < at && name.level === LEVELS.province && isTown(written.tokens, from, name);
  const { tokens, text } = written;
  const mention = town
    ? mentionOf(tokens, from, to, LEVELS.district, text.slice(tokens[at]!.start, tokens[to - 1]!.end))
    : mentionOf(tokens, from, to, name.level, name.code);
  if (name.weak || ofOrganisation(tokens, from)) mention.weak = true;
  if (
    (isAside(tokens, from) && !isOn(tokens, from, name)) ||
    (name.level >= LEVELS.region && isTopOf(tokens, from)) ||
    !isMeant(tokens, from, to, name)
  )
    mention.aside = true;
  return mention;
}

function nameAt(written: Written, at: number): Name | undefined {
  const names = namesFrom(written.tokens[at]!.text);
  if (names) for (const name of names) if (matches(written, at, name)) return name;
  return undefined;
}

/** "Trên cả nước", "trên thế giới": there, not above. */
function isOn(tokens: readonly Token[], from: number, { level }: Name): boolean {
  return level >= LEVELS.region && tokens[from - 1]?.text === 'trên';
}

const TELLING = words('đạt có là với chiếm đứng xếp dẫn còn ( :');

/** Whether the world or another country is spoken of, not just named: "Singapore đạt 85%", not "vốn từ Hàn Quốc". */
function isMeant(tokens: readonly Token[], from: number, to: number, { level, abroad }: Name): boolean {
  if (abroad && /^(?:từ|với|sang|cho|vào)$/.test(tokens[from - 1]?.text ?? '')) return false;
  if (abroad) return TELLING.has(tokens[to]?.text ?? '') || tokens[from - 1]?.text === 'của';
  return level !== LEVELS.world || isWhere(tokens, from);
}

/** "trên thế giới", "Toàn cầu có": not "Ngân hàng Thế giới", "chỉ số toàn cầu". */
function isWhere(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return before?.kind !== 'word' || /^(?:trên|khắp|cả|ở|của|quân|bình|chung)$/.test(before.text);
}

function matches({ tokens, text }: Written, at: number, { words, capitals }: Name): boolean {
  for (let k = 0; k < words.length; k++) {
    const token = tokens[at + k];
    if (token?.text !== words[k] || (capitals[k] && !isCapital(text, token!))) return false;
  }
  return true;
}

const STREETS = words('đường phố lộ cầu ngõ quê');

function stands({ tokens, text }: Written, at: number, name: Name): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + name.words.length];
  if (name.level !== LEVELS.province) return true;
  if (before && FAMILIES.has(before.text) && isCapital(text, before)) return false;
  if (before && STREETS.has(before.text)) return before.text === 'phố' && tokens[at - 2]?.text === 'thành';
  // "Thái Bình Dương"
  return !(name.code === 'VN-20' && after?.text === 'dương');
}

const PREFIXES = phraseSet('thành phố, thị xã, thị trấn, tp., tỉnh, tp, huyện, quận, xã, phường');

/** "tỉnh Sơn La", "thành phố Hà Nội", "TP. Đà Nẵng": the mention begins at the word before the name. */
function prefixOf(tokens: readonly Token[], at: number, { level }: Name): number {
  if (level !== LEVELS.province) return at;
  return at - (PREFIXES.before(tokens, at)?.length ?? 0);
}

function isTown(tokens: readonly Token[], from: number, { code }: Name): boolean {
  return (
    /^(?:huyện|quận|xã|phường)$/.test(tokens[from]!.text) ||
    (!CITIES.has(code) && /^(?:thành|tp|thị)$/.test(tokens[from]!.text))
  );
}

const ORGANISATIONS = words(
  'vnpt viettel mobifone fpt báo đài học lực thông viện trường ty điện vietinbank agribank',
);

/** "Viễn thông Tuyên Quang", "Báo Lạng Sơn": an organisation, which need not be where the figure is. */
function ofOrganisation(tokens: readonly Token[], from: number): boolean {
  return ORGANISATIONS.has(tokens[from - 1]?.text ?? '');
}
