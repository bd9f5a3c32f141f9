import { comparePeriods } from '../../period.ts';
import type { FeedIndicator, Series, StoredObservation } from '../schema.ts';
import type { Fault, Path } from './fault.ts';

type Told = Pick<Fault, 'path' | 'message' | 'values' | 'severity'>;

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
  const plausible = (value: number | null, path: Path): void => {
    if (value !== null && range && (value < range[0]! || value > range[1]!))
      told.push({
        path,
        message: 'outside',
        values: { value, low: range[0]!, high: range[1]! },
        severity: 'warning',
      });
  };
  for (const [index, one] of observations.entries()) {
    const path = [...at, 'observations', index];
    once(one.timePeriod, one.refArea ?? 'VN', one.scope ?? '', path);
    plausible(one.value, [...path, 'value']);
    told.push(...ownFaults(one, path));
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
      plausible(value, path);
    }
  return told;
}

function ownFaults({ value, upper, of, status }: StoredObservation, path: Path): Told[] {
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
