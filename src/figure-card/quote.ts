import type { Figure, PartName, Span } from '../figures/figure.ts';

/** A stretch of the quoted sentence; `part` where the figure was read from it. */
export interface QuotePiece {
  text: string;
  part?: PartName;
}

/** Characters shown before and after the parts, at most. */
const AROUND = 90;
/** Parts farther than this from the number are not in the quote. */
const REACH = 220;

/** The sentence around a figure, cut where it is long, in pieces. */
export function toQuote({ start, end, parts }: Figure, text: string): QuotePiece[] {
  const near = (Object.entries(parts) as [PartName, Span][])
    .filter(([, span]) => isBeside(span, { start, end }, text))
    .sort(([, a], [, b]) => a.start - b.start);
  const from = Math.min(start, ...near.map(([, span]) => span.start));
  const to = Math.max(end, ...near.map(([, span]) => span.end));
  const [first, last] = [sentenceStart(text, from), sentenceEnd(text, to)];
  const pieces: QuotePiece[] = [];
  const add = (a: number, b: number, part?: PartName): void => {
    if (b > a) pieces.push({ text: text.slice(a, b), ...(part && { part }) });
  };
  let at = first;
  for (const [name, span] of near) {
    if (span.start < at) continue;
    add(at, span.start);
    add(span.start, span.end, name);
    at = span.end;
  }
  add(at, last);
  return ellipsed(pieces, isCut(text, first, -1), isCut(text, last, 1));
}

/** Whether a part stands in the number's own sentence, and not too far from it. */
export function isBeside(span: Span, { start, end }: Span, text: string): boolean {
  if (span.end <= start - REACH || span.start >= end + REACH) return false;
  const between = text.slice(Math.min(span.end, start), Math.max(span.start, end));
  return span.start >= start && span.end <= end ? true : between.search(END) < 0;
}

// ". ", "! ", ";", end of a line
const END = /[.!?…;](?=\s|$)|\n/g;

function sentenceStart(text: string, before: number): number {
  const window = Math.max(0, before - AROUND);
  const ends = [...text.slice(window, before).matchAll(END)];
  if (ends.length) return skipSpace(text, window + ends.at(-1)!.index + 1);
  return window === 0 ? 0 : skipSpace(text, text.indexOf(' ', window));
}

function sentenceEnd(text: string, after: number): number {
  const found = text.slice(after, after + AROUND).search(END);
  if (found >= 0) return after + found + (text[after + found] === '\n' ? 0 : 1);
  const window = Math.min(text.length, after + AROUND);
  return window === text.length ? window : Math.max(after, text.lastIndexOf(' ', window));
}

function skipSpace(text: string, at: number): number {
  while (/\s/.test(text[at] ?? '')) at++;
  return at;
}

/** Whether the sentence goes on beyond `at`. */
function isCut(text: string, at: number, side: 1 | -1): boolean {
  if (side === 1) return at < text.length && text[at] !== '\n' && !/[.!?…;]/.test(text[at - 1]!);
  const before = text.slice(0, at).trimEnd();
  return before.length > 0 && !/[.!?…;]$/.test(before) && !/\n\s*$/.test(text.slice(0, at));
}

function ellipsed(pieces: QuotePiece[], before: boolean, after: boolean): QuotePiece[] {
  return [...(before ? [{ text: '…' }] : []), ...pieces, ...(after ? [{ text: '…' }] : [])];
}
