import agencyRecords from './agencies.json' with { type: 'json' };
import areaRecords from './areas.json' with { type: 'json' };
import documentRecords from './documents.json' with { type: 'json' };
import groupRecords from './groups.json' with { type: 'json' };
import indicatorRecords from './indicators.json' with { type: 'json' };
import type { Agency, Areas, Indicator, InformationSystem, Label, LegalDocument } from './schema.ts';
import systemRecords from './systems.json' with { type: 'json' };
import unitRecords from './units.json' with { type: 'json' };

/*
 * Everything the catalog knows, for the command line, the feed and the pages.
 * What reads an article on a foreign page takes `link.ts` alone, which needs none of this but `wording.json`.
 */
export const agencies = agencyRecords as Agency[];
export const areas = areaRecords as Areas;
export const documents = documentRecords as LegalDocument[];
export const groups = groupRecords as Label[];
export const indicators = indicatorRecords as unknown as Indicator[];
export const systems = systemRecords as InformationSystem[];
export const units = unitRecords as Label[];

export type {
  Agency,
  Areas,
  Indicator,
  IndicatorTarget,
  InformationSystem,
  Label,
  LegalDocument,
} from './schema.ts';
