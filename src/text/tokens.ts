/** `number`: a run of digits with inner `.` and `,`; `break`: the end of a line; `mark`: any other sign. */
export type TokenKind = 'word' | 'number' | 'mark' | 'break';

/** A word, number or sign of the folded text. Spaces are not tokens: neighbours that touch are glued. */
export interface Token {
  kind: TokenKind;
  /** In lower case. */
  text: string;
  start: number;
  end: number;
}

// "VNeID", "QL1A", "COVID" | "1.234,56", "07", "2.416" | "%", "/", "–" | end of line
const TOKEN = /(\p{L}[\p{L}\p{M}\p{N}]*)|(\p{Nd}+(?:[.,]\p{Nd}+)*)|(\n)|[^\s]/gu;

/** Cuts folded text (`lower`, see `fold`) into tokens, in order. */
export function tokenize(lower: string): Token[] {
  const tokens: Token[] = [];
  for (const match of lower.matchAll(TOKEN)) {
    const kind = match[1] ? 'word' : match[2] ? 'number' : match[3] ? 'break' : 'mark';
    tokens.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
