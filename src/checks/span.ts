/** `2024-01-01/2024-04-24` → 115; a state as of a day has no days. */
export function daysOf(period: string | undefined): number | undefined {
  const [from, to] = period?.split('/') ?? [];
  if (!from || !to || from === '..') return undefined;
  const first = Date.parse(from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from);
  const last = lastDay(to);
  const days = Math.round((last - first) / 86_400_000) + 1;
  return days > 0 ? days : undefined;
}

function lastDay(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year!, month === undefined ? 12 : day === undefined ? month : month - 1, day ?? 0);
}

/** `2024/2024` → 12, `2025-01/2025-09` → 9. */
export function monthsOf(period: string | undefined): number | undefined {
  const days = /^\d{4}(?:-\d\d)?\/\d{4}(?:-\d\d)?$/.test(period ?? '') ? daysOf(period) : undefined;
  return days && Math.round(days / 30.4);
}
