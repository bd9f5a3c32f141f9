import type { Figure } from '../figures/figure.ts';
import { significantDigits, stepOf } from '../figures/precision.ts';
import { lowerBound } from '../text/lower-bound.ts';

/** A value that an official series holds. */
export interface KnownValue {
  /** Id of the indicator. */
  indicator: string;
  value: number;
  /** The denominator, where it is known. */
  of?: number | undefined;
  refArea: string;
  /** First and last day, ISO 8601. */
  start: string;
  end: string;
}

/** The known values of one area, smallest first, and how many each indicator has. */
interface AreaValues {
  values: KnownValue[];
  counts: Map<string, number>;
}

/** Known values by area: made once of a feed, asked for each figure. */
export type Known = ReadonlyMap<string, AreaValues>;

export function indexKnown(values: Iterable<KnownValue>): Known {
  const areas = new Map<string, AreaValues>();
  for (const value of values) {
    const area: AreaValues = areas.get(value.refArea) ?? { values: [], counts: new Map() };
    areas.set(value.refArea, area);
    area.values.push(value);
    area.counts.set(value.indicator, (area.counts.get(value.indicator) ?? 0) + 1);
  }
  for (const area of areas.values()) area.values.sort((a, b) => a.value - b.value);
  return areas;
}

/**
 * By indicator, how unlikely it is that a figure shows one of its known values by chance: the decimal
 * logarithm, the more digits agree the greater. A figure that is no level, or is round, shows nothing.
 * @param publishedAt what has no period of its own is most likely of about this time
 */
export function agreements(
  figure: Figure,
  known: Known,
  publishedAt?: string | undefined,
): Map<string, number> {
  const found = new Map<string, number>();
  const area = known.get(figure.refArea ?? 'VN');
  const digits = significantDigits(figure);
  if (!area || figure.role !== 'level' || figure.upper !== undefined || digits < 2) return found;
  const reach = stepOf(figure) * (figure.approximation === 'exact' ? 0.5 : 1) * (1 + 1e-9);
  const { values, counts } = area;
  const least = figure.value - reach;
  const first = lowerBound(values.length, (index) => values[index]!.value < least);
  for (let at = first; at < values.length; at++) {
    const one = values[at]!;
    if (one.value > figure.value + reach) break;
    const whole = wholeAgreement(figure, one);
    const time = timeAgreement(figure.timePeriod, one, publishedAt);
    if (whole === undefined || time === 'other') continue;
    const choices = time === 'same' ? 1 : counts.get(one.indicator)!;
    const surprise = digits + whole - Math.log10(choices);
    if (surprise > (found.get(one.indicator) ?? 0)) found.set(one.indicator, surprise);
  }
  return found;
}

/** What the same denominator adds (`54/76`); `undefined` where it is another. */
function wholeAgreement({ value, of }: Figure, known: KnownValue): number | undefined {
  if (of === undefined || known.of === undefined || of === value) return 0;
  return of === known.of ? 1 : undefined;
}

/** So many months after its period an official value may still be told as the present one. */
const STILL_TOLD = 6;

/** `same` where the figure's period and the value's overlap, `other` where they are far apart. */
function timeAgreement(
  timePeriod: string | undefined,
  known: KnownValue,
  publishedAt?: string,
): 'same' | 'untold' | 'other' {
  if (!timePeriod) {
    const months = publishedAt && publishedAt.length > 4 ? monthOf(publishedAt) - monthOf(known.end) : -1;
    return months >= 0 && months <= STILL_TOLD ? 'same' : 'untold';
  }
  const [from = '', to = from] = timePeriod.split('/');
  const start = `${from === '..' ? to : from}-01-01`.slice(0, 10);
  const end = `${to}${'-12-31'.slice(to.length - 4)}`;
  if (start <= known.end && known.start <= end) return 'same';
  const apart = start > known.end ? monthOf(start) - monthOf(known.end) : monthOf(known.start) - monthOf(end);
  return apart > STILL_TOLD ? 'other' : 'untold';
}

function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
