import type { Lang } from './messages/lang.ts';

export { formatAge, formatDay, formatTime, inVietnam } from './format/date.ts';
export { formatPeriod, formatPeriodShort } from './format/period.ts';

/** A unit as the feed gives it: the texts stand after a number. */
export interface Unit {
  id: string;
  vi: string;
  en?: string | undefined;
}

/** A number with its unit, in the parts that are set differently; `quantityText` joins them. */
export interface Quantity {
  /** What stands before: `khoảng`, `thứ`; mostly empty. */
  before: string;
  /** `48,0`, `89,5%`, `1.234,5`, `25/28`. */
  number: string;
  /** `triệu`, `tỷ`, `nghìn tỷ`; empty under a million. */
  scale: string;
  /** `tài khoản`; empty where the number says it all. */
  unit: string;
  /** Every digit that is known, with the unit: `48.023.112 tài khoản`. */
  exact: string;
}

// the largest that has a word is used; `Intl` compact would write "3,2 T", "476 tỷ" for 476,3 tỷ
const SCALES: (Record<'vi', string> & { factor: number; en?: string })[] = [
  { factor: 1e15, vi: 'triệu tỷ' },
  { factor: 1e12, vi: 'nghìn tỷ', en: 'trillion' },
  { factor: 1e9, vi: 'tỷ', en: 'billion' },
  { factor: 1e6, vi: 'triệu', en: 'million' },
];

/** `1234.5` → `1.234,5` (vi), `1,234.5` (en): at most `most` decimals, at least `least`. */
export function formatNumber(value: number, lang: Lang, most = 2, least = 0): string {
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(most).split('.');
  const kept = decimals.replace(/0+$/, '').padEnd(least, '0');
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (kept && point + kept);
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/**
 * A number as Vietnamese reads it: `48023112` → `48,0 triệu`, `3200000000` → `3,2 tỷ`, `843512` → `843.512`.
 * Two decimals of a scaled number stay where they are all there is (`53,94 triệu`); `round` leaves `48 triệu`.
 */
export function formatShort(value: number, lang: Lang, round = false): { number: string; scale: string } {
  const size = Math.abs(value);
  // 999,96 triệu would round to 1.000 triệu: it is 1,0 tỷ
  const scale = SCALES.find((one) => one[lang] && size >= one.factor * (one.factor > 1e6 ? 0.99995 : 1));
  if (!scale) return { number: formatNumber(value, lang), scale: '' };
  const scaled = value / scale.factor;
  const large = size / scale.factor >= 100;
  const whole = Math.abs(scaled * 100 - Math.round(scaled * 100)) < 1e-6;
  const number = formatNumber(scaled, lang, whole && !large ? 2 : 1, round || large ? 0 : 1);
  return { number, scale: scale[lang]! };
}

/**
 * A value in its unit. A percentage is written closed up (`89,5%`), with up to two decimals, an index with up to
 * four; both with `least`, where those of a list are to be alike.
 */
export function formatQuantity(value: number, unit: Unit, lang: Lang, round = false, least = 0): Quantity {
  const word = (lang === 'en' && unit.en) || unit.vi;
  const parts = { before: '', scale: '', unit: word };
  if (unit.id === 'percent') {
    const number = `${formatNumber(value, lang, 2, Math.min(least, 2))}%`;
    return { ...parts, number, unit: '', exact: number };
  }
  const number = formatNumber(value, lang, 4, isIndex(unit) ? Math.min(least, 4) : 0);
  const exact = join(number, word);
  return isIndex(unit)
    ? { ...parts, number, exact }
    : { ...parts, ...formatShort(value, lang, round), exact };
}

/** Both ends of a range in one unit: `8,3–8,5%`. */
export function formatRange(value: number, upper: number, unit: Unit, lang: Lang): Quantity {
  const [from, to] = [formatQuantity(value, unit, lang, true), formatQuantity(upper, unit, lang, true)];
  const start = from.scale === to.scale ? from.number.replace('%', '') : join(from.number, from.scale);
  return { ...to, number: `${start}–${to.number}`, exact: `${from.exact} – ${to.exact}` };
}

/**
 * The distance between two values, unsigned: points for percentages (`3,2 điểm %`), else in the unit
 * itself (`1,2 triệu tài khoản`, `0,05`).
 */
export function formatDifference(difference: number, unit: Unit, lang: Lang): string {
  const size = Math.abs(difference);
  if (unit.id === 'percent')
    return `${formatNumber(size, lang)} ${lang === 'vi' ? 'điểm %' : 'percentage points'}`;
  return quantityText(formatQuantity(size, unit, lang));
}

/** The text of a quantity in one line. */
export function quantityText({ before, number, scale, unit }: Quantity): string {
  return join(before, number, scale, unit);
}

/** A value between 0 and 1, or of a few points, where a relative change would mislead. */
export function isIndex({ id }: Unit): boolean {
  return id === 'index' || id === 'score';
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join(' ');
}
