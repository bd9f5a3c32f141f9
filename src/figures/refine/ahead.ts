import type { TimeExpression } from '../time/expression.ts';

/** Whether a time ended before the publication; not one that something is compared with. */
export function isPast(time: TimeExpression | undefined, publishedAt = ''): boolean {
  if (!time?.interval || time.sort === 'base') return false;
  const end = time.interval.slice(time.interval.indexOf('/') + 1);
  return end < publishedAt.slice(0, end.length);
}

/** Whether a time lies ahead of the publication: `đến hết năm 2025` told within 2025, `năm 2026` told before it. */
export function isAhead({ sort, interval }: TimeExpression, publishedAt?: string): boolean {
  if (!publishedAt || !interval || (sort !== 'asOf' && sort !== 'period')) return false;
  const slash = interval.indexOf('/');
  const end = interval.slice(slash + 1);
  // a year that is aimed at ends with its last month; a period is to come only as a whole
  const point = sort === 'period' ? interval.slice(0, slash) : end.length === 4 ? `${end}-12` : end;
  return point.slice(0, publishedAt.length) > publishedAt.slice(0, point.length);
}
