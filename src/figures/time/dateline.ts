import { phraseSet } from '../../text/phrases.ts';
import { word } from './atoms.ts';
import type { Frame, Source } from './expression.ts';
import type { Found } from './scan.ts';

// "Thứ Hai, 07/10/2024", "Ngày đăng: 13/07/2023 - Lượt xem: 58", "19/10/2021 15:14": a line that says when the page was made
export function ofDateline(source: Source, { from, to, start, end }: Found): Frame | undefined {
  if (start?.d === undefined || start.y === undefined || start !== end) return undefined;
  const { tokens } = source;
  let first = from;
  while (first > 0 && from - first < 8 && tokens[first - 1]!.kind !== 'break') first--;
  const starts = first === 0 || tokens[first - 1]!.kind === 'break';
  const opens =
    from === first && (word(source, from) === 'thứ' || CLOCK.test(word(source, to)) || isBreak(source, to));
  const posted = starts && tokens.slice(first, from).some((_, k) => POSTED.at(tokens, first + k));
  const timed =
    starts &&
    (isClock(source, to) || isClock(source, from - 4)) &&
    isBreak(source, Math.min(to + 7, tokens.length));
  return (starts && opens) || posted || timed ? { sort: 'name', from } : undefined;
}

const POSTED = phraseSet('ngày đăng|tạo|viết, cập nhật, đăng ngày|lúc, xuất bản');
const CLOCK = /^\d\d?$|^\n$|^-$|^$/;

function isBreak(source: Source, i: number): boolean {
  const kind = source.tokens[i]?.kind;
  return kind === undefined || kind === 'break';
}

function isClock(source: Source, i: number): boolean {
  const at = /^[-,|(]$/.test(word(source, i)) ? i + 1 : i;
  return /^\d\d?$/.test(word(source, at)) && /^(?::|h\d*)$/.test(word(source, at + 1));
}
