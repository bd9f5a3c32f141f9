import type { Lang } from '../messages/lang.ts';

// Vietnam keeps UTC+7 the year round (no daylight saving since 1975), whatever the reader's clock
const VIETNAM = 7 * 3600_000;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A day, month or year: `2023-06-30` → `30/6/2023`, `2023-06` → `6/2023`, `2023` → `2023`.
 * Zeros as Decree 30/2020/NĐ-CP writes them: before days under 10, and before months 1 and 2.
 */
export function formatDay(day: string, lang: Lang): string {
  const [year = '', month, date] = day.slice(0, 10).split('-');
  if (!month) return year;
  const number = Number(month);
  if (lang === 'en') return `${date ? `${Number(date)} ` : ''}${monthName(month)} ${year}`;
  return `${date ? `${date}/` : ''}${number > 2 ? number : month}/${year}`;
}

/** `06` → `June`; a quarter or a half-year (`Q2`) stays as it is. */
export function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}

/** A moment (ms since 1970) by the clock of Vietnam, ISO 8601 without a zone. */
export function inVietnam(moment: number): string {
  return new Date(moment + VIETNAM).toISOString().slice(0, -1);
}

/** A moment (ms since 1970) by the clock of Vietnam: `09:30 ngày 21/11/2026`. */
export function formatTime(moment: number, lang: Lang): string {
  const iso = inVietnam(moment);
  const [time, day] = [iso.slice(11, 16), formatDay(iso, lang)];
  return lang === 'vi' ? `${time} ngày ${day}` : `${time} on ${day} (GMT+7)`;
}

/** How long ago, in ms: `5 phút trước`, `3 giờ trước`, `2 ngày trước`. */
export function formatAge(age: number, lang: Lang): string {
  const minutes = Math.max(0, age) / 60_000;
  const [count, unit] =
    minutes < 60
      ? [minutes, 'minute' as const]
      : minutes < 1440
        ? [minutes / 60, 'hour' as const]
        : [minutes / 1440, 'day' as const];
  return new Intl.RelativeTimeFormat(lang).format(-Math.floor(count), unit);
}
