import { type Words, words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { foundAt } from './atoms.ts';
import type { Found, Reading, Source } from './expression.ts';

/** What a time expression says, beside where it ends; undefined where it is none after all. */
export type Made = Reading | undefined;

/** A shape of time expressions, and what its parts in `<…>` make of it; the expression is made when it is first tried. */
export type Pattern = [
  shape: string,
  make: (source: Source, ...parts: string[]) => Made,
  expression?: RegExp,
];

/**
 * Patterns by the words or signs that one of them may begin with, or that may follow the number it begins with.
 * Words after `>`, or a number, may stand next: most tries are spared by a look at the next word.
 */
export type Patterns = Record<string, Pattern[]>;

/** Patterns that are tried together. */
export type Group = [patterns: Pattern[], next: Words | undefined];

const DIGIT_WORDS = 'một|hai|ba|bốn|tư|sáu|bảy|bẩy|tám|chín|mười';

/** What the capitals of a shape stand for. */
const PARTS: Record<string, string> = {
  // `6`, `06`, `sáu`, `mười hai`; in "tháng mười năm 2017" the năm is the year's
  N: `(D|(mười )?(${DIGIT_WORDS}|năm(?! \\d)))`,
  // of a day, month or hour
  D: '\\d\\d?',
  // of a quarter
  K: '(0?[1-4]|iv|i{1,3}|nhất|một|hai|ba|bốn|tư)',
  Q: '(quý|quí|qúy)',
  X: '(1[89]|20)\\d\\d',
  // the year of what stands before: "/2023", ", năm 2023", " của năm ngoái", " 2023"
  Y: ' ((,|của)? năm |[/–−-] |[.]|)X| (của )?năm S',
  // a span of years: "2021-2025", "2021 đến năm 2025", "2021, 2022 và 2023"
  T: '(từ )?(năm )?X( ((đến|tới|[/–−-])( năm)?|,|và) X)+',
  // how far from the publication
  // "đầu năm tiếp nhận", "từ đầu năm tới hết tháng 7", "đầu năm sau khi", "qua mạng" go on with another word
  S: '(nay|này|hiện tại|ngoái|(((liền |kế )?trước( đó)?|sau)(?! (khi|hạn|sáp))|vừa qua|qua(?! (mạng|cổng|sàn|dịch|hệ|ứng|bưu))|vừa rồi|tới(?! (nay|tháng|hết|ngày|tay))|(kế )?tiếp( theo|(?! [a-zà-ỹ]))))',
  // of one alone
  L: '(?<!(nhiều|những|các|mấy|vài) )',
  U: '(ngày|tuần|tháng|năm|Q)',
  // joins two of a list or span
  J: ' (,|và|đến|tới|-|–) ',
  P: '(chiều|tối|sáng|trưa|đêm)',
  // begins nothing within "A2023", "12/2023", "1.5-2023"
  G: '(?<![a-zà-ỹ\\d/.]|(?<!/D)-)',
  // what goes on within a clause, without a number
  C: '[^\\d,;:.()\\n…!?"“”]',
  // "15/2020/NĐ-CP" is a document: no sign and letter may follow; "27/4-1/5" are days
  Z: '(?!%|(/|[–−-](?!D/))[a-zà-ỹ\\d])',
};

/** Neither within a word nor within a number. */
const END = '(?![a-zà-ỹ]|(?<=\\d)[.,]?\\d)';

// besides: spaces stand for any or none, `(a|b)` is no part, `<a|b>` is one
const SIGNS: Record<string, string> = { ' ': ' *', '(': '(?:', '<': '(', '>': ')' };

function sourceOf(shape: string): string {
  return shape.replace(/\[[^\]]*\]|\((?!\?)|(?<!\(\?)<|[ >A-Z]/g, (sign) =>
    PARTS[sign] ? sourceOf(PARTS[sign]) : (SIGNS[sign] ?? sign),
  );
}

/** The regular expression of a shape, to be asked at an offset. */
export function toExpression(shape: string): RegExp {
  return new RegExp(sourceOf(shape), 'y');
}

/** What stands before a place. */
export function before(shape: string): RegExp {
  return toExpression(`(?<=${shape})`);
}

/** What a sticky expression makes of the text at an offset. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** The patterns under each word, in the order of the tables. */
export function byWord(...tables: Patterns[]): Map<string, Group[]> {
  const found = new Map<string, Group[]>();
  for (const [key, patterns] of tables.flatMap(Object.entries<Pattern[]>)) {
    const [first, next] = key.split(' > ');
    const group: Group = [patterns, next ? words(next) : undefined];
    for (const word of first!.split(' ')) found.set(word, [...(found.get(word) ?? []), group]);
  }
  return found;
}

/** Whether a token is one of those that may stand next, or may be one: a number, or what no list knows, as two words without their space. */
function mayBe(next: Words, token: Token | undefined): boolean {
  return !token?.word || token.kind === 'number' || next.has(token);
}

/**
 * What the first of the patterns that stands at token `i` makes of it.
 *
 * @param word the token that the patterns were found by: `i`, or the one after the number there
 */
export function read(source: Source, groups: Group[] | undefined, i: number, word = i): Found | undefined {
  if (!groups) return undefined;
  const { tokens, text } = source;
  for (const [patterns, next] of groups) {
    if (next && !mayBe(next, tokens[word + 1])) continue;
    for (const pattern of patterns) {
      pattern[2] ??= toExpression(pattern[0] + END);
      const match = matchAt(pattern[2], text, tokens.starts[i]!);
      const made = match && pattern[1](source, ...match.slice(1));
      if (!made) continue;
      const end = match.index + match[0].length;
      let to = i + 1;
      while (to < tokens.length && tokens.starts[to]! < end) to++;
      return foundAt(i, to, made);
    }
  }
  return undefined;
}
