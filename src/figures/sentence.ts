import { words } from '../text/phrases.ts';
import { isCapital, type Token } from '../text/tokens.ts';

/** Where sentences begin and end, as token indexes. A line is at least one sentence. */
export interface Sentences {
  /** First token of the sentence that token `index` stands in. */
  startOf(index: number): number;
  /** The token after the last of that sentence: its full stop, the end of the line or of the text. */
  endOf(index: number): number;
  /** First token of the line that token `index` stands in. */
  lineOf(index: number): number;
}

interface Sentence {
  start: number;
  end: number;
  line: number;
}

export function toSentences(tokens: readonly Token[], text: string): Sentences {
  // one for each token, and one for the end of the text
  const sentences = new Array<Sentence>(tokens.length + 1);
  let sentence: Sentence = { start: 0, end: tokens.length, line: 0 };
  for (let index = 0; index < tokens.length; index++) {
    sentences[index] = sentence;
    if (!endsSentence(tokens, index, text)) continue;
    sentence.end = index;
    const line = tokens[index]!.kind === 'break' ? index + 1 : sentence.line;
    sentence = { start: index + 1, end: tokens.length, line };
  }
  sentences[tokens.length] = sentence;
  return {
    startOf: (index) => sentences[index]!.start,
    endOf: (index) => sentences[index]!.end,
    lineOf: (index) => sentences[index]!.line,
  };
}

const STOPS = words('. ! ? …');

// "TP. Hồ Chí Minh", "Ths. Nguyễn" go on after their full stop
const ABBREVIATIONS = words('tp ths ts tx tt q p');

function endsSentence(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index]!;
  const { kind, text: mark, end } = token;
  if (kind === 'break') return true;
  if (kind !== 'mark' || !STOPS.has(token)) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!after || after.start === end) return false;
  if (mark === '.' && ABBREVIATIONS.has(before)) return false;
  return after.kind !== 'word' || isCapital(text, after);
}
