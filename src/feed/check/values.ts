import { comparePeriods } from '../../period.ts';
import type { FeedIndicator, IndicatorHead, Series, StoredObservation } from '../schema.ts';
import type { Fault, Path, Told } from './fault.ts';

/** Values that cannot be, periods out of order, the same observation twice. */
export function valueFaults(
  { observations = [], sections = [] }: Pick<FeedIndicator | Series, 'observations' | 'sections'>,
  range: readonly number[] | undefined,
  at: Path,
): Told[] {
  const told: Told[] = [];
  const seen = new Map<string, string>();
  const once = (timePeriod: string, refArea: string, scope: string, path: Path): void => {
    const key = `${timePeriod} ${refArea} ${scope}`;
    if (seen.has(key)) told.push({ path, message: 'twice', values: { key: key.trim() }, severity: 'error' });
    seen.set(key, key);
  };
  for (const [index, one] of observations.entries()) {
    const path = [...at, 'observations', index];
    once(one.timePeriod, one.refArea ?? 'VN', one.scope ?? '', path);
    told.push(...plausibility(one.value, range, [...path, 'value']), ...statedFaults(one, path));
    const before = observations[index - 1];
    if (before && comparePeriods(before.timePeriod, one.timePeriod) < 0)
      told.push({
        path: [...path, 'timePeriod'],
        message: 'order',
        values: { period: one.timePeriod, before: before.timePeriod },
        severity: 'error',
      });
  }
  for (const [index, { timePeriod, values }] of sections.entries())
    for (const [refArea, value] of Object.entries(values)) {
      const path = [...at, 'sections', index, 'values', refArea];
      once(timePeriod, refArea, '', path);
      told.push(...plausibility(value, range, path));
    }
  return told;
}

/** A value outside what the indicator's range holds plausible. */
export function plausibility(value: number | null, range: readonly number[] | undefined, path: Path): Told[] {
  const [low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY] = range ?? [];
  if (value === null || low > high || (value >= low && value <= high)) return [];
  return [{ path, message: 'outside', values: { value, low, high }, severity: 'warning' }];
}

/** A range whose ends stand the wrong way round. */
export function rangeFaults({ range }: Pick<IndicatorHead, 'range'>, at: Path): Told[] {
  if (!range || range[0] <= range[1]) return [];
  const [low, high] = range;
  return [{ path: [...at, 'range'], message: 'range', values: { low, high }, severity: 'error' }];
}

/** What contradicts itself within one observation. */
export function statedFaults(
  { value, upper, of, status }: Pick<StoredObservation, 'value' | 'upper' | 'of' | 'status'>,
  path: Path,
): Told[] {
  const told: Told[] = [];
  const add = (key: string, message: Fault['message'], values: Record<string, string | number>) =>
    told.push({ path: [...path, key], message, values, severity: 'error' });
  if (value === null && status !== undefined && status !== 'M') add('status', 'missing-status', { status });
  if (value !== null && status === 'M') add('status', 'status-missing', { value });
  if (upper !== undefined && (value === null || upper < value))
    add('upper', 'upper', { upper, value: String(value) });
  if (of !== undefined && (value === null || value > of)) add('of', 'of', { of, value: String(value) });
  return told;
}
