import { words } from '../../text/phrases.ts';
import type { Exclusion } from '../rule.ts';

const PEOPLE = words('dân người hộ trẻ');

/** Ages and what a number is measured by: `trẻ dưới 6 tuổi`, `22,4 thuê bao/100 dân`. */
export const condition: Exclusion = ({ first, last, value }, { tokens }) => {
  const before = tokens[first - 1]!.text;
  if (before === 'cứ' || tokens[last + 1]?.text === 'tuổi') return true;
  const round = /^10*$/.test(String(value));
  const people = PEOPLE.has(tokens[last + 1]);
  // "22,4 thuê bao/100 dân", "1 bác sĩ/1.250 dân"; not "18.456 hộ/72.310 khẩu"
  if (before === '/') return round || people;
  // "52,8 thuê bao trên 100 dân"
  const rate = before === 'trên' && round && people;
  return rate && tokens.slice(Math.max(0, first - 7), first - 1).some(({ kind }) => kind === 'number');
};
