import type { Lang } from '../messages/lang.ts';
import { formatDay, MONTHS } from './date.ts';

type Parts = readonly [year: string, part: string, day: string | undefined];

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/**
 * A period label in words. With `asOf`, the state at its end.
 *
 * `2023` → `năm 2023` · `2023-H1` → `6 tháng đầu năm 2023` · `2023-Q2` → `quý II năm 2023` ·
 * `2023-06` → `tháng 6 năm 2023` · `2023-06-30` → `ngày 30/6/2023` ·
 * `2025-07-01/2026-01-07` → `từ 01/7/2025 đến 07/01/2026` · asOf `2023-Q2` → `đến hết quý II năm 2023`
 */
export function formatPeriod(label: string, lang: Lang, asOf = false): string {
  const [from = '', to] = label.split('/');
  if (to) return interval(from, to, lang, asOf);
  const [year = '', part = '', day] = from.split('-');
  const text = WORDS[lang]([year, part, day]);
  if (!asOf) return text;
  if (lang === 'vi') return day ? `đến ${text}` : `đến hết ${stateAt([year, part, day]) ?? text}`;
  return day ? `as of ${text}` : `as of the end of ${text}`;
}

/** For an axis or a narrow cell: `2023`, `6T/2023`, `QII/2023`, `T6/2023`, `30/6/2023`. */
export function formatPeriodShort(label: string, lang: Lang): string {
  const last = label.split('/').at(-1)!;
  const [year = '', part = '', day] = last.split('-');
  if (!part) return year;
  if (day)
    return lang === 'vi' ? formatDay(last, 'vi') : `${Number(day)} ${monthName(part).slice(0, 3)} ${year}`;
  if (part[0] === 'Q') return lang === 'vi' ? `Q${ROMAN[Number(part[1])]}/${year}` : `${part} ${year}`;
  if (part === 'H1') return lang === 'vi' ? `6T/${year}` : `H1 ${year}`;
  if (part === 'H2') return lang === 'vi' ? `6T cuối/${year}` : `H2 ${year}`;
  return lang === 'vi' ? `T${Number(part)}/${year}` : `${monthName(part).slice(0, 3)} ${year}`;
}

function interval(from: string, to: string, lang: Lang, asOf: boolean): string {
  const [start, end] = [formatDay(from, lang), formatDay(to, lang)];
  if (lang === 'vi') return asOf ? `đến ngày ${end}` : `từ ${start} đến ${end}`;
  return asOf ? `as of ${end}` : `${start} to ${end}`;
}

const WORDS: Record<Lang, (parts: Parts) => string> = {
  vi: ([year, part, day]) => {
    if (!part) return `năm ${year}`;
    if (day) return `ngày ${formatDay(`${year}-${part}-${day}`, 'vi')}`;
    if (part[0] === 'H') return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} năm ${year}`;
    if (part[0] === 'Q') return `quý ${ROMAN[Number(part[1])]} năm ${year}`;
    return `tháng ${Number(part)} năm ${year}`;
  },
  en: ([year, part, day]) => {
    if (!part) return year;
    if (day) return formatDay(`${year}-${part}-${day}`, 'en');
    if (part[0] === 'H') return `the ${part === 'H1' ? 'first' : 'second'} half of ${year}`;
    if (part[0] === 'Q') return `Q${part[1]} ${year}`;
    return `${monthName(part)} ${year}`;
  },
};

// "đến hết 6 tháng đầu năm 2023" is said as "đến hết tháng 6 năm 2023"
function stateAt([year, part]: Parts): string | undefined {
  if (part === 'H1') return `tháng 6 năm ${year}`;
  return part === 'H2' ? `năm ${year}` : undefined;
}

function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}
