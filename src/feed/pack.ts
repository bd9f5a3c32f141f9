import type { Observation } from './feed.ts';
import type { FeedIndicator, Section, Source, StoredObservation } from './schema.ts';

/** So many areas with nothing but a value to tell them apart share a section. */
const SECTION = 4;

export type Packed = Required<Pick<FeedIndicator, 'observations' | 'sections'>>;

/** Writes observations as a feed stores them; the sources they name gather in `sources`. */
export function packer(): { sources: Source[]; pack(observations: Observation[]): Partial<Packed> } {
  const sources: Source[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (source: Source): number => {
    const key = JSON.stringify(source);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, sources.push(source) - 1);
    return sources.length - 1;
  };
  const listed = (list: Source[]) => (list.length ? { sources: list.map(indexOf) } : {});

  const store = (observation: Observation): StoredObservation => {
    const { indicator: _, refArea, status, sources: stated, earlier, ...rest } = observation;
    return {
      ...rest,
      ...(refArea !== 'VN' && { refArea }),
      ...(status !== (rest.value === null ? 'M' : 'A') && { status }),
      ...listed(stated),
      ...(earlier && { earlier: earlier.map(({ sources: said, ...was }) => ({ ...was, ...listed(said) })) }),
    };
  };

  return {
    sources,
    pack(observations) {
      const stored: StoredObservation[] = [];
      const groups = new Map<string, StoredObservation[]>();
      for (const observation of observations) {
        const one = store(observation);
        const key = sectionKey(one);
        if (!key) stored.push(one);
        else if (groups.has(key)) groups.get(key)!.push(one);
        else groups.set(key, [one]);
      }
      const sections: Section[] = [];
      for (const group of groups.values())
        if (group.length < SECTION) stored.push(...group);
        else sections.push(toSection(group));
      return {
        ...(stored.length && { observations: inOrder(stored, observations) }),
        ...(sections.length && { sections }),
      };
    },
  };
}

/** What the observations of one section share; `undefined` where there is more to tell than a value. */
function sectionKey({
  timePeriod,
  refArea,
  value,
  status,
  sources,
  ...more
}: StoredObservation): string | undefined {
  if (refArea === undefined || value === null || Object.keys(more).length) return;
  return `${timePeriod} ${status ?? ''} ${sources ?? ''}`;
}

function toSection(group: StoredObservation[]): Section {
  const { timePeriod, status, sources } = group[0]!;
  const values = Object.fromEntries(
    group.map((one) => [one.refArea!, one.value] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { timePeriod, ...(status && { status }), ...(sources && { sources }), values };
}

/** Those that found no section come back to their place among the others. */
function inOrder(stored: StoredObservation[], observations: Observation[]): StoredObservation[] {
  const place = new Map(
    observations.map((one, index) => [`${one.timePeriod} ${one.refArea} ${one.scope ?? ''}`, index]),
  );
  const at = (one: StoredObservation) =>
    place.get(`${one.timePeriod} ${one.refArea ?? 'VN'} ${one.scope ?? ''}`)!;
  return stored.toSorted((a, b) => at(a) - at(b));
}
