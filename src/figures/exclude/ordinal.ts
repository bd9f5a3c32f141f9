import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { ordinalNouns } from '../../text/words/names.ts';
import type { Exclusion } from '../rule.ts';

const WEEKDAY_AFTER = words('hàng hằng ngày tuần ,');

// "từ thứ 2 đến thứ 6", "sáng thứ 7"
const WEEKDAY_BEFORE = words('từ đến sáng chiều tối ngày các vào');

// "thứ 2 đến thứ 6"
function isRangeOfDays(tokens: readonly Token[], at: number): boolean {
  return /^(đến|tới|-|–)$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'thứ';
}

/** Ordinals and weekdays: `phiên họp lần thứ 8`, `thứ 5 hàng tuần`; ranks are left: `xếp thứ 12`. */
export const ordinal: Exclusion = {
  name: 'ordinal',
  excludes({ first, last, value, of }, { tokens, sentences }) {
    if (tokens[first - 1]?.text !== 'thứ' || of !== undefined) return false;
    if (ordinalNouns.before(tokens, first - 1) || tokens[last + 1]?.text === 'này') return true;
    if (value <= 7 && (WEEKDAY_BEFORE.has(tokens[first - 2]?.text ?? '') || isRangeOfDays(tokens, last + 1)))
      return true;
    const atStart = sentences.startOf(first) >= first - 2;
    return (
      value <= 7 &&
      (atStart || (WEEKDAY_AFTER.has(tokens[last + 1]?.text ?? '') && tokens[first - 2]?.text === 'lịch'))
    );
  },
};
