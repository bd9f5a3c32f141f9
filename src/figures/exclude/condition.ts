import { words } from '../../text/phrases.ts';
import type { Exclusion } from '../rule.ts';

const PEOPLE = words('dân người hộ trẻ');
const ONE = words('1 01 một');

/** Ages and what a number is measured by: `trẻ dưới 6 tuổi`, `22,4 thuê bao/100 dân`. */
export const condition: Exclusion = ({ tokens }, { first, last, value }) => {
  const before = tokens[first - 1]!.text;
  if (before === 'cứ' || tokens[last + 1]?.text === 'tuổi') return true;
  // "22,4 thuê bao/100 dân", "1 bác sĩ/1.250 dân"; not "18.456 hộ/72.310 người"
  if (before === '/') return isRound(value) || ONE.has(tokens[first - 3]) || ONE.has(tokens[first - 4]);
  // "52,8 thuê bao trên 100 dân"
  const rate = before === 'trên' && isRound(value) && PEOPLE.has(tokens[last + 1]);
  return rate && tokens.slice(Math.max(0, first - 7), first - 1).some(({ kind }) => kind === 'number');
};

function isRound(value: number): boolean {
  return /^10*$/.test(String(value));
}
