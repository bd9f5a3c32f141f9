import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { Line } from '../outline.ts';
import type { Draft } from '../rule.ts';
import type { Sentence } from '../sentence.ts';
import { placeAfter } from './after.ts';
import { isOneOf, leastLevel } from './counted.ts';
import type { Home } from './home.ts';
import { inTurn } from './in-turn.ts';
import { CITIES } from './kinds.ts';
import {
  CITY,
  COUNTRY,
  DISTRICT,
  type Level,
  mentionOf,
  type PlaceMention,
  type Placing,
  PROVINCE,
  REGION,
  toPlacing,
} from './mention.ts';
import { comparisonOf, isTopOf } from './written.ts';

/** What is walked through; mentions and figures in the order of the text. */
export interface Walked {
  tokens: readonly Token[];
  lines: readonly Line[];
  sentences: readonly Sentence[];
  mentions: readonly PlaceMention[];
  figures: readonly Draft[];
  /** The place that the text is about. */
  home: Home;
}

/** The walk, and where it stands. */
interface Walk extends Walked {
  /** The place of each figure so far. */
  placings: Placing[];
  /** The next mention. */
  next: number;
  /** The place of each level that was named last. */
  seen: Map<Level, string>;
  /** Whose the next figure is, if nothing else is said. */
  current: PlaceMention | undefined;
  /** Whose the first figure of the sentence was, once there was one. */
  subject: PlaceMention | undefined;
  told: boolean;
  /** What the line above a list named. */
  under: PlaceMention | undefined;
  /** The country, where it is what the text names first, until another place is: "Tổng cục Hải quan cho biết …". */
  opening: PlaceMention | undefined;
  /** What held before each open parenthesis. */
  outer: (PlaceMention | undefined)[];
  /** The last place that was only compared with. */
  beside: PlaceMention | undefined;
  /** Where the sentence began. */
  sentence: number;
}

/** The most tokens of a line that the items after it may stand under. */
const SHORT = 20;

/** The place of each figure, in their order: one walk through the text. */
export function placeFigures({ tokens, sentences, figures, home, lines, mentions }: Walked): Placing[] {
  // field by field: a spread makes an object that is slow to look at
  const walk: Walk = {
    tokens,
    lines,
    sentences,
    mentions,
    figures,
    home,
    placings: [],
    next: 0,
    seen: new Map(),
    current: undefined,
    subject: undefined,
    told: false,
    under: undefined,
    opening: undefined,
    outer: [],
    beside: undefined,
    sentence: 0,
  };
  for (const line of lines) walkLine(walk, line);
  return inTurn(walk, walk.placings);
}

function walkLine(walk: Walk, { kind: sort, from, to }: Line): void {
  const { tokens, sentences, figures, mentions, placings } = walk;
  // items under a line that only names a place
  if (sort !== 'item') walk.under = undefined;
  walk.current = walk.under ?? walk.opening;
  walk.outer = [];
  walk.sentence = from;
  walk.told = false;
  const figure = figures[placings.length];
  if (!figure || figure.first >= to) {
    takeUntil(walk, to);
    if (to - from < SHORT) walk.under = walk.current;
    return;
  }
  // most tokens are words, and change nothing
  for (let at = from, next = at; at < to; at++) {
    if (at >= next) {
      if (sentences[at]!.start > walk.sentence) beginSentence(walk, at);
      takeUntil(walk, at + 1);
      while (figures[placings.length] && figures[placings.length]!.first <= at)
        placings.push(ofFigure(walk, figures[placings.length]!));
      next = Math.min(
        sentences[at]!.end + 1,
        mentions[walk.next]?.from ?? to,
        figures[placings.length]?.first ?? to,
      );
    }
    const { text, kind } = tokens[at]!;
    if (kind !== 'mark') continue;
    if (text === '(') open(walk, at);
    else if (text === ')' && walk.outer.length) close(walk, at);
  }
}

function takeUntil(walk: Walk, to: number): void {
  for (let next = walk.mentions[walk.next]; next && next.from < to; next = walk.mentions[walk.next]) {
    take(walk, next);
    walk.next++;
  }
}

function take(walk: Walk, mention: PlaceMention): void {
  const { current, home, seen } = walk;
  if (isField(walk, mention)) return;
  // "Huyện Mai Sơn có 22 xã. Các xã còn thiếu …": those of the one that is spoken of
  if (mention.listed && mention.code === undefined && current && current.level > mention.level) return;
  resolve(walk, mention);
  // "vùng phủ sóng"
  if (mention.level === REGION && !mention.code) return;
  const { level, code, aside, weak } = mention;
  // a source tells of the country only where nothing is named before it
  const agency = mention.agency && !(weak && seen.size);
  if (!aside && (agency || !weak) && (level === COUNTRY ? !seen.size : !walk.told))
    walk.opening = code === 'VN' ? mention : undefined;
  if (code && !weak && (!aside || mention.around)) seen.set(level, code);
  if (aside) walk.beside = mention;
  // what is national gives way to the place that the text is about, or that the line has named
  else if (agency ? current?.code !== 'VN' : !weak || (current ?? home).level === REGION)
    walk.current = mention;
}

/** "cao hơn bình quân cả nước (45%)": what stands in parentheses after a place that was compared with is of that place. */
function open(walk: Walk, at: number): void {
  walk.outer.push(walk.current);
  if (walk.beside?.to === at && walk.beside.code) walk.current = walk.beside;
}

/** "Bệnh viện Chợ Rẫy (TP.HCM) khám …", "Bà Na (xã Phú Mỹ, huyện Phú Vang) thu …": a place alone in parentheses says where the subject is. */
function close(walk: Walk, at: number): void {
  const { tokens, mentions, current, next } = walk;
  const outer = walk.outer.pop();
  const isAlone = mentions[next - 1]?.to === at || current?.agency;
  if (!isAlone || !current || tokens[current.from - 1]!.text !== '(') walk.current = outer;
}

function beginSentence(walk: Walk, at: number): void {
  walk.sentence = at;
  // one that came after another's figures was of their sentence
  if (walk.told) walk.current = walk.subject;
  walk.told = false;
  // several places: of their own sentence
  if (walk.current?.listed) walk.current = undefined;
}

/** "thứ 12 cả nước", "86/193 thế giới", "dẫn đầu cả nước", "cao nhất châu Á": those ranked among, not where. */
function isField({ tokens, figures, placings }: Walk, { from, level, code }: PlaceMention): boolean {
  if (code && level < REGION) return false;
  const before = placings.length ? figures[placings.length - 1] : undefined;
  if (isTopOf(tokens, from)) return true;
  return (
    before?.kind === 'rank' &&
    from - before.last <= 4 &&
    tokens[before.last + 1]!.kind === 'word' &&
    /word|number/.test(tokens[from - 1]!.kind)
  );
}

/** "toàn tỉnh", "thành phố": the one that the line has named, the text's own, else the last of that level. */
function resolve({ current, home, seen, sentence, told }: Walk, mention: PlaceMention): void {
  if (mention.code || mention.listed) return;
  let { level } = mention;
  if (level === CITY) level = CITIES.has(home.code) || !seen.has(DISTRICT) ? PROVINCE : DISTRICT;
  mention.level = level;
  // "Theo mô hình của Hà Nội, tỉnh đã có …": not the one that only leads to the subject
  const leads = home.level === PROVINCE && !told && current && current.from >= sentence;
  mention.code =
    (!leads && current?.level === level && current.code) ||
    (level === home.level && home.code) ||
    seen.get(level) ||
    // "Đông Trung … của thôn": the one that is spoken of
    (current && current.level < PROVINCE && current.level >= level && current.code) ||
    (level < home.level && home.level <= PROVINCE ? home.code : undefined);
}

function ofFigure(walk: Walk, figure: Draft): Placing {
  const placing = find(walk, figure);
  const { from, code, mention } = placing;
  const { subject } = walk;
  if (!walk.told) walk.subject = from === 'after' ? mention : walk.current;
  // "thành phố Hạ Long đạt 61%, huyện Vân Đồn 22%. 3 địa phương …": of neither
  else if (!walk.outer.length && (!code || (mention?.level === subject?.level && code !== subject?.code)))
    walk.subject = undefined;
  walk.told = true;
  // "23/63 tỉnh có 100% dịch vụ …"
  if (from === 'home' && mention) walk.current = mention;
  return placing;
}

function find(walk: Walk, figure: Draft): Placing {
  const { tokens, current, home, beside } = walk;
  const ofOthers = isOfOthers(walk, figure);
  const least = ofOthers ? COUNTRY : leastLevel(tokens, figure);
  // "Tây Nguyên có 5 tỉnh"
  const { level } = current && current.from >= walk.sentence ? current : home;
  if (least >= (level === REGION ? COUNTRY : PROVINCE)) {
    const { first, last } = figure;
    const governs = ofOthers || !current || current.from < walk.sentence;
    const mention =
      governs && !isOneOf(tokens, figure) ? mentionOf(tokens, first, last + 1, COUNTRY, 'VN') : undefined;
    return { code: 'VN', mention, from: 'home' };
  }
  if (beside?.code && isBeside(tokens, beside, figure)) return toPlacing(beside, 'before');
  const after = placeAfter(
    tokens,
    figure,
    walk.figures[walk.placings.length + 1],
    walk.mentions[walk.next],
    current,
    current?.level ?? home.level,
  );
  if (after && after.level > least) {
    resolve(walk, after);
    if (after.code) return toPlacing(after, 'after');
  }
  // "Ở Đông Nam Á, ta xếp thứ 5": those ranked among
  if (figure.kind === 'rank' && current?.level === REGION) return { code: home.code, from: 'home' };
  // a province that is not named anywhere, or several places: of all that the text is about, if they lie in it
  if (
    current &&
    (current.listed ? current.level >= PROVINCE || (current.code && home.level !== PROVINCE) : !current.code)
  )
    return { from: 'before' };
  if (current?.code && !current.listed && current.level > least) return toPlacing(current, 'before');
  // "xã Phú Khê không còn; mới 7/20 xã đạt 90%": what is told of the communes is not of the one named before
  if (current?.code) walk.current = undefined;
  return { code: home.code, from: 'home' };
}

const LESS = words('hơn kém thua cách');

/** Whether the figure is of the place compared with: "cao hơn bình quân cả nước là 45%", "trên bình quân thế giới 82,56 Mbps". */
function isBeside(tokens: readonly Token[], { from, to }: PlaceMention, { first }: Draft): boolean {
  const comparison = comparisonOf(tokens, from);
  if (comparison < 0 || comparison === from - 1) return false;
  return first === to ? !LESS.has(tokens[comparison]) : first - to === 1;
}

/** "Quảng Ninh 90,1%, Hà Nội 89,6%. Có 11 địa phương trên 87%": of the country's, once other provinces than the text's own are listed. */
function isOfOthers({ home, placings, sentence }: Walk, { kind, unit = '' }: Draft): boolean {
  const last = placings.at(-1)?.mention;
  if (kind !== 'count' || last?.level !== PROVINCE || !unit.startsWith('địa phương')) return false;
  return last.from < sentence && last.code !== home.code;
}
