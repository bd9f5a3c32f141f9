/** A day as an article writes it; many leave the year out. */
export interface Day {
  year: number | undefined;
  month: number;
  day: number;
}

/** `30/6`, `ngày 05-10-2025`; its groups are the day, the month and the year. */
export const DAY = '(?:ngày )?(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?(?![\\d/%-]|[.,]\\d)';

export function dayOf([day, month, year]: (string | undefined)[]): Day {
  return { day: Number(day), month: Number(month), year: year ? Number(year) : undefined };
}

/** How many days a month has, in a year that is not known the most it may have; 0 for no month. */
export function lengthOf({ year = 2024, month }: Day): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

export const isPossible = (date: Day): boolean => date.day >= 1 && date.day <= lengthOf(date);

/** Days since 1970 of a date in a year. */
export const dayNumber = ({ month, day }: Day, year: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** `5/10/2025`, or `5/10` */
export const dayText = ({ day, month, year }: Day): string => [day, month, year].filter(Boolean).join('/');
