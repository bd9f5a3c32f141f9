import type { Token } from '../../text/tokens.ts';
import { CITIES, NAMES, type Name } from './index-of-names.ts';
import { LEVELS, type Level, type PlaceMention } from './mention.ts';
import { findSmaller, type Known } from './smaller.ts';
import { isVenue } from './venue.ts';
import { isAside, isCapital, type Written } from './written.ts';

/** Finds the places a text names, in order, none within another. */
export function findPlaces(written: Written): PlaceMention[] {
  const { tokens } = written;
  const mentions: PlaceMention[] = [];
  const known: Known = { names: new Map() };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const mention =
      token.kind === 'word'
        ? (byName(written, at) ?? deictic(written, at) ?? smaller(written, at, known))
        : undefined;
    if (mention) mentions.push(mention);
    at = mention ? mention.to : at + 1;
  }
  for (const mention of mentions) if (isVenue(mention, written)) mention.aside = true;
  return markLists(mentions, tokens);
}

function smaller(written: Written, at: number, known: Known): PlaceMention | undefined {
  const mention = findSmaller(written, at, known);
  // "thành phố Hà Nội", "huyện Điện Biên": the name of a province, read when it is reached
  const name = mention && byName(written, at + (/^(?:thành|thị)$/.test(written.tokens[at]!.text) ? 2 : 1));
  return name?.from === at ? undefined : mention;
}

function byName(written: Written, at: number): PlaceMention | undefined {
  const names = NAMES.get(written.tokens[at]!.text);
  const name = names?.find((one) => matches(written, at, one));
  if (!name || !stands(written, at, name)) return undefined;
  const to = at + name.words.length;
  const from = prefixOf(written.tokens, at, name);
  const town = from < at && name.level === LEVELS.province && isTown(written.tokens, from, name);
  const { start } = written.tokens[from]!;
  const { end } = written.tokens[to - 1]!;
  return {
    start,
    end,
    from,
    to,
    level: town ? LEVELS.district : name.level,
    code: town ? written.text.slice(written.tokens[at]!.start, end) : name.code,
    ...((name.weak || ofOrganisation(written.tokens, from)) && { weak: true }),
    ...((isAside(written.tokens, from) ||
      (name.level === LEVELS.world && !isWhere(written.tokens, from))) && {
      aside: true,
    }),
  };
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

/** Family names: "Nguyễn Hưng Yên", "Lê Hòa Bình" are people. */
const FAMILIES = new Set(
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn mai tô thị văn đức xuân'.split(
    ' ',
  ),
);
const STREETS = new Set(['đường', 'phố', 'lộ', 'cầu', 'ngõ', 'quê']);

function stands({ tokens, text }: Written, at: number, name: Name): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + name.words.length];
  if (name.level !== LEVELS.province) return true;
  if (before && FAMILIES.has(before.text) && isCapital(text, before)) return false;
  if (before && STREETS.has(before.text)) return before.text === 'phố' && tokens[at - 2]?.text === 'thành';
  // "Thái Bình Dương"
  return !(name.code === 'VN-20' && after?.text === 'dương');
}

/** "tỉnh Sơn La", "thành phố Hà Nội", "TP. Đà Nẵng": the mention begins at the word before the name. */
function prefixOf(tokens: readonly Token[], at: number, { level }: Name): number {
  if (level !== LEVELS.province) return at;
  const one = tokens[at - 1]?.text;
  const two = `${tokens[at - 2]?.text} ${one}`;
  if (/^(?:thành phố|thị xã|thị trấn|tp \.)$/.test(two)) return at - 2;
  return /^(?:tỉnh|tp|huyện|quận|xã|phường)$/.test(one ?? '') ? at - 1 : at;
}

function isTown(tokens: readonly Token[], from: number, { code }: Name): boolean {
  return (
    /^(?:huyện|quận|xã|phường)$/.test(tokens[from]!.text) ||
    (!CITIES.has(code) && /^(?:thành|tp|thị)$/.test(tokens[from]!.text))
  );
}

const ORGANISATIONS = new Set(
  'vnpt viettel mobifone fpt báo đài học lực thông viện trường ty điện vietinbank agribank'.split(' '),
);

/** "Viễn thông Tuyên Quang", "Báo Lạng Sơn": an organisation, which need not be where the figure is. */
function ofOrganisation(tokens: readonly Token[], from: number): boolean {
  return ORGANISATIONS.has(tokens[from - 1]?.text ?? '');
}

const UNITS_HERE: ReadonlyMap<string, Level> = new Map<string, Level>([
  ['tỉnh', LEVELS.province],
  ['thành', LEVELS.province],
  ['tp', LEVELS.province],
  ['huyện', LEVELS.district],
  ['quận', LEVELS.district],
  ['thị', LEVELS.district],
  ['xã', LEVELS.commune],
  ['phường', LEVELS.commune],
  ['thôn', LEVELS.village],
  ['bản', LEVELS.village],
  ['vùng', LEVELS.region],
]);
const SUBJECT_VERBS = new Set(
  'đã có đạt còn là đang hiện cũng mới tập xếp đứng chưa sẽ phấn cấp hoàn triển dự'.split(' '),
);

/** "toàn tỉnh", "trên địa bàn huyện", "trong xã", "của thành phố"; "Tỉnh còn là …": which one is known from elsewhere. */
function deictic({ tokens, text }: Written, at: number): PlaceMention | undefined {
  const level = UNITS_HERE.get(tokens[at]!.text);
  if (level === undefined) return undefined;
  const to =
    /^(?:thành|thị)$/.test(tokens[at]!.text) && /^(?:phố|xã)$/.test(tokens[at + 1]?.text ?? '')
      ? at + 2
      : at + 1;
  const next = tokens[to];
  if (tokens[at]!.text === 'thị' && to === at + 1) return undefined;
  if (next && next.kind === 'word' && isCapital(text, next)) return undefined;
  if (next?.text === ',' && level !== LEVELS.region && UNITS_HERE.has(tokens[to + 1]?.text ?? ''))
    return undefined;
  const before = tokens[at - 1]?.text ?? '';
  const here = /^(?:toàn|trong|bàn|của|cả)$/.test(before);
  const subject =
    SUBJECT_VERBS.has(next?.text ?? '') &&
    (at === 0 || /^[.,;:\n)(]$|^(?:này|đó)$/.test(before) || !/^(?:word|number)$/.test(tokens[at - 1]!.kind));
  // "23/63 tỉnh, thành phố có …" counts them
  if (before === ',' && UNITS_HERE.has(tokens[at - 2]?.text ?? '')) return undefined;
  if ((!here && !subject) || (here && UNITS_HERE.has(next?.text ?? ''))) return undefined;
  return { start: tokens[at]!.start, end: tokens[to - 1]!.end, from: at, to, level };
}

const JOINTS = new Set([',', 'và', '-', '–', '&', 'hay', 'hoặc']);

/** Marks places that stand in a row (no figure after them is of one alone), and the larger one that a place lies in. */
function markLists(mentions: PlaceMention[], tokens: readonly Token[]): PlaceMention[] {
  for (let k = 1; k < mentions.length; k++) {
    const [a, b] = [mentions[k - 1]!, mentions[k]!];
    if (a.weak || b.weak || !a.code || !b.code) continue;
    const at = afterBrackets(tokens, a.to);
    if (b.from !== at + 1) continue;
    const joint = tokens[at]!.text;
    // "sau Đà Nẵng (0,80 điểm) và Huế (0,71 điểm)"
    if (a.aside && JOINTS.has(joint)) b.aside = true;
    // "phường Cầu Giấy, Hà Nội", "xã Mường Lống (Nghệ An)"
    else if (a.level < b.level && b.level <= LEVELS.province && at === a.to && /^[,(–-]$/.test(joint))
      b.aside = true;
    else if (a.level === b.level && at === a.to && JOINTS.has(joint)) a.listed = b.listed = true;
  }
  return mentions;
}

/** The token after the parenthesis that opens at `at`, if one does and is short. */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 1]?.kind === 'word') return at;
  for (let end = at + 1; end < at + 14; end++) if (tokens[end]?.text === ')') return end + 1;
  return at;
}
