import { phraseSet } from '../../text/phrases.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';
import { COUNTRY } from './mention.ts';

// what is counted, a group for each level of places from VILLAGE on: communes are counted in something larger than a commune;
// "300 bộ máy tính", "12 tổ hợp tác" count no places
const COUNTED =
  /^(?:(thôn|bản|ấp|xóm|buôn|tổ dân|tổ$)|(xã|phường|thị)|(huyện|quận)|(tỉnh|bộ ngành|bộ,|bộ$))(?![^ ,/])/;

const ONE_OF = phraseSet('một trong |số|những, 1 trong |số, 01 trong |số');

/** The largest level at which the figure cannot be: 0 where anything goes, a province for ministries and provinces. */
export function leastLevel(tokens: Tokens, figure: Draft): number {
  const { kind, unit = '' } = figure;
  if (kind !== 'count' && kind !== 'ratio') return 0;
  if (isOneOf(tokens, figure)) return COUNTRY;
  // the first group is of VILLAGE
  return COUNTED.exec(unit)?.findIndex((group, level) => level && group) ?? 0;
}

/** "một trong 14 địa phương", "là 01 trong 06 tỉnh", "thuộc 5 địa phương": of the country's. */
export function isOneOf(tokens: Tokens, { first, unit = '' }: Draft): boolean {
  if (tokens[first - 1]!.text === 'thuộc') return /^địa phương|^tỉnh/.test(unit);
  return !!ONE_OF.before(tokens, first);
}
