import type { Token } from '../text/tokens.ts';

/** Where sentences begin and end, as token indexes. A line is at least one sentence. */
export interface Sentences {
  /** First token of the sentence that token `index` stands in. */
  startOf(index: number): number;
  /** The token after the last of that sentence: its full stop, the end of the line or of the text. */
  endOf(index: number): number;
  /** First token of the line that token `index` stands in. */
  lineOf(index: number): number;
}

export function toSentences(tokens: readonly Token[], text: string): Sentences {
  const starts = new Int32Array(tokens.length + 1);
  const ends = new Int32Array(tokens.length + 1);
  const lines = new Int32Array(tokens.length + 1);
  let start = 0;
  let line = 0;
  for (let index = 0; index <= tokens.length; index++) {
    lines[index] = line;
    if (tokens[index]?.kind === 'break') line = index + 1;
    if (index < tokens.length && !endsSentence(tokens, index, text)) continue;
    starts.fill(start, start, index + 1);
    ends.fill(index, start, index + 1);
    start = index + 1;
  }
  return {
    startOf: (index) => starts[index] ?? start,
    endOf: (index) => ends[index] ?? tokens.length,
    lineOf: (index) => lines[index] ?? line,
  };
}

// "TP. Hồ Chí Minh", "Ths. Nguyễn" go on after their full stop
const ABBREVIATIONS = new Set([
  'tp',
  'ths',
  'ts',
  'pgs',
  'gs',
  'kts',
  'tx',
  'tt',
  'q',
  'p',
  'st',
  'mr',
  'ms',
  'vs',
]);

function endsSentence(tokens: readonly Token[], index: number, text: string): boolean {
  const { kind, text: mark, end } = tokens[index]!;
  if (kind === 'break') return true;
  if (kind !== 'mark' || !'.!?…'.includes(mark)) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!after || after.start === end) return false;
  if (mark === '.' && before && ABBREVIATIONS.has(before.text)) return false;
  const next = text[after.start]!;
  return after.kind !== 'word' || next !== next.toLowerCase();
}
