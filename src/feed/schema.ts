import * as z from 'zod/mini';

/** A text in Vietnamese and, where there is one, in English. */
const Text = z.object({
  vi: z.string().check(z.minLength(1), z.maxLength(2000)),
  en: z.optional(z.string().check(z.maxLength(2000))),
});

/** Only http and https addresses, or a path beside the feed. */
const Address = z
  .string()
  .check(z.maxLength(2000), z.regex(/^(?:https?:\/\/|(?![a-z][a-z\d+.-]*:|\/\/))\S+$/i));

/** A year, half-year, quarter, month, day, or an interval of two days: `2023`, `2023-H1`, `2023-Q2`, `2023-06`, `2023-06-30`, `2025-07-01/2026-01-07`. */
const TimePeriod = z
  .string()
  .check(
    z.regex(
      /^\d{4}(?:-(?:H[12]|Q[1-4]|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?))?$|^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/,
    ),
  );

const Day = z.string().check(z.regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/));

/** `VN`, an ISO 3166-2 code, or the name of a smaller place. */
const RefArea = z.string().check(z.minLength(1), z.maxLength(100));

/** SDMX observation status: normal, provisional, estimated, revised, missing (never drawn as 0). */
const Status = z.enum(['A', 'P', 'E', 'R', 'M']);

export const Source = z.object({
  publisher: z.string(),
  title: z.optional(z.string()),
  url: z.optional(Address),
  /** Day, month or year of publication. */
  date: z.optional(Day),
});

export const StoredObservation = z.object({
  timePeriod: TimePeriod,
  /** `null` where the value is missing (status `M`). */
  value: z.nullable(z.number()),
  /** The upper end of a range. */
  upper: z.optional(z.number()),
  /** The denominator of a ratio, or the number ranked among. */
  of: z.optional(z.number()),
  /** As in a figure; absent where the value is exact. */
  approximation: z.optional(z.enum(['over', 'under', 'about', 'nearly'])),
  /** Absent for `VN`. */
  refArea: z.optional(RefArea),
  /** Absent for `A`. */
  status: z.optional(Status),
  /** Indexes into the feed's `sources`, the weightiest first. */
  sources: z.optional(z.array(z.int().check(z.nonnegative()))),
  /** Where definition or series break: values on two sides of a differing `vintage` are not compared. */
  vintage: z.optional(z.string()),
  note: z.optional(Text),
});

/** The values of many areas in one period, stated by the same sources: the compact form of as many observations. */
export const Section = z.object({
  timePeriod: TimePeriod,
  status: z.optional(Status),
  sources: z.optional(z.array(z.int().check(z.nonnegative()))),
  values: z.record(z.string(), z.nullable(z.number())),
});

export const Target = z.object({
  value: z.number(),
  /** At least, at most, or exactly `value`. */
  op: z.enum(['min', 'max', 'eq']),
  dueYear: z.int(),
  document: z.optional(
    z.object({
      number: z.optional(z.string()),
      title: z.optional(z.string()),
      date: z.optional(Day),
      url: z.optional(Address),
    }),
  ),
  refArea: z.optional(RefArea),
});

export const FeedIndicator = z.object({
  id: z.string().check(z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/), z.maxLength(80)),
  name: Text,
  /** `id` is the catalog's (`percent`, `account`); the texts stand after a number. */
  unit: z.object({ id: z.string(), vi: z.string(), en: z.optional(z.string()) }),
  valueType: z.enum(['stock', 'flow', 'cumulative', 'rate', 'index', 'rank']),
  /** Which way is better. */
  direction: z.enum(['higher', 'lower', 'neutral']),
  group: z.optional(z.string()),
  system: z.optional(z.string()),
  agency: z.optional(z.string()),
  definition: z.optional(Text),
  /** The plausible range of a value. */
  range: z.optional(z.tuple([z.number(), z.number()])),
  targets: z.optional(z.array(Target)),
  /** Newest first. */
  observations: z.optional(z.array(StoredObservation)),
  sections: z.optional(z.array(Section)),
  /** The file with the whole series, relative to the feed: `series/<id>.<hash>.json`. */
  series: z.optional(Address),
});

/** `feed.json`: see `Feed`. */
export const FeedSchema = z.object({
  format: z.literal('solieu-feed/1'),
  title: Text,
  publisher: z.object({ name: z.string(), url: z.optional(Address) }),
  licence: z.object({ name: z.string(), url: z.optional(Address) }),
  /** When the feed was built, ISO 8601 with time zone. */
  updated: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/)),
  /** Changes whenever an observation does. */
  revision: z.string(),
  /** Seconds between two looks of a client. */
  interval: z.number().check(z.minimum(1), z.maximum(86_400)),
  /** Address of a stream of server-sent events that tells when the feed changed. */
  events: z.optional(Address),
  sources: z.array(Source),
  /** Names of the areas that are in the feed, by code. */
  areas: z.record(z.string(), Text),
  groups: z.optional(z.record(z.string(), Text)),
  systems: z.optional(z.record(z.string(), Text)),
  agencies: z.optional(z.record(z.string(), Text)),
  indicators: z.array(FeedIndicator),
});

/** `series/<indicator>.<hash>.json`. */
export const SeriesSchema = z.object({
  format: z.literal('solieu-series/1'),
  indicator: z.string(),
  sources: z.array(Source),
  observations: z.array(StoredObservation),
});

export type Feed = z.infer<typeof FeedSchema>;
export type FeedIndicator = z.infer<typeof FeedIndicator>;
export type StoredObservation = z.infer<typeof StoredObservation>;
export type Source = z.infer<typeof Source>;
export type Target = z.infer<typeof Target>;
export type Series = z.infer<typeof SeriesSchema>;
export type ObservationStatus = z.infer<typeof Status>;
