import { phraseSet, words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';

const LONGEST_NOUN = 5;

/** What turns a text from what is planned to what is done, if nothing around it says otherwise. */
export const turns = phraseSet(`
  sẵn có, đã, mới, tính đến, tiền phạt, kết quả, hiện, thực hiện, phạt tiền, thực tế, trong khi, cùng kỳ, năm qua,
  chưa đạt, kinh phí thực hiện|dự kiến, vừa đạt, đến nay, thời gian qua, tổng kinh phí|mức đầu tư
`);
// "thực hiện", "thể hiện": other words
const BEFORE_HIEN = words('xuất tái phát biểu thể thực');
// "mục tiêu đã đề ra": the plan itself
const AFTER_DA = words('xác định giao được đặt nêu đề');

// "mục tiêu 80%, kết quả đạt 85%", "…, thực hiện 85%"; not "trả kết quả", "80% hồ sơ, thực hiện 90% thủ tục"
const NEWLY = words('đạt chỉ có được');
const CLAUSE_SIGNS = words(', ; (');
const OF_RESULT = words('đạt là thực');

// "85%" of nothing
function isShare(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'number' && tokens[at + 2]?.kind !== 'word';
}

/** Whether at token `at` a text turns from what is planned to what is done: `đã`, `đến nay`, `hiện có`. */
export function turnsToDone(tokens: Tokens, at: number): boolean {
  const turn = turns.at(tokens, at);
  if (!turn) return false;
  if (turn.value === 'đã') return !AFTER_DA.has(tokens[at + 1]) && !isOfCounted(tokens, at);
  // "mới đạt 5%", "mới tuyển được 60 bác sĩ"; not "trồng mới 50 ha"
  if (turn.value === 'mới') return NEWLY.has(tokens[at + 1]) || tokens[at + 2]?.text === 'được';
  if (turn.value === 'kết quả' || turn.value === 'thực hiện')
    return CLAUSE_SIGNS.has(tokens[at - 1]) && (OF_RESULT.has(tokens[at + 2]) || isShare(tokens, at + 2));
  return !BEFORE_HIEN.has(tokens[at - 1]);
}

// "số hóa 100% hồ sơ đã giải quyết": of which dossiers, no turn
function isOfCounted(tokens: Tokens, at: number): boolean {
  for (let k = at - 1; k >= at - LONGEST_NOUN; k--) {
    if (tokens[k]?.text === '%') return k < at - 1;
    if (tokens[k]?.kind !== 'word') return false;
  }
  return false;
}
