import { fold } from '../text/fold.ts';
import { endOf, type Tokens, tokenize, touches } from '../text/tokens.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };

/** A word of an article as the catalog compares it, and how far into the article's flow it stands. */
export interface Word {
  /** In lower case, tone mark in its new place, abbreviation written out: `CSDL` is four words. */
  text: string;
  /** Offset in the text as given. */
  start: number;
  end: number;
  /** The sign between this word and the one before it, the weightiest if several; `''` if none. */
  sign: string;
  /** Grows by 1 a word and by more at a comma, a bracket, the end of a clause or sentence. */
  flow: number;
  paragraph: number;
  /** Within how many brackets. */
  depth: number;
}

// how far two words are moved apart by the sign between them, in words
const GAPS: Record<string, number> = {
  ',': 1.2,
  '(': 4,
  ')': 3,
  '–': 2,
  ':': 2,
  ';': 8,
  '.': 12,
  '?': 12,
  '!': 12,
};
const PARAGRAPH_GAP = 25;
const WORD_GAP = 0.6;

// "TP. Hà Nội", "GS. Nguyễn", "No. 1": the point ends no sentence
const SHORTENED = new Set(['tp', 'tx', 'tt', 'q', 'p', 'h', 'gs', 'pgs', 'ts', 'ths', 'bs', 'ks', 'no', 'v']);

// "hoá" and "hóa", "khoẻ" and "khỏe", "uỷ" and "ủy": the mark is compared on the first vowel
const TONES = new Map(
  [
    ['oá oà oả oã oạ', 'óa òa ỏa õa ọa'],
    ['oé oè oẻ oẽ oẹ', 'óe òe ỏe õe ọe'],
    ['uý uỳ uỷ uỹ uỵ', 'úy ùy ủy ũy ụy'],
  ].flatMap(([old, now]) => old!.split(' ').map((pair, i): [string, string] => [pair, now!.split(' ')[i]!])),
);
const SPELLINGS = new Map([
  ['tỉ', 'tỷ'],
  ['chíp', 'chip'],
]);

const LONG_FORMS = new Map(
  Object.entries(abbreviations).map(([short, long]) => [short.toLowerCase(), long.toLowerCase().split(' ')]),
);

/** The words of a text in order; signs are not words, but move their neighbours apart. */
export function toWords(given: string): Word[] {
  const folded = fold(given);
  const tokens = tokenize(folded.lower);
  const words: Word[] = [];
  let [flow, paragraph, sign, depth] = [0, 0, '', 0];
  tokens.forEach((token, index) => {
    if (token.kind === 'break') {
      flow += PARAGRAPH_GAP;
      paragraph++;
      depth = 0;
    } else if (token.kind === 'mark') {
      const gap = gapAt(tokens, index);
      flow += gap;
      depth = depthAfter(depth, token.text);
      if (gap > (GAPS[sign] ?? 0)) sign = token.text;
    } else {
      const [start, end] = [folded.original(tokens.starts[index]!), folded.original(endOf(tokens, index))];
      for (const text of LONG_FORMS.get(token.text) ?? [token.text]) {
        flow += WORD_GAP;
        words.push({ text: spell(text), start, end, sign, flow, paragraph, depth });
        sign = '';
      }
    }
  });
  return words;
}

function depthAfter(depth: number, sign: string): number {
  return sign === '(' ? depth + 1 : sign === ')' ? Math.max(0, depth - 1) : depth;
}

function gapAt(tokens: Tokens, index: number): number {
  const { text } = tokens[index]!;
  const inWord = text === '.' && (touches(tokens, index + 1) || SHORTENED.has(tokens[index - 1]?.text ?? ''));
  return inWord ? 0 : (GAPS[text] ?? 0);
}

function spell(word: string): string {
  const plain = SPELLINGS.get(word) ?? word;
  const now = TONES.get(plain.slice(-2));
  return now ? plain.slice(0, -2) + now : plain;
}

/** The words of a phrase of the catalog, as `toWords` writes them. */
export function phraseWords(phrase: string): string[] {
  return toWords(phrase).map(({ text }) => text);
}
