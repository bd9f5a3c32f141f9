import type { Token } from '../../text/tokens.ts';
import type { Line } from '../outline.ts';
import type { Draft } from '../rule.ts';
import { inTurn } from './in-turn.ts';
import { LEVELS, type Level, type PlaceMention } from './mention.ts';
import { AVERAGES } from './written.ts';

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
  mentions: readonly PlaceMention[];
  figures: readonly Draft[];
  /** The place that the text is about. */
  home: string | undefined;
}

/** Places that still govern: the newest last. `several`: they stand in a list, none is meant alone. */
interface Place {
  current: PlaceMention | undefined;
  outer: (PlaceMention | undefined)[];
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
  const place: Place = { current: undefined, outer: [], sentence: 0, provinces: 0, figure: 0, mention: 0 };
  const { tokens, lines, mentions, figures } = walked;
  const seen: Seen = new Map();
  for (const line of lines) {
    place.current = undefined;
    place.outer = [];
    place.sentence = line.from;
    const next = figures[place.figure];
    if (!next || next.first >= line.to) {
      while (mentions[place.mention] && mentions[place.mention]!.from < line.to)
        take(walked, place, mentions[place.mention++]!, seen);
      continue;
    }
    for (let at = line.from; at < line.to; at++) {
      while (mentions[place.mention] && mentions[place.mention]!.from <= at)
        take(walked, place, mentions[place.mention++]!, seen);
      while (figures[place.figure] && figures[place.figure]!.first <= at)
        placings.push(ofFigure(walked, place, seen));
      const { text } = tokens[at]!;
      if (text === '.') place.sentence = at;
      if (text === '(') open(place, at);
      else if (text === ')' && place.outer.length) place.current = place.outer.pop();
    }
  }
  while (placings.length < figures.length) placings.push({ code: walked.home, from: 'home' });
  return inTurn(placings, walked);
}

function take({ home, figures, tokens }: Walked, place: Place, mention: PlaceMention, seen: Seen): void {
  if (mention.aside) place.beside = mention;
  if (mention.aside || isField(figures[place.figure - 1], mention, tokens)) return;
  const known = mention.code ? mention : resolve(mention, seen, home);
  if (known.code && !known.weak) seen.set(known.level, known.code);
  // what is national gives way to the place that the text is about, or that the line has named
  if (known.weak && (home !== 'VN' || (place.current && !place.current.weak))) return;
  place.current = known;
}

/** "cao hơn bình quân cả nước (45%)": what stands in parentheses after a place that was compared with is of that place. */
function open(place: Place, at: number): void {
  place.outer.push(place.current);
  if (place.beside?.to === at && place.beside.code) place.current = place.beside;
}

const SUPERLATIVES = new Set('đầu nhất nhì ba tư hai'.split(' '));

/** "thứ 12 cả nước", "86/193 thế giới", "dẫn đầu cả nước", "cao nhất châu Á": those ranked among, not where. */
function isField(
  before: Draft | undefined,
  { from, level }: PlaceMention,
  tokens: readonly Token[],
): boolean {
  if (level < LEVELS.region) return false;
  const text = tokens[from - 1]?.text ?? '';
  return SUPERLATIVES.has(text) || (before?.kind === 'rank' && text !== '(' && from - before.last <= 3);
}

/** "toàn tỉnh", "xã": the last place of that level, else the text's own. */
function resolve(mention: PlaceMention, seen: Seen, home: string | undefined): PlaceMention {
  const code = seen.get(mention.level);
  if (code) return { ...mention, code };
  return home === undefined || home === 'VN' ? { ...mention, weak: true } : { ...mention, code: home };
}

function ofFigure(walked: Walked, place: Place, seen: Seen): Placing {
  const figure = walked.figures[place.figure++]!;
  const least = leastLevel(figure, walked.tokens);
  const named = place.current && place.current.from > place.sentence;
  if (least >= LEVELS.country) {
    if (!named && !isOneOf(figure, walked.tokens)) place.provinces = endOfClause(walked.tokens, figure.last);
    return { code: 'VN', from: 'home' };
  }
  // "23/63 tỉnh có 100% dịch vụ …"
  if (figure.first < place.provinces && !named) return { code: 'VN', from: 'before' };
  const { beside } = place;
  if (beside?.code && isTold(beside, figure, walked.tokens))
    return { code: beside.code, mention: beside, from: 'before' };
  const after = placeAfter(walked, figure, place);
  if (after && after.level > least) {
    const known = after.code ? after : resolve(after, seen, walked.home);
    if (known.code) return { code: known.code, mention: after, from: 'after' };
  }
  const { current } = place;
  if (current?.listed) return { from: 'before' };
  if (current?.code && current.level > least) return { code: current.code, mention: current, from: 'before' };
  return { code: walked.home, from: 'home' };
}

const TOLD = new Set(['là', 'đạt', 'ở', 'chỉ', 'mới', 'ước', ':', 'khoảng', 'gần', 'hơn']);

/** "bình quân cả nước là 45%", "trên bình quân thế giới 82,56 Mbps": the average itself, right after its place. */
function isTold({ from, to }: PlaceMention, { first }: Draft, tokens: readonly Token[]): boolean {
  if (!AVERAGES.has(tokens[from - 1]?.text ?? '') || first - to > 2) return false;
  return first === to || TOLD.has(tokens[to]!.text);
}

function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 40 && tokens[at] && !/^[.;\n]$/.test(tokens[at]!.text)) at++;
  return at;
}

const BEFORE_PLACE = new Set([
  'ở',
  'tại',
  'của',
  'bàn',
  'thuộc',
  'trong',
  'tỉnh',
  'huyện',
  'xã',
  'toàn',
  'trên',
]);
const CLAUSE_END = new Set([',', ';', ':', '.', '\n', '(', ')', '…']);
const FARTHEST = 14;

/** "96,39% hộ ở Sơn La", "18 huyện, thị xã của Quảng Nam": named after the figure in its clause, before the next figure. */
function placeAfter(
  { tokens, mentions, figures }: Walked,
  figure: Draft,
  { mention, figure: next }: Place,
): PlaceMention | undefined {
  const place = mentions[mention];
  if (place && figure.kind === 'rank') return isHolder(figure, place, tokens) ? place : undefined;
  if (!place || place.weak || place.aside || place.listed) return undefined;
  if (place.from - figure.last > FARTHEST || (figures[next] && figures[next]!.first < place.from))
    return undefined;
  if (!BEFORE_PLACE.has(tokens[place.from - 1]?.text ?? '')) return undefined;
  for (let at = figure.last + 1; at < place.from; at++)
    if (CLAUSE_END.has(tokens[at]!.text)) return undefined;
  return place;
}

/** "Hạng 2 là Huế", "thứ 3 thuộc về Hà Nội", "vị trí thứ 2: Cần Thơ": who holds the rank. */
function isHolder({ last }: Draft, { from, aside }: PlaceMention, tokens: readonly Token[]): boolean {
  if (aside) return false;
  if (from === last + 2) return /^(?:là|:|–|-|gồm)$/.test(tokens[last + 1]!.text);
  return from === last + 3 && tokens[last + 1]!.text === 'thuộc' && tokens[last + 2]!.text === 'về';
}

// what is counted, by the level of the places themselves: communes are counted in something larger than a commune
const COUNTED: readonly (readonly [RegExp, number])[] = [
  [/^(?:bộ|tỉnh)(?:$|[ ,/])/, LEVELS.country],
  [/^(?:huyện|quận|thị xã)(?:$|[ ,/])/, LEVELS.district],
  [/^(?:xã|phường|thị trấn)(?:$|[ ,/])/, LEVELS.commune],
  [/^(?:thôn|bản|ấp|xóm|buôn|tổ dân phố)(?:$|[ ,/])/, LEVELS.village],
];

/** As many provinces as the country had: 63 until 2025-06-30, 34 since. */
const PROVINCES_IN_ALL = new Set([63, 34]);

/** The largest level at which the figure cannot be: 0 where anything goes, the country for ministries and provinces. */
function leastLevel(figure: Draft, tokens: readonly Token[]): number {
  if (figure.kind !== 'count' && figure.kind !== 'ratio') return 0;
  if (isOneOf(figure, tokens)) return LEVELS.country;
  const unit = figure.unit ?? '';
  if (figure.kind === 'ratio' && PROVINCES_IN_ALL.has(figure.of ?? 0) && /^địa phương/.test(unit))
    return LEVELS.country;
  return COUNTED.find(([pattern]) => pattern.test(unit))?.[1] ?? 0;
}

/** "một trong 14 địa phương", "là 01 trong 06 tỉnh", "thuộc 5 địa phương": of the country's. */
function isOneOf(figure: Draft, tokens: readonly Token[]): boolean {
  const before = tokens[figure.first - 1]?.text ?? '';
  if (before === 'thuộc') return /^địa phương|^tỉnh/.test(figure.unit ?? '');
  const at = before === 'số' || before === 'những' ? figure.first - 2 : figure.first - 1;
  return tokens[at]?.text === 'trong' && /^(?:một|0?1)$/.test(tokens[at - 1]?.text ?? '');
}
