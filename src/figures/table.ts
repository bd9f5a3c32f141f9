import { readScale } from '../text/numerals.ts';
import { phraseSet } from '../text/phrases.ts';
import type { Tokens } from '../text/tokens.ts';
import { currencies } from '../text/words/currencies.ts';
import { measures } from '../text/words/measures.ts';
import { compounds, neverCounted, things } from '../text/words/nouns.ts';
import type { Context } from './context.ts';
import { readNoun } from './noun.ts';
import type { Draft, Reading } from './rule.ts';

// how many lines above a row its unit is looked for
const REACH = 40;
// how many tokens a row may have
const WIDEST = 100;

const labels = phraseSet('đơn vị |tính, đvt');

/**
 * The unit that the lines above a table's row name: `… (Thuê bao)`, `Chỉ số phát triển - %`, `Đơn vị tính: hồ sơ`.
 * The nearest wins.
 */
export function readUnit(context: Context, row: number): Reading | undefined {
  const { sentences, units } = context;
  let line = sentences[row]!.line;
  for (let lines = 0; lines <= REACH && line > 0; lines++) {
    const end = line - 1;
    line = sentences[end]!.line;
    if (!units.has(line)) units.set(line, unitIn(context, line, end));
    const unit = units.get(line);
    if (unit) return unit;
  }
  return undefined;
}

function unitIn(context: Context, line: number, end: number): Reading | undefined {
  // the end of a row speaks of its last column alone
  const isRow = barsIn(context.tokens, line, Math.min(end, line + WIDEST));
  return (isRow ? undefined : unitAtEnd(context, end)) ?? unitAfterLabel(context, line);
}

// "(Thuê bao)", "(tải xuống/tải lên, Mbps):" or "- %" before the end of a line
function unitAtEnd(context: Context, end: number): Reading | undefined {
  const { tokens } = context;
  const last = tokens[end - 1]?.text === ':' ? end - 2 : end - 1;
  if (tokens[last]?.text === '%' && tokens[last - 1]?.kind !== 'number')
    return { kind: 'percent', unit: '%' };
  if (tokens[last]?.text !== ')') return undefined;
  for (let at = last - 1; at > last - 7; at--)
    if (/^[(,]$/.test(tokens[at]?.text ?? '')) return unitAt(context, at + 1, last);
  return undefined;
}

// "Đơn vị tính: triệu đồng" at the head of a line, "(Kèm theo Báo cáo số 7; đơn vị tính: hồ sơ)"
function unitAfterLabel(context: Context, line: number): Reading | undefined {
  const { tokens } = context;
  for (let at = line; at < line + WIDEST && tokens[at] && tokens[at]!.kind !== 'break'; at++) {
    if (at > line && !/^[(;,]$/.test(tokens[at - 1]!.text)) continue;
    const colon = at + (labels.at(tokens, at)?.length ?? 0);
    if (colon > at && tokens[colon]?.text === ':') return unitAt(context, colon + 1);
  }
  return undefined;
}

function unitAt(context: Context, at: number, end?: number): Reading | undefined {
  const { tokens } = context;
  if (tokens[at]?.text === '%') return { kind: 'percent', unit: '%' };
  // "triệu đồng", "nghìn người"
  const { next, scale } = readScale(tokens, at);
  const measure = measures.at(tokens, next);
  if (measure) return { kind: 'measure', unit: measure.value, scale };
  const currency = currencies.at(tokens, next);
  if (currency) return { kind: 'money', unit: currency.value, scale };
  const noun = readNoun(context, next);
  return noun && (!end || noun.last === end - 1) ? { kind: 'count', unit: noun.unit, scale } : undefined;
}

/** What the head of its column says of a cell, else its row, the heads beside it, the lines above: `Trụ cột | Điểm | Hạng`, `Xã | Số hồ sơ | Tỷ lệ (%)`. */
export function readColumn(context: Context, cell: number): Reading | undefined {
  const { tokens } = context;
  const row = startOf(tokens, cell);
  if (!barsIn(tokens, row, cell)) return undefined;
  const head = headOf(context, cell);
  if (!head) return readRow(context, cell) ?? readUnit(context, cell) ?? readLabel(context, cell);
  const generic = GENERIC.at(tokens, head);
  const own = generic ? undefined : readHead(context, head);
  // "Đơn vị: nghìn người" above "Dân số | Lao động"
  const above = own?.scale === 1 ? readUnit(context, cell) : undefined;
  if (above && above.kind === own!.kind) return { ...above, unit: own!.unit };
  return (
    own ??
    readRow(context, cell) ??
    (generic ? readLabel(context, cell) : undefined) ??
    readUnit(context, cell) ??
    // what stands under "Ngày" or "Giờ" is none
    (neverCounted.has(tokens[head]) && tokens[head + 1]!.kind !== 'number' ? undefined : { kind: 'count' })
  );
}

// heads that leave to the row what is counted
const GENERIC = phraseSet(`
  số lượng|liệu, quý, tháng, năm, thực hiện, kết quả, tổng cộng, lũy kế, kế hoạch, chỉ tiêu, mục tiêu, đề ra
`);

// "Hồ sơ tiếp nhận | 12.450"
function readLabel(context: Context, cell: number): Reading | undefined {
  const { tokens } = context;
  // not "Trang 1/4 | Tải về: 318"
  let at = tokens[cell - 1]!.text === '|' ? startOf(tokens, cell) : cell;
  while (at < cell && tokens[at]!.kind !== 'word') at++;
  return at < cell ? readThing(context, at) : undefined;
}

// "Tổng số hồ sơ", "Máy tính", "Điểm"
function readThing(context: Context, from: number): Reading | undefined {
  const { tokens } = context;
  let at = from;
  while (/^(tổng|số|lượng)$/.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.text === 'điểm') return SCORE;
  // "xã", not "xã hội số"
  const thing = (things.at(tokens, at)?.length ?? 0) >= (compounds.at(tokens, at)?.length ?? 1);
  return at > from || thing ? unitAt(context, at) : undefined;
}

// "Trạm 5G | trạm | 120": the cell under `Đơn vị tính`; "Doanh thu (tỷ đồng) | 120", "Thuê bao 5G (triệu) | 8,5"
function readRow(context: Context, cell: number): Reading | undefined {
  const { tokens } = context;
  for (let at = startOf(tokens, cell), label = at; at + 1 < cell; at++) {
    const { text } = tokens[at]!;
    if (text === '(') return unitAt(context, at + 1) ?? scaled(context, label, at + 1);
    if (text !== '|') continue;
    label = at + 1;
    // a number is no unit, and most cells of a wide row are numbers
    if (tokens[label]!.kind !== 'number' && headOf(context, label, isLabel)) return unitAt(context, label);
  }
  return undefined;
}

const isLabel: HeadTest = ({ tokens }, at) => /tính|đvt/.test(labels.at(tokens, at)?.value ?? '');

function scaled(context: Context, label: number, at: number): Reading | undefined {
  const { scale } = readScale(context.tokens, at);
  const thing = scale > 1 ? readThing(context, label) : undefined;
  return thing && { ...thing, scale };
}

/** Where the head of a column stands, seen from a row: its first token, and how many lines above; none within reach. */
interface Head {
  at: number | undefined;
  lines: number;
}

/** Whether a head of the sort that is looked for begins with token `at`. */
export type HeadTest = (context: Tabled, at: number) => boolean;

/** What `headOf` has found in a text, by row and column: the next row of a table is spared the way up. */
export type Heads = Map<HeadTest, Map<number, Head>>;

type Tabled = Pick<Context, 'tokens' | 'heads' | 'timeAt'>;

export const isWord: HeadTest = ({ tokens }, at) => tokens[at]!.kind === 'word';

/** The token that the head of a cell's column begins with: the nearest cell above it that begins with a word. */
export function headOf(context: Tabled, cell: number, isHead = isWord): number | undefined {
  const { tokens } = context;
  let line = startOf(tokens, cell);
  const column = barsIn(tokens, line, cell);
  const row = line;
  const heads = context.heads.get(isHead) ?? new Map<number, Head>();
  const found: Head = { at: undefined, lines: 0 };
  // a line that is too wide for a row stands under no heads
  for (; found.lines <= REACH && tokens[line - 1]?.kind === 'break'; found.lines++) {
    const known = heads.get(line * WIDEST + column);
    if (known) {
      found.lines += known.lines;
      if (found.lines <= REACH) found.at = known.at;
      break;
    }
    const end = line - 1;
    line = startOf(tokens, end);
    let from = line;
    for (let bars = 0; bars < column && from < end; from++) if (tokens[from]!.text === '|') bars++;
    if (isHead(context, from) && from < end && barsIn(tokens, line, end)) {
      found.at = from;
      break;
    }
  }
  context.heads.set(isHead, heads.set(row * WIDEST + column, found));
  return found.at;
}

/** The token that the head of a figure's column begins with; undefined where it stands in no cell. */
export function columnOf(context: Tabled, { first, next, lead }: Draft): number | undefined {
  const { tokens } = context;
  const isCell = tokens[next]?.text === '|' || tokens[lead - 1]!.text === '|';
  return isCell ? headOf(context, first) : undefined;
}

function startOf(tokens: Tokens, at: number): number {
  let from = at;
  while (from > Math.max(0, at - WIDEST) && tokens[from - 1]!.kind !== 'break') from--;
  return from;
}

function barsIn(tokens: Tokens, from: number, to: number): number {
  let bars = 0;
  for (let at = from; at < to; at++) if (tokens[at]!.text === '|') bars++;
  return bars;
}

const SCORE: Reading = { kind: 'score', unit: 'điểm' };

// "Hạng", "Điểm", "Tỷ lệ (%)", "Số hồ sơ", "Kinh phí (triệu đồng)", "Giao dịch (triệu)"
function readHead(context: Context, from: number): Reading | undefined {
  const { tokens } = context;
  let to = from;
  for (; tokens[to] && tokens[to]!.text !== '|' && tokens[to]!.kind !== 'break'; to++) {
    const { text } = tokens[to]!;
    if (text === 'hạng') return { kind: 'rank' };
    if (text === '(') return unitAt(context, to + 1) ?? scaled(context, from, to + 1);
    if (text === '%' || (text === 'lệ' && to === from + 1) || (text === 'so' && to === from))
      return { kind: 'percent', unit: '%' };
  }
  return tokens[to - 1]!.text === 'điểm' || tokens[from]!.text === 'điểm' ? SCORE : readThing(context, from);
}
