import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { Line } from '../outline.ts';
import type { Draft } from '../rule.ts';
import type { Sentences } from '../sentence.ts';
import { placeAfter } from './after.ts';
import { CITIES } from './by-name.ts';
import { isOneOf, leastLevel } from './counted.ts';
import { inTurn } from './in-turn.ts';
import { LEVELS, type Level, type PlaceMention } from './mention.ts';
import { comparisonOf, isTopOf } from './written.ts';

export interface Placing {
  code?: string | undefined;
  mention?: PlaceMention | undefined;
  /** `after` the figure, `before` it, or the text's own place. */
  from: 'after' | 'before' | 'home';
}

/** What is walked through; mentions and figures in the order of the text. */
export interface Walked {
  tokens: readonly Token[];
  lines: readonly Line[];
  sentences: Sentences;
  mentions: readonly PlaceMention[];
  figures: readonly Draft[];
  /** The place that the text is about. */
  home: string | undefined;
}

/** The most tokens of a line that the items after it may stand under. */
const SHORT = 12;

/** Where the walk stands. */
interface Place {
  current: PlaceMention | undefined;
  /** What the line above a list named. */
  under: PlaceMention | undefined;
  outer: (PlaceMention | undefined)[];
  /** Whose first figure of the sentence was, once there was one. */
  subject: PlaceMention | undefined;
  told: boolean;
  /** The last place that was only compared with. */
  beside?: PlaceMention;
  /** Where the sentence began, and where the clause ends that provinces are the subject of. */
  sentence: number;
  provinces: number;
  figure: number;
  mention: number;
}

/** The place of each level that was named last. */
type Seen = Map<Level, string>;

/** The place of each figure, in their order: one walk through the text. */
export function placeFigures(walked: Walked): Placing[] {
  const placings: Placing[] = [];
  const place: Place = {
    current: undefined,
    under: undefined,
    outer: [],
    subject: undefined,
    told: false,
    sentence: 0,
    provinces: 0,
    figure: 0,
    mention: 0,
  };
  const { tokens, lines, sentences, mentions, figures } = walked;
  const seen: Seen = new Map();
  for (const line of lines) {
    // items under a line that only names a place
    if (line.kind !== 'item') place.under = undefined;
    place.current = place.under;
    place.outer = [];
    place.sentence = line.from;
    place.told = false;
    const next = figures[place.figure];
    if (!next || next.first >= line.to) {
      while (mentions[place.mention] && mentions[place.mention]!.from < line.to)
        take(walked, place, mentions[place.mention++]!, seen);
      if (line.to - line.from < SHORT) place.under = place.current;
      continue;
    }
    for (let at = line.from; at < line.to; at++) {
      if (sentences.startOf(at) > place.sentence) endSentence(place, at);
      while (mentions[place.mention] && mentions[place.mention]!.from <= at)
        take(walked, place, mentions[place.mention++]!, seen);
      while (figures[place.figure] && figures[place.figure]!.first <= at)
        tell(place, placings[placings.push(ofFigure(walked, place, seen)) - 1]!);
      const { text } = tokens[at]!;
      if (text === '(') open(place, at);
      else if (text === ')' && place.outer.length) close(place, at, tokens);
    }
  }
  while (placings.length < figures.length) placings.push({ code: walked.home, from: 'home' });
  return inTurn(placings, walked);
}

function take({ home, figures, tokens }: Walked, place: Place, mention: PlaceMention, seen: Seen): void {
  if (isField(figures[place.figure - 1], mention, tokens)) return;
  if (mention.aside) {
    const known = mention.code ? mention : resolve(mention, seen, home, undefined);
    if (mention.around) seen.set(mention.level, mention.code!);
    place.beside = known;
    return;
  }
  const known = mention.code || mention.listed ? mention : resolve(mention, seen, home, place.current);
  if (known.code && !known.weak) seen.set(known.level, known.code);
  // what is national gives way to the place that the text is about, or that the line has named
  if (known.agency && place.current?.code === 'VN') return;
  if (known.weak && (home !== 'VN' || (place.current && !place.current.weak))) return;
  place.current = known;
}

function tell(place: Place, { from, mention }: Placing): void {
  if (!place.told) place.subject = from === 'after' ? mention : place.current;
  place.told = true;
}

/** "cao hơn bình quân cả nước (45%)": what stands in parentheses after a place that was compared with is of that place. */
function open(place: Place, at: number): void {
  place.outer.push(place.current);
  if (place.beside?.to === at && place.beside.code) place.current = place.beside;
}

function endSentence(place: Place, at: number): void {
  place.sentence = at;
  // one that came after another's figures was of their sentence
  if (place.told) place.current = place.subject;
  place.told = false;
  // several places, or a ministry: of their own sentence
  if (place.current?.agency || place.current?.listed) place.current = undefined;
}

/** "Bệnh viện Chợ Rẫy (TP.HCM) khám …": a place alone in parentheses says where the subject is. */
function close(place: Place, at: number, tokens: readonly Token[]): void {
  const outer = place.outer.pop();
  const { current } = place;
  const alone = current !== undefined && current.to === at && tokens[current.from - 1]?.text === '(';
  if (!alone) place.current = outer;
}

/** "thứ 12 cả nước", "86/193 thế giới", "dẫn đầu cả nước", "cao nhất châu Á": those ranked among, not where. */
function isField(
  before: Draft | undefined,
  { from, level }: PlaceMention,
  tokens: readonly Token[],
): boolean {
  if (level < LEVELS.region) return false;
  const text = tokens[from - 1]?.text ?? '';
  return (
    isTopOf(tokens, from) || (before?.kind === 'rank' && !/^[(,;:.\n]$/.test(text) && from - before.last <= 3)
  );
}

/** "toàn tỉnh", "thành phố": the one that the line has named, the text's own, else the last of that level. */
function resolve(
  mention: PlaceMention,
  seen: Seen,
  home: string | undefined,
  current: PlaceMention | undefined,
): PlaceMention {
  let { level } = mention;
  if (level === LEVELS.city)
    level = CITIES.has(home ?? '') || !seen.has(LEVELS.district) ? LEVELS.province : LEVELS.district;
  const own = level === LEVELS.province && home?.startsWith('VN-') ? home : undefined;
  const code =
    (current?.level === level ? current.code : undefined) ??
    own ??
    seen.get(level) ??
    // "Đông Trung … của thôn": the one that is spoken of
    (current && current.level < LEVELS.province ? current.code : undefined);
  if (code) return { ...mention, level, code };
  return home === undefined || home === 'VN' ? { ...mention, weak: true } : { ...mention, code: home };
}

function ofFigure(walked: Walked, place: Place, seen: Seen): Placing {
  const figure = walked.figures[place.figure++]!;
  const least = isOfOthers(figure, place, walked) ? LEVELS.country : leastLevel(figure, walked.tokens);
  const named = place.current && place.current.from >= place.sentence;
  if (least >= LEVELS.country) {
    if ((!named || isOfOthers(figure, place, walked)) && !isOneOf(figure, walked.tokens))
      place.provinces = endOfClause(walked.tokens, figure.last);
    return { code: 'VN', from: 'home' };
  }
  // "23/63 tỉnh có 100% dịch vụ …"
  if (figure.first < place.provinces && !named) return { code: 'VN', from: 'before' };
  const { beside } = place;
  if (beside?.code && isRanked(beside, figure, walked.tokens))
    return { code: beside.code, mention: beside, from: 'before' };
  if (beside?.code && isTold(beside, figure, walked.tokens))
    return { code: beside.code, mention: beside, from: 'before' };
  const after = placeAfter(
    figure,
    walked.figures[place.figure],
    walked.mentions[place.mention],
    walked.tokens,
    place.current?.agency === true,
  );
  if (after && after.level > least) {
    const known = after.code ? after : resolve(after, seen, walked.home, place.current);
    if (known.code) return { code: known.code, mention: after, from: 'after' };
  }
  const { current } = place;
  // "Trong ASEAN, ta xếp thứ 3": those ranked among
  if (figure.kind === 'rank' && (current?.level === LEVELS.region || current?.level === LEVELS.world))
    return { code: walked.home, from: 'home' };
  if (current?.listed) return { from: 'before' };
  if (current?.code && current.level > least) return { code: current.code, mention: current, from: 'before' };
  // "xã Phú Khê không còn; mới 7/20 xã đạt 90%": what is told of the communes is not of the one named before
  if (current?.code) place.current = undefined;
  return { code: walked.home, from: 'home' };
}

const TOLD = words('là đạt ở chỉ mới ước : khoảng gần hơn');

/** "cao hơn bình quân cả nước là 45%", "trên bình quân thế giới 82,56 Mbps": the average itself, right after its place. */
function isTold({ from, to }: PlaceMention, { first }: Draft, tokens: readonly Token[]): boolean {
  const comparison = comparisonOf(tokens, from);
  if (comparison < 0 || comparison === from - 1 || first - to > 2) return false;
  return first === to
    ? !/^(?:hơn|kém|thua|cách)$/.test(tokens[comparison]!.text)
    : TOLD.has(tokens[to]!.text);
}

/** "Quảng Ninh 90,1%, Hà Nội 89,6%. Có 11 địa phương trên 87%": of the country's, once other provinces than the text's own are listed. */
function isOfOthers({ kind, unit = '' }: Draft, { current }: Place, { home }: Walked): boolean {
  if (kind !== 'count' || !/^địa phương/.test(unit)) return false;
  return current?.level === LEVELS.province && current.code !== home && home !== 'VN';
}

/** "hơn Hải Phòng ở vị trí thứ hai 1 điểm": the rank of the one compared with. */
function isRanked({ from, to }: PlaceMention, { first, kind }: Draft, tokens: readonly Token[]): boolean {
  if (kind !== 'rank' || first - to > 5) return false;
  return /^(?:hơn|kém|thua)$/.test(tokens[from - 1]!.text) && /^(?:ở|đứng|xếp)$/.test(tokens[to]!.text);
}

function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 40 && tokens[at] && !/^[.;\n]$/.test(tokens[at]!.text)) at++;
  return at;
}
