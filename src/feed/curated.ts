import type { Observation } from './feed.ts';
import type { Curated } from './schema.ts';

/**
 * The observations of a hand-kept file.
 * @throws RangeError where an observation names a source that the file does not hold
 */
export function curatedObservations(file: Curated): Observation[] {
  return file.observations.map(({ sources, ...stated }, index) => ({
    ...stated,
    refArea: stated.refArea ?? 'VN',
    status: stated.status ?? (stated.value === null ? 'M' : 'A'),
    sources: sources.map((key) => {
      const source = file.sources[key];
      if (!source) throw new RangeError(`observations[${index}].sources: the file has no source "${key}"`);
      return source;
    }),
  }));
}
