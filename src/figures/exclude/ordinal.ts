import { words } from '../../text/phrases.ts';
import { naming, ordinalNouns } from '../../text/words/names.ts';
import type { Exclusion } from '../rule.ts';

// "sáng thứ 7"
const WEEKDAY_BEFORE = words('sáng chiều tối các vào');
const EVERY = words('hàng hằng');
const TO = words('đến tới - –');

/** Ordinals and weekdays: `phiên họp lần thứ 8`, `từ thứ 2 đến thứ 6`; ranks are left: `xếp thứ 12`, `từ thứ 6 lên thứ 3`. */
export const ordinal: Exclusion = ({ tokens, sentences }, { first, last, value, of }) => {
  const sign = tokens[first - 1]!;
  if (sign.text !== 'thứ' || of) return false;
  const before = tokens[first - 2];
  const after = tokens[last + 1];
  const noun = ordinalNouns.before(tokens, first - 1) ?? naming.before(tokens, first - 1);
  // not "kinh tế số thứ 10"
  if ((noun && noun.value !== 'số') || after?.text === 'này') return true;
  const days =
    WEEKDAY_BEFORE.has(before) ||
    // "13h30; Thứ 6: nghỉ", "22/8/2024 (thứ 5)"
    (before!.kind !== 'word' && (sign.capital || tokens[first - 4]?.text === '/')) ||
    EVERY.has(after) ||
    // "vào thứ tư, thứ sáu"
    (tokens[first - 4]?.text === 'thứ' && (TO.has(before) || WEEKDAY_BEFORE.has(tokens[first - 5]))) ||
    (TO.has(after) && tokens[last + 2]?.text === 'thứ');
  return value <= 7 && (days || sentences[first]!.start >= first - 2);
};
