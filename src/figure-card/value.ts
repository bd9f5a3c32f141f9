import type { Figure } from '../figures/figure.ts';
import { formatNumber } from '../format.ts';
import { FIGURE } from '../messages/figure.ts';
import { type Lang, say } from '../messages/lang.ts';
import { inWords } from './words.ts';

/** A figure's value, ready to be shown. */
export interface FigureValue {
  /** `hơn`, where it is not exact. */
  approximation?: string;
  /** Every digit that is known: `48.000.000`, `2.416/3.924`, `20–30%`. */
  number: string;
  /** `tài khoản`, `đồng`. */
  unit?: string;
  /** `bốn mươi tám triệu`; `tức 61,6%` for a ratio. */
  words?: string;
}

/** Units that are shown by other words than they are kept by. */
const UNITS: Record<string, keyof typeof FIGURE> = { VND: 'dong', 'điểm %': 'points' };

export function toValue(figure: Figure, text: string, lang: Lang): FigureValue {
  const { approximation, unit, role, direction, parts } = figure;
  const written = parts.unit && text.slice(parts.unit.start, parts.unit.end);
  const shown = unit && unit !== '%' ? nameOf(unit, written, lang) : undefined;
  const words = toWords(figure, lang);
  const sign = role === 'change' && direction ? { increase: '+', decrease: '−' }[direction] : '';
  return {
    ...(approximation !== 'exact' && { approximation: say(FIGURE, approximation, lang) }),
    number: sign + digits(figure, lang),
    ...(shown && { unit: shown }),
    ...(words && { words }),
  };
}

function nameOf(unit: string, written: string | undefined, lang: Lang): string {
  const name = UNITS[unit];
  return name ? say(FIGURE, name, lang) : withAbbreviations(unit, written);
}

/** A unit is kept in small letters; its abbreviations are shown as the text has them: `trạm BTS`, `HTX`. */
function withAbbreviations(unit: string, written = ''): string {
  const kept = new Map(
    written.split(/\s+/).flatMap((word) => (ABBREVIATION.test(word) ? [[word.toLowerCase(), word]] : [])),
  );
  return unit.replace(/[^\s,/]+/g, (word) => kept.get(word) ?? word);
}

// "BTS", "VNeID", "CSDL": without marks, unlike a word of a headline, "HỒ SƠ"
const ABBREVIATION = /^[A-ZĐ][A-Za-z]*[A-ZĐ]+$/;

/** The value in one line: `hơn 48.000.000 tài khoản`. */
export function valueText({ approximation, number, unit }: FigureValue): string {
  return [approximation, number, unit].filter(Boolean).join(' ');
}

function digits({ value, upper, of, unit }: Figure, lang: Lang): string {
  const number = (n: number): string => formatNumber(n, lang, 6);
  const percent = unit === '%' ? '%' : '';
  if (upper !== undefined) return `${number(value)}–${number(upper)}${percent}`;
  return number(value) + (of === undefined ? '' : `/${number(of)}`) + percent;
}

function toWords({ kind, value, upper, of, unit }: Figure, lang: Lang): string | undefined {
  // twelfth of 63 is no share
  if (kind === 'rank') return undefined;
  if (of) return say(FIGURE, 'isShare', lang, { percent: `${formatNumber((value / of) * 100, lang, 1)}%` });
  // English readers have the digits; a round figure of a few digits needs no words
  if (lang !== 'vi' || (Math.abs(value) < 1000 && upper === undefined)) return undefined;
  const said = [value, upper].flatMap((n) => (n === undefined ? [] : (inWords(n) ?? [])));
  return said.length ? said.join(' đến ') + (unit === '%' ? ' phần trăm' : '') : undefined;
}
