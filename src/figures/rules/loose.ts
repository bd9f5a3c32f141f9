import { readScale } from '../../text/numerals.ts';
import { words } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import { neverCounted } from '../../text/words/nouns.ts';
import { isUnitNext } from '../number/unit-next.ts';
import type { Rule } from '../rule.ts';

const JOINTS = words(', và lên xuống hoặc đến tới');
const PARTS = words(', ; ( : đó mới có chỉ');
const CLAUSE_ENDS = words(', ; . ) \n (');

/**
 * A small number that counts only if its sentence has named what (else a later step drops it):
 * `nhận 400 hồ sơ: đã xong 350, từ chối 50`, `Hồ sơ quá hạn 73 (0,2%)`, `1.234 cuộc tấn công (456 Phishing, 500 Deface)`.
 */
export const loose: Rule = ({ tokens }, { first, last, value, of }) => {
  const before = tokens[first - 1]!;
  const after = tokens[last + 1];
  // "Chủ tịch: 8 giờ họp"
  if (of || neverCounted.has(after)) return undefined;
  let end = last + 1;
  while (JOINTS.has(tokens[end]) && tokens[end + 1]?.kind === 'number') end += 2;
  const fraction = !Number.isInteger(value);
  // "5 và 10 triệu đồng", "80, 85, 90%", "7,5, 8,1 và 9,4 điểm"
  const shares = fraction || isUnitNext(tokens, end) || readScale(tokens, end).scale > 1;
  if (end > last + 1 && shares) return { kind: 'count' };
  // "0,5512, tăng 0,08 so với năm 2021"
  const goesOn = before.kind === 'word' && (after?.text === 'và' || value < 1);
  if (fraction && goesOn) return { kind: 'count' };
  const ends = !after || CLAUSE_ENDS.has(after);
  // "(cấp tỉnh: 900; cấp huyện: 210)", "60 dự án, 25 hoàn thành", "trong đó 120 ban hành mới"; not "Trụ sở: 45 Hùng Vương"
  const part = PARTS.has(before) && after?.kind === 'word' && !(after.capital && tokens[last + 2]?.capital);
  const name = before.text === '(' && after?.text === ')' ? tokens[first - 2] : before;
  const told = ends && (name?.kind === 'word' || before.text === ':');
  const some = value > 1 || isOfList(tokens, name === before ? first : first - 1);
  return some && (told || part) ? { kind: 'count' } : undefined;
};

/** "Lào Cai 4, Yên Bái 1", "Long An (281), Yên Bái (1)": a one that a name after another number has; "Tân Lập 1" is a name. */
function isOfList(tokens: Tokens, end: number): boolean {
  let at = end - 1;
  while (tokens[at]!.capital) at--;
  return at < end - 1 && /[,;]/.test(tokens[at]!.text) && /^[\d)]/.test(tokens[at - 1]!.text);
}
