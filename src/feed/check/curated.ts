import type { FeedCatalog } from '../catalog.ts';
import type { Curated } from '../schema.ts';
import type { Told } from './fault.ts';
import { plausibility, rangeFaults, statedFaults } from './values.ts';

/**
 * What a file of observations kept by hand names that is not there, and values that cannot be.
 * @param catalog what the file adds to: its indicators and areas need not stand in the file
 */
export function curatedFaults(file: Curated, catalog: FeedCatalog): Told[] {
  const { indicators = [], areas = {}, scopes = {}, sources, observations } = file;
  const told: Told[] = [];
  const known = new Map(catalog.indicators.map((head) => [head.id, head]));
  const own = new Map<string, (typeof indicators)[number]>();
  for (const [index, head] of indicators.entries()) {
    const path = ['indicators', index, 'id'];
    const values = { id: head.id };
    if (own.has(head.id))
      told.push({ path, severity: 'error', message: 'id-twice', values: { ...values, first: 'indicators' } });
    else if (known.has(head.id)) told.push({ path, severity: 'warning', message: 'id-known', values });
    own.set(head.id, head);
    told.push(...rangeFaults(head, ['indicators', index]));
  }
  for (const [index, one] of observations.entries()) {
    const at = ['observations', index];
    const lost = (key: (string | number)[], name: string, table: string, severity: Told['severity']) =>
      told.push({ path: [...at, ...key], severity, message: 'no-name', values: { name, table } });
    for (const [place, name] of one.sources.entries())
      if (!sources[name]) lost(['sources', place], name, 'sources', 'error');
    const { refArea, scope } = one;
    if (refArea?.startsWith('VN') && !areas[refArea] && !catalog.areas[refArea])
      lost(['refArea'], refArea, 'areas', 'error');
    // a scope without a name is shown as it is
    if (scope && !scopes[scope]) lost(['scope'], scope, 'scopes', 'warning');
    const head = known.get(one.indicator) ?? own.get(one.indicator);
    if (!head)
      told.push({
        path: [...at, 'indicator'],
        severity: 'error',
        message: 'no-indicator',
        values: { id: one.indicator },
      });
    told.push(...statedFaults(one, at), ...plausibility(one.value, head?.range, [...at, 'value']));
  }
  return told;
}
