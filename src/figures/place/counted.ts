import { words } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../rule.ts';
import { LEVELS } from './mention.ts';

// what is counted, by the level of the places themselves: communes are counted in something larger than a commune
const COUNTED: readonly (readonly [RegExp, number])[] = [
  [/^(?:bộ|tỉnh)(?:$|[ ,/])/, LEVELS.country],
  [/^(?:huyện|quận|thị xã)(?:$|[ ,/])/, LEVELS.district],
  [/^(?:xã|phường|thị trấn)(?:$|[ ,/])/, LEVELS.commune],
  [/^(?:thôn|bản|ấp|xóm|buôn|tổ dân phố)(?:$|[ ,/])/, LEVELS.village],
];

/** What those begin with. */
const COUNTED_HEADS = words('bộ tỉnh huyện quận thị xã phường thôn bản ấp xóm buôn tổ');

/** As many provinces as the country had: 63 until 2025-06-30, 34 since. */
const PROVINCES_IN_ALL = new Set([63, 34]);

/** The largest level at which the figure cannot be: 0 where anything goes, the country for ministries and provinces. */
export function leastLevel(figure: Draft, tokens: readonly Token[]): number {
  if (figure.kind !== 'count' && figure.kind !== 'ratio') return 0;
  if (isOneOf(figure, tokens)) return LEVELS.country;
  const unit = figure.unit ?? '';
  if (figure.kind === 'ratio' && PROVINCES_IN_ALL.has(figure.of ?? 0) && /^địa phương/.test(unit))
    return LEVELS.country;
  const head = unit.slice(0, unit.search(/$|[ ,/]/));
  return COUNTED_HEADS.has(head) ? (COUNTED.find(([pattern]) => pattern.test(unit))?.[1] ?? 0) : 0;
}

/** "một trong 14 địa phương", "là 01 trong 06 tỉnh", "thuộc 5 địa phương": of the country's. */
export function isOneOf(figure: Draft, tokens: readonly Token[]): boolean {
  const before = tokens[figure.first - 1]?.text ?? '';
  if (before === 'thuộc') return /^địa phương|^tỉnh/.test(figure.unit ?? '');
  const at = before === 'số' || before === 'những' ? figure.first - 2 : figure.first - 1;
  return tokens[at]?.text === 'trong' && /^(?:một|0?1)$/.test(tokens[at - 1]?.text ?? '');
}
