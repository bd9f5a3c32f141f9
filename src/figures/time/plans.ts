import { phraseSet, words } from '../../text/phrases.ts';
import { word } from './atoms.ts';
import { compare } from './calendar.ts';
import { CLAUSE_END, type Frame, type Source } from './expression.ts';
import type { Found } from './scan.ts';

/** A year after these belongs to a name; a few words may stand between. */
const PLANS = phraseSet(`
  kế hoạch, đề án, chương trình, chiến lược, quy hoạch, nghị quyết|định, quyết định, thông tư, chỉ thị,
  công văn|điện, dự án|toán, chủ đề, định hướng, tầm nhìn, văn kiện, đại hội, luật, khung
`);
/** With these a clause says something: the year is no longer the plan's. */
const SAYING = words(
  'đặt đạt có là đã được trong vào tiêu đấu theo kết gồm tại nêu ra giao xây triển thực hoàn',
);

// "kế hoạch chuyển đổi số năm 2024", "Đề án … giai đoạn 2022-2025", "tầm nhìn đến năm 2030", "Luật … năm 2023"
export function ofPlan(source: Source, found: Found): Frame | undefined {
  const { from } = found;
  const long = word(source, from) === 'giai';
  for (let at = from - 1; at > from - (long ? 30 : 14); at--) {
    const token = word(source, at);
    if (PLANS.before(source.tokens, at + 1))
      return saysNext(source, found) || leadsIn(source, found.to) || isHorizon(source, found, at)
        ? undefined
        : { sort: 'name', from };
    if (SAYING.has(source.tokens[at])) return undefined;
    if (CLAUSE_END.has(source.tokens[at]) && !(long && token === ',')) return undefined;
  }
  return undefined;
}

// "Kế hoạch năm 2025 của huyện: …": what follows the colon is for that year
function leadsIn(source: Source, to: number): boolean {
  for (let at = to; at < to + 8; at++) {
    if (word(source, at) === ':') return true;
    if (CLAUSE_END.has(source.tokens[at])) return false;
  }
  return false;
}

// "Định hướng đến năm 2030, kinh tế số chiếm 35%"
function isHorizon(source: Source, { from, to }: Found, at: number): boolean {
  const opens = CLAUSE_END.has(source.tokens[at - 2]) && /^(?:hướng|nhìn)$/.test(word(source, at));
  return opens && at === from - 2 && word(source, to) === ',';
}

// "theo kế hoạch đến năm 2025 đạt 80%": a number or a verb right after the year makes it a time of its own
function saysNext(source: Source, { to, start, end }: Found): boolean {
  const next = source.tokens[to];
  if (!next || !start || !end || compare(start, end)) return false;
  return next.kind === 'number' || /^(?:đạt|có|phấn|hoàn|tối|trên|phải|sẽ|là)$/.test(next.text);
}
