import type { Feed, FeedIndicator, Series, Source, StoredObservation } from '../schema.ts';
import type { Fault, Path, Told } from './fault.ts';
import { rangeFaults } from './values.ts';

/** Names and indexes that lead nowhere, and ids that stand twice. */
export function referenceFaults(feed: Feed): Told[] {
  const ids = new Map<string, number>();
  return feed.indicators.flatMap((indicator, index) => {
    const at: Path = ['indicators', index];
    const told = [...storedReferences(feed, feed, indicator, at), ...rangeFaults(indicator, at)];
    const first = ids.get(indicator.id);
    if (first !== undefined)
      told.push(error([...at, 'id'], 'id-twice', { id: indicator.id, first: `indicators[${first}]` }));
    else ids.set(indicator.id, index);
    for (const [key, table] of [
      ['group', feed.groups],
      ['system', feed.systems],
      ['agency', feed.agencies],
    ] as const) {
      const name = indicator[key];
      if (name !== undefined && table?.[name] === undefined)
        told.push(error([...at, key], 'no-name', { name, table: `${key}s` }));
    }
    for (const [number, { refArea }] of (indicator.targets ?? []).entries())
      if (refArea !== undefined && feed.areas[refArea] === undefined)
        told.push(error([...at, 'targets', number, 'refArea'], 'no-name', { name: refArea, table: 'areas' }));
    return told;
  });
}

/** The same of what a feed or a series stores of one indicator. */
export function storedReferences(
  feed: Feed,
  { sources }: { sources: Source[] },
  { observations = [], sections = [] }: Pick<FeedIndicator | Series, 'observations' | 'sections'>,
  at: Path,
): Told[] {
  const indexes = (list: number[] | undefined, path: Path): Told[] =>
    (list ?? []).flatMap((index, place) =>
      sources[index]
        ? []
        : [error([...path, 'sources', place], 'no-source', { index, count: sources.length })],
    );
  const area = (code: string, path: Path): Told[] =>
    feed.areas[code] === undefined ? [error(path, 'no-name', { name: code, table: 'areas' })] : [];
  const named = ({ refArea, scope }: StoredObservation, path: Path): Told[] => [
    ...(refArea === undefined ? [] : area(refArea, [...path, 'refArea'])),
    ...(scope === undefined || feed.scopes?.[scope] !== undefined
      ? []
      : [error([...path, 'scope'], 'no-name', { name: scope, table: 'scopes' })]),
  ];
  return [
    ...observations.flatMap((one, place) => {
      const path = [...at, 'observations', place];
      const before = (one.earlier ?? []).flatMap((was, number) =>
        indexes(was.sources, [...path, 'earlier', number]),
      );
      return [...indexes(one.sources, path), ...named(one, path), ...before];
    }),
    ...sections.flatMap((one, place) => {
      const path = [...at, 'sections', place];
      return [
        ...indexes(one.sources, path),
        ...Object.keys(one.values).flatMap((code) => area(code, [...path, 'values', code])),
      ];
    }),
  ];
}

function error(path: Path, message: Fault['message'], values: Record<string, string | number>): Told {
  return { path, message, values, severity: 'error' };
}
