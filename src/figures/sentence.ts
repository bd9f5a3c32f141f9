import { words } from '../text/phrases.ts';
import { type Tokens, touches } from '../text/tokens.ts';

/** Where a sentence begins and ends, as token indexes. A line is at least one. */
export interface Sentence {
  start: number;
  /** The token after its last: its full stop, the end of the line or of the text. */
  end: number;
  /** The first token of its line. */
  line: number;
}

/** The sentence that each token stands in; one more for the end of the text. */
export function toSentences(tokens: Tokens): Sentence[] {
  const sentences = new Array<Sentence>(tokens.length + 1);
  let sentence: Sentence = { start: 0, end: tokens.length, line: 0 };
  for (let index = 0; index < tokens.length; index++) {
    sentences[index] = sentence;
    if (!endsSentence(tokens, index)) continue;
    sentence.end = index;
    const line = tokens[index]!.kind === 'break' ? index + 1 : sentence.line;
    sentence = { start: index + 1, end: tokens.length, line };
  }
  sentences[tokens.length] = sentence;
  return sentences;
}

const STOPS = words('. ! ? …');

// "TP. Hồ Chí Minh", "Ths. Nguyễn" go on after their full stop
const ABBREVIATIONS = words('tp ths ts tx tt q p');

function endsSentence(tokens: Tokens, index: number): boolean {
  const token = tokens[index]!;
  const { text: mark, kind } = token;
  if (kind === 'break') return true;
  if (kind !== 'mark' || !STOPS.has(token)) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (!after || touches(tokens, index + 1)) return false;
  if (mark === '.' && ABBREVIATIONS.has(before)) return false;
  return after.kind !== 'word' || after.capital;
}
