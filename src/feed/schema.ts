import * as z from 'zod/mini';
import { parsePeriod } from '../period.ts';

/** A text in Vietnamese and, where there is one, in English. */
const Text = z.strictObject({
  vi: z.string().check(z.minLength(1), z.maxLength(2000)),
  en: z.optional(z.string().check(z.maxLength(2000))),
});

/** Only http and https addresses, or a path beside the feed. */
const Address = z
  .string()
  .check(z.maxLength(2000), z.regex(/^(?:https?:\/\/|(?![a-z][a-z\d+.-]*:|[\\/]{2}))\S+$/i, 'address'));

/** A period label: `2023`, `2023-H1`, `2023-Q2`, `2023-06`, `2023-06-30`, or two days `2025-07-01/2026-01-07`. */
const TimePeriod = z
  .string()
  .check(z.refine((label) => label.length <= 21 && parsePeriod(label) !== undefined, 'period'));

/** A day, month or year. */
const Day = z
  .string()
  .check(z.refine((day) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(day) && parsePeriod(day) !== undefined, 'day'));

const DateTime = z
  .string()
  .check(
    z.refine(
      (time) =>
        /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(time) &&
        !Number.isNaN(Date.parse(time)),
      'time',
    ),
  );

/** A name within the feed: `eid-accounts-issued`. */
const Id = z.string().check(z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'id'), z.maxLength(80));

const Name = z.string().check(z.minLength(1), z.maxLength(500));

/** `VN`, an ISO 3166-2 code, or the name of a smaller place. */
const RefArea = z.string().check(z.minLength(1), z.maxLength(100));

/** SDMX observation status: normal, provisional, estimated, revised, missing (never drawn as 0). */
const Status = z.enum(['A', 'P', 'E', 'R', 'M']);

export const Source = z.strictObject({
  publisher: Name,
  title: z.optional(z.string().check(z.maxLength(500))),
  url: z.optional(Address),
  /** Day, month or year of publication. */
  date: z.optional(Day),
});

/** Indexes into the `sources` of the same file, the weightiest first. */
const SourceIndexes = z.optional(z.array(z.int().check(z.nonnegative())));

const Approximation = z.enum(['over', 'under', 'about', 'nearly']);

/** What was stated for the same period before, and by whom. */
const Earlier = z.strictObject({
  value: z.nullable(z.number()),
  upper: z.optional(z.number()),
  approximation: z.optional(Approximation),
  sources: SourceIndexes,
});

export const StoredObservation = z.strictObject({
  timePeriod: TimePeriod,
  /** `null` where the value is missing (status `M`). */
  value: z.nullable(z.number()),
  /** The upper end of a range. */
  upper: z.optional(z.number()),
  /** The denominator of a ratio, or the number ranked among. */
  of: z.optional(z.number()),
  /** As in a figure; absent where the value is exact. */
  approximation: z.optional(Approximation),
  /** Absent for `VN`. */
  refArea: z.optional(RefArea),
  /** Key of the feed's `scopes` where the value is of a part only (the ministries, one service); absent for the whole. */
  scope: z.optional(Id),
  /** Absent for `A`. */
  status: z.optional(Status),
  sources: SourceIndexes,
  /** Values that this one replaced, the latest first. */
  earlier: z.optional(z.array(Earlier)),
  /** Where definition or series break: values on two sides of a differing `vintage` are not compared. */
  vintage: z.optional(Name),
  note: z.optional(Text),
});

/** The values of many areas in one period, stated by the same sources: the compact form of as many observations. */
export const Section = z.strictObject({
  timePeriod: TimePeriod,
  status: z.optional(Status),
  sources: SourceIndexes,
  /** By area. */
  values: z.record(RefArea, z.nullable(z.number())),
});

export const Target = z.strictObject({
  value: z.number(),
  /** At least, at most, or exactly `value`. */
  op: z.enum(['min', 'max', 'eq']),
  dueYear: z.int(),
  document: z.optional(
    z.strictObject({
      number: z.optional(Name),
      title: z.optional(Name),
      date: z.optional(Day),
      url: z.optional(Address),
    }),
  ),
  refArea: z.optional(RefArea),
  /** For whom or what, where that is less than the indicator covers. */
  scope: z.optional(Name),
});

/** What an indicator is, without its observations. */
const IndicatorHead = z.strictObject({
  id: Id,
  name: Text,
  /** `id` is the catalog's (`percent`, `account`); the texts stand after a number. */
  unit: z.strictObject({ id: Name, vi: z.string(), en: z.optional(z.string()) }),
  valueType: z.enum(['stock', 'flow', 'cumulative', 'rate', 'index', 'rank']),
  /** Which way is better. */
  direction: z.enum(['higher', 'lower', 'neutral']),
  group: z.optional(Id),
  system: z.optional(Id),
  agency: z.optional(Id),
  definition: z.optional(Text),
  /** The plausible range of a value. */
  range: z.optional(z.tuple([z.number(), z.number()])),
  targets: z.optional(z.array(Target)),
});

export const FeedIndicator = z.strictObject({
  ...IndicatorHead.shape,
  /** Newest first. */
  observations: z.optional(z.array(StoredObservation)),
  sections: z.optional(z.array(Section)),
  /** The file with the whole series, relative to the feed: `series/<id>.<hash>.json`. */
  series: z.optional(Address),
});

/** `feed.json`: see `Feed`. */
export const FeedSchema = z.strictObject({
  format: z.literal('solieu-feed/1'),
  title: Text,
  publisher: z.strictObject({ name: Name, url: z.optional(Address) }),
  licence: z.strictObject({ name: Name, url: z.optional(Address) }),
  /** When the feed was built, ISO 8601 with time zone. */
  updated: DateTime,
  /** Changes whenever an observation does; `sha256-…` is verified by `feed check`. */
  revision: Name,
  /** Seconds between two looks of a client. */
  interval: z.number().check(z.minimum(1), z.maximum(86_400)),
  /** Address of a stream of server-sent events that tells when the feed changed. */
  events: z.optional(Address),
  sources: z.array(Source),
  /** Names of the areas that are in the feed, by code. */
  areas: z.record(RefArea, Text),
  scopes: z.optional(z.record(Id, Text)),
  groups: z.optional(z.record(Id, Text)),
  systems: z.optional(z.record(Id, Text)),
  agencies: z.optional(z.record(Id, Text)),
  indicators: z.array(FeedIndicator),
});

/** `series/<indicator>.<hash>.json`: all there is of one indicator; replaces what `feed.json` holds of it. */
export const SeriesSchema = z.strictObject({
  format: z.literal('solieu-series/1'),
  indicator: Id,
  definition: z.optional(Text),
  sources: z.array(Source),
  observations: z.optional(z.array(StoredObservation)),
  sections: z.optional(z.array(Section)),
});

const CuratedObservation = z.strictObject({
  indicator: Id,
  ...z.omit(StoredObservation, { sources: true, earlier: true }).shape,
  /** Keys of the file's `sources`. */
  sources: z.array(Name),
});

/** Observations that people keep by hand: `solieu feed build … FILE`. */
export const CuratedSchema = z.strictObject({
  /** Where an editor finds the JSON Schema of this file. */
  $schema: z.optional(z.string()),
  /** Indicators that the catalog does not have. */
  indicators: z.optional(z.array(IndicatorHead)),
  /** Names of areas that the catalog does not have. */
  areas: z.optional(z.record(RefArea, Text)),
  scopes: z.optional(z.record(Id, Text)),
  sources: z.record(Name, Source),
  observations: z.array(CuratedObservation),
});

/** One figure of a draft, as `Figure` has it; what else a figure knows is ignored. */
export const DraftFigure = z.object({
  quote: z.string().check(z.maxLength(500)),
  value: z.number(),
  upper: z.optional(z.number()),
  of: z.optional(z.number()),
  kind: z.enum(['count', 'percent', 'ratio', 'money', 'measure', 'multiple', 'rank', 'score']),
  approximation: z.enum(['exact', 'over', 'under', 'about', 'nearly']),
  unit: z.optional(Name),
  role: z.enum(['level', 'change', 'target']),
  /** An ISO 8601 interval as in `Figure`, or a period label. */
  timePeriod: z.optional(z.string().check(z.maxLength(40))),
  refArea: z.optional(RefArea),
  indicator: z.optional(Id),
});

export const DraftArticle = z.strictObject({
  source: Source,
  /** The article's own province, for figures that name no place. */
  refArea: z.optional(RefArea),
  figures: z.array(DraftFigure),
});

/** What a person picked from articles, on its way into a feed: `solieu feed build … FILE`. */
export const DraftSchema = z.strictObject({
  format: z.literal('solieu-draft/1'),
  /** When it was saved. */
  updated: z.optional(DateTime),
  articles: z.array(DraftArticle),
});

export type Feed = z.infer<typeof FeedSchema>;
export type IndicatorHead = z.infer<typeof IndicatorHead>;
export type FeedIndicator = z.infer<typeof FeedIndicator>;
export type StoredObservation = z.infer<typeof StoredObservation>;
export type Source = z.infer<typeof Source>;
export type Target = z.infer<typeof Target>;
export type Text = z.infer<typeof Text>;
export type Section = z.infer<typeof Section>;
export type Curated = z.infer<typeof CuratedSchema>;
export type Draft = z.infer<typeof DraftSchema>;
export type DraftFigure = z.infer<typeof DraftFigure>;
export type DraftArticle = z.infer<typeof DraftArticle>;
export type Series = z.infer<typeof SeriesSchema>;
export type ObservationStatus = z.infer<typeof Status>;
