import type { Figure, Span } from '../figures/figure.ts';
import { type Plain, plainOf, replaced } from './plain.ts';
import { type Row, tablesOf } from './table.ts';

/** An article as the checks look at it. */
export interface Article {
  text: string;
  figures: Figure[];
  /** Index of the sentence and of the paragraph that each figure stands in. */
  sentences: number[];
  paragraphs: number[];
  /** Lines of cells, one below the other. */
  tables: Row[][];
  /** The text between two offsets: lower case, NFC, spaces plain. At most `longest` characters, else empty. */
  said(start: number, end: number, longest?: number): string;
  /** The matches of a pattern in the whole text as `said` tells it, none over the end of a line. */
  matches(pattern: RegExp): Match[];
  /** The same without what is no figure: the numbers of `ngày 30/6`, `đợt 2`, `sản phẩm 3 sao`, and `(ODA)`. */
  words(start: number, end: number, longest?: number): string;
}

/** Where a pattern matches, and what its groups hold. */
export interface Match extends Span {
  groups: (string | undefined)[];
}

// "… đạt 89,5%. Đến nay", "(…)! ", end of line; not "TP. Hà Nội", not "v.v."
const END = /[.!?…]["”’)\]]*\s+(?=["“‘(]?[\p{Lu}\d])|\n/gu;
const SHORTENED = /(?:^|[\s(])(?:TP|Tp|TX|TT|GS|PGS|TS|ThS|BS|KS|Q|P|Mr|Ms|số|v\.v)\.$/;

export function toArticle(text: string, figures: Figure[]): Article {
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  const ends = [...text.matchAll(END)]
    .filter(
      (end) => end[0] === '\n' || !SHORTENED.test(text.slice(Math.max(0, end.index - 5), end.index + 1)),
    )
    .map((end) => ({ at: end.index, line: end[0].includes('\n') }));
  let [next, sentence, paragraph] = [0, 0, 0];
  for (const { start } of figures) {
    for (; next < ends.length && ends[next]!.at < start; next++) {
      sentence++;
      if (ends[next]!.line) paragraph++;
    }
    sentences.push(sentence);
    paragraphs.push(paragraph);
  }
  const plain = plainOf(text);
  const matches = (pattern: RegExp) =>
    allOf(pattern, plain.text)
      .map((found) => ({
        groups: found.slice(1),
        start: plain.from(found.index),
        end: plain.from(found.index + found[0].length - 1) + 1,
      }))
      .filter(({ start, end }) => !text.slice(start, end).includes('\n'));
  let worded: Plain | undefined;
  const said = (start: number, end: number, longest = LONGEST) =>
    end <= start || end - start > longest ? '' : plain.text.slice(plain.at(start), plain.at(end));
  const words = (start: number, end: number, longest = LONGEST) => {
    if (end <= start || end - start > longest) return '';
    worded ??= replaced(plain.text, UNREAD, () => '');
    return worded.text.slice(worded.at(plain.at(start)), worded.at(plain.at(end))).replace(/ {2,}/g, ' ');
  };
  return { text, figures, sentences, paragraphs, tables: tablesOf(text, figures), said, matches, words };
}

/** As `matchAll`, which makes a new expression each time: that is never compiled. */
function allOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) found.push(one);
  return found;
}

// further apart than this, two places of an article are not held together
const LONGEST = 200;

const UNREAD =
  /(?=[\d(])(?:(?<=(?:ngày|tháng|quý|năm|đợt|mức|mức độ|cấp|loại|nhóm|hạng|bậc|kỳ|giai đoạn) )\d{1,4}(?:[./-]\d{1,4}){0,3}(?![\d%]|[.,]\d)|(?<!\d)\d(?= sao)|\([^()\d]{1,20}\))/g;
