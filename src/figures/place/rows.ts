import { words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { KINDS } from './kinds.ts';
import { type PlaceMention, PROVINCE } from './mention.ts';
import { AT, isSubject, JOINTS } from './written.ts';

const WITHIN = words(', ( – - của thuộc ở');

/** Marks places that stand in a row (no figure after them is of one alone), and the larger one that a place lies in. */
export function markRows(tokens: Tokens, mentions: PlaceMention[]): PlaceMention[] {
  for (let k = 1; k < mentions.length; k++) {
    const [a, b] = [mentions[k - 1]!, mentions[k]!];
    const gap = tokens[a.to + 1]?.text === 'thuộc' ? 2 : 1;
    if (b.from !== a.to + gap) continue;
    // "Ngày 4/10, tại Hà Nội, Bộ … tổ chức họp báo": where a central agency held something, not where its figures are
    if (b.weak || b.agency) a.aside ||= AT.has(tokens[a.from - 1]);
    if (a.bare || b.bare || a.weak || b.weak || b.agency || !a.code || !b.code || a.code === b.code) continue;
    const joint = tokens[a.to];
    // "sau Đà Nẵng và Huế", but "so với Hà Giang, Tuyên Quang có nhiều hơn"
    if (a.aside && !a.around && JOINTS.has(joint))
      b.aside ||= joint?.text !== ',' || !isSubject(tokens, b.to);
    // "phường Cầu Giấy, Hà Nội", "bản Nà Lốc thuộc xã Tuy Lộc", "xã Mường Lống (Nghệ An)"
    else if (a.level < b.level && b.level <= PROVINCE && WITHIN.has(joint)) b.aside = b.around = true;
    else if (a.level === b.level && JOINTS.has(joint)) a.listed = b.listed = true;
  }
  return mentions;
}

/** "* Cần Thơ:", "1. Huyện Sóc Sơn", "Tại Văn Lâm": whether a line that begins at token `line` holds a place, and its mark. */
export function isAlone(tokens: Tokens, line: number, { from, to, level }: PlaceMention): boolean {
  const last = tokens[to]?.text === ':' ? to + 1 : to;
  if (level > PROVINCE || (tokens[last]?.kind ?? 'break') !== 'break') return false;
  for (let at = line; at < from; at++)
    if (tokens[at]!.kind === 'word' && !AT.has(tokens[at]) && !KINDS.begins.has(tokens[at])) return false;
  return true;
}
