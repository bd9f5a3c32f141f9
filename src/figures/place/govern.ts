import type { Line } from '../outline.ts';
import type { Draft } from '../rule.ts';
import { backToSubject, keepSubject } from './by-place.ts';
import { inTurn } from './in-turn.ts';
import { COUNTRY, type PlaceMention, type Placing, REGION } from './mention.ts';
import { ofFigure } from './of-figure.ts';
import { resolve } from './resolve.ts';
import { isAlone } from './rows.ts';
import { newWalk, type Walk, type Walked } from './walk.ts';
import { isTopOf } from './written.ts';

/** The place of each figure, in their order: one walk through the text. */
export function placeFigures(walked: Walked): Placing[] {
  const walk = newWalk(walked);
  for (const line of walked.lines) walkLine(walk, line);
  return inTurn(walk, walk.placings);
}

function walkLine(walk: Walk, { kind: sort, from, to, leads }: Line): void {
  const { tokens, sentences, figures, mentions, placings } = walk;
  const figure = figures[placings.length];
  const empty = !figure || figure.first >= to;
  // the page's own name is not what its text speaks of
  if (sort === 'notice' && empty) {
    while (mentions[walk.next] && mentions[walk.next]!.from < to) walk.next++;
    return;
  }
  // "* Cần Thơ:": of all lines to the next such line, or heading
  const first = mentions[walk.next];
  if (first?.code && isAlone(tokens, from, first)) walk.head = first;
  else if (sort === 'heading' || sort === 'title') walk.head = undefined;
  // items under a line that names a place, and ends in a colon
  if (sort !== 'item') walk.under = undefined;
  walk.current = walk.under ?? walk.head ?? walk.opening;
  walk.outer = [];
  walk.sentence = from;
  walk.told = false;
  if (empty) {
    takeUntil(walk, to);
    if (leads) walk.under = walk.current;
    return;
  }
  // most tokens are words, and change nothing
  for (let at = from, next = at; at < to; at++) {
    if (at >= next) {
      if (sentences[at]!.start > walk.sentence) beginSentence(walk, at);
      takeUntil(walk, at + 1);
      while (figures[placings.length] && figures[placings.length]!.first <= at)
        placings.push(place(walk, figures[placings.length]!));
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
  backToSubject(walk);
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

function place(walk: Walk, figure: Draft): Placing {
  const placing = ofFigure(walk, figure);
  const { from, mention } = placing;
  keepSubject(walk, placing);
  // "23/63 tỉnh có 100% dịch vụ …"
  if (from === 'home' && mention) walk.current = mention;
  return placing;
}
