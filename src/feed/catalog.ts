import {
  agencies,
  areas,
  documents,
  groups,
  type Indicator,
  type IndicatorTarget,
  indicators,
  systems,
  units,
} from '../catalog/index.ts';
import type { IndicatorHead, Target, Text } from './schema.ts';

/** What a feed takes from a catalog; its observations come from elsewhere. */
export interface FeedCatalog {
  indicators: IndicatorHead[];
  areas: Record<string, Text>;
  groups: Record<string, Text>;
  systems: Record<string, Text>;
  agencies: Record<string, Text>;
}

/** The project's own catalog in the words of a feed. */
export function feedCatalog(): FeedCatalog {
  return {
    indicators: indicators.map(toFeedIndicator),
    areas: byKey([areas.country, ...areas.before, ...areas.since], (area) => area.code),
    groups: byKey(groups, (group) => group.id),
    systems: byKey(systems, (system) => system.id),
    agencies: byKey(agencies, (agency) => agency.id),
  };
}

/** A catalog with what another adds to it: its own indicators and names stay as they are. */
export function extendCatalog(catalog: FeedCatalog, more: Partial<FeedCatalog>): FeedCatalog {
  const known = new Set(catalog.indicators.map(({ id }) => id));
  return {
    indicators: [...catalog.indicators, ...(more.indicators ?? []).filter(({ id }) => !known.has(id))],
    areas: { ...more.areas, ...catalog.areas },
    groups: { ...more.groups, ...catalog.groups },
    systems: { ...more.systems, ...catalog.systems },
    agencies: { ...more.agencies, ...catalog.agencies },
  };
}

const unitOf = new Map(units.map((unit) => [unit.id, unit]));
const documentOf = new Map(documents.map((document) => [document.id, document]));

function toFeedIndicator(indicator: Indicator): IndicatorHead {
  const { id, vi, en, valueType, direction, group, system, agency, range, definition, targets } = indicator;
  return {
    id,
    name: { vi, en },
    unit: unitOf.get(indicator.unit) ?? { id: indicator.unit, vi: indicator.unit },
    valueType,
    direction,
    group,
    system,
    agency,
    definition: { vi: definition },
    range,
    ...(targets?.length && { targets: distinct(targets.map(toTarget)) }),
  };
}

function toTarget({ value, op, dueYear, document, scope, source }: IndicatorTarget): Target {
  const named = documentOf.get(document);
  return {
    value,
    op,
    dueYear,
    ...(scope && { scope }),
    ...(named && {
      document: {
        ...(named.number && { number: named.number }),
        title: named.vi,
        ...(named.date && { date: named.date }),
        ...(source && { url: source }),
      },
    }),
  };
}

/** Two documents may set the same target: the later one is named. */
function distinct(targets: Target[]): Target[] {
  const byAim = new Map<string, Target>();
  for (const target of targets) {
    const aim = [target.value, target.op, target.dueYear, target.scope].join();
    const known = byAim.get(aim);
    if (!known || (known.document?.date ?? '') < (target.document?.date ?? '')) byAim.set(aim, target);
  }
  return [...byAim.values()];
}

function byKey<T extends { vi: string; en?: string }>(
  records: T[],
  key: (record: T) => string,
): Record<string, Text> {
  return Object.fromEntries(records.map((one) => [key(one), { vi: one.vi, ...(one.en && { en: one.en }) }]));
}
