import { documents, indicators } from '../catalog/index.ts';
import { curatedObservations } from '../feed/curated.ts';
import { knownValues } from '../feed/known.ts';
import observations from '../feed/observations.json' with { type: 'json' };
import type { Curated } from '../feed/schema.ts';
import type { ReadOptions } from '../read.ts';

/** What comes with solieu and helps to read an article: the catalog, and the values of the default feed. */
export function shippedKnowledge(): Required<Pick<ReadOptions, 'knowledge' | 'known'>> {
  return {
    knowledge: { indicators, documents },
    known: knownValues(curatedObservations(observations as Curated)),
  };
}
