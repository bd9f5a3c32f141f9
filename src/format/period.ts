import type { Lang } from '../messages/lang.ts';
import { formatDay, monthName } from './date.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/**
 * A period label in words. With `asOf`, the state at its end.
 *
 * `2023` → `năm 2023` · `2023-H1` → `6 tháng đầu năm 2023` · `2023-Q2` → `quý II năm 2023` ·
 * `2023-06` → `tháng 6 năm 2023` · `2023-06-30` → `ngày 30/6/2023` ·
 * `2025-07-01/2026-01-07` → `từ 01/7/2025 đến 07/01/2026` · asOf `2023-Q2` → `đến hết quý II năm 2023`
 */
export function formatPeriod(label: string, lang: Lang, asOf = false): string {
  const vi = lang === 'vi';
  const [from = '', to] = label.split('/');
  const [year = '', part = '', day] = (to ?? from).split('-');
  const date = formatDay(to ?? from, lang);
  if (day && asOf) return vi ? `đến ngày ${date}` : `as of ${date}`;
  if (to) return vi ? `từ ${formatDay(from, lang)} đến ${date}` : `${formatDay(from, lang)} to ${date}`;
  if (day) return vi ? `ngày ${date}` : date;
  if (vi) return (asOf ? 'đến hết ' : '') + inVietnamese(year, part, asOf);
  return (asOf ? 'as of the end of ' : '') + inEnglish(year, part);
}

function inVietnamese(year: string, part: string, asOf: boolean): string {
  const number = Number(part.replace(/\D/, ''));
  const whole = `năm ${year}`;
  if (!part) return whole;
  if (part[0] === 'Q') return `quý ${ROMAN[number]} ${whole}`;
  if (part[0] !== 'H') return `tháng ${number} ${whole}`;
  // "đến hết 6 tháng đầu năm 2023" is said as "đến hết tháng 6 năm 2023"
  if (asOf) return number === 1 ? `tháng 6 ${whole}` : whole;
  return `6 tháng ${number === 1 ? 'đầu' : 'cuối'} ${whole}`;
}

function inEnglish(year: string, part: string): string {
  if (part[0] === 'H') return `the ${part === 'H1' ? 'first' : 'second'} half of ${year}`;
  return part ? `${monthName(part)} ${year}` : year;
}

/** For an axis or a narrow cell: `2023`, `6T/2023`, `QII/2023`, `T6/2023`, `30/6/2023`. */
export function formatPeriodShort(label: string, lang: Lang): string {
  const last = label.slice(label.indexOf('/') + 1);
  const [year = '', part = '', day] = last.split('-');
  if (!part) return year;
  if (lang === 'en') return `${day ? `${Number(day)} ` : ''}${monthName(part).slice(0, 3)} ${year}`;
  if (day) return formatDay(last, lang);
  const number = Number(part.replace(/\D/, ''));
  if (part[0] === 'Q') return `Q${ROMAN[number]}/${year}`;
  return part[0] === 'H' ? `6T${number === 1 ? '' : ' cuối'}/${year}` : `T${number}/${year}`;
}
