import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { LEVELS, type PlaceMention } from './mention.ts';

const JOINTS = words(', và - – & hay hoặc');

const WITHIN = /^(?:[,(–-]|của|thuộc|ở)$/;

/** Marks places that stand in a row (no figure after them is of one alone), and the larger one that a place lies in. */
export function markRows(mentions: PlaceMention[], tokens: readonly Token[]): PlaceMention[] {
  for (const one of mentions)
    if (tokens[one.to]?.text === '|' || tokens[one.from - 1]?.text === '|') one.cell = true;
  for (let k = 1; k < mentions.length; k++) {
    const [a, b] = [mentions[k - 1]!, mentions[k]!];
    if (a.bare || b.bare || a.weak || b.weak || b.agency || !a.code || !b.code || a.code === b.code) continue;
    const at = afterBrackets(tokens, a.to);
    if (b.from !== at + 1) continue;
    const joint = tokens[at]!.text;
    // "sau Đà Nẵng (0,80 điểm) và Huế (0,71 điểm)"
    if (a.aside && JOINTS.has(joint)) b.aside = true;
    // "phường Cầu Giấy, Hà Nội", "bản Nà Lốc thuộc xã Tuy Lộc", "xã Mường Lống (Nghệ An)"
    else if (a.level < b.level && b.level <= LEVELS.province && at === a.to && WITHIN.test(joint))
      b.aside = b.around = true;
    else if (a.level === b.level && at === a.to && JOINTS.has(joint)) a.listed = b.listed = true;
  }
  return mentions;
}

/** The token after the parenthesis that opens at `at`, if one does and is short. */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(' || tokens[at + 1]?.kind === 'word') return at;
  for (let end = at + 1; end < at + 14; end++) if (tokens[end]?.text === ')') return end + 1;
  return at;
}
