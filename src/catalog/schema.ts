import * as z from 'zod/mini';

const Id = z.string().check(z.regex(/^[a-z\d]+(?:-[a-z\d]+)*$/));
const Name = z.string().check(z.minLength(1), z.maxLength(300));
const Day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** An address, or a publication named in words. */
const Sources = z.array(z.string().check(z.minLength(8), z.maxLength(400))).check(z.minLength(1));

export const TargetRecord = z.strictObject({
  value: z.number(),
  /** At least, at most, or exactly `value`. */
  op: z.enum(['min', 'max', 'eq']),
  dueYear: z.int().check(z.minimum(2015), z.maximum(2060)),
  /** Id of the document that sets it. */
  document: Id,
  /** Whom or what it is set for, where that is less than the indicator covers. */
  scope: z.optional(Name),
  source: z.optional(z.url()),
});

export const IndicatorRecord = z.strictObject({
  id: Id,
  vi: Name,
  en: Name,
  group: Id,
  system: Id,
  agency: Id,
  /** Who kept it before the ministries were merged on 2025-03-01. */
  agencyBefore: z.optional(Id),
  unit: Id,
  valueType: z.enum(['stock', 'flow', 'cumulative', 'rate', 'index', 'rank']),
  /** Which way is better. */
  direction: z.enum(['higher', 'lower', 'neutral']),
  /** One of those that matter most. */
  core: z.optional(z.literal(true)),
  /** The plausible range of a value, in its unit. */
  range: z.tuple([z.number(), z.number()]),
  definition: z.string().check(z.minLength(10), z.maxLength(400)),
  targets: z.optional(z.array(TargetRecord)),
  sources: Sources,
});

export const SystemRecord = z.strictObject({
  id: Id,
  vi: Name,
  /** Other names and abbreviations. */
  short: z.optional(z.array(Name)),
  agency: Id,
  sources: Sources,
});

export const DocumentRecord = z.strictObject({
  id: Id,
  number: z.optional(z.string().check(z.regex(/^\d+(?:\/\d{4})?[/-][A-ZĐ][A-ZĐa-z\d/-]*$/))),
  /** Day, month or year of issue. */
  date: z.optional(z.string().check(z.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  issuer: Name,
  vi: z.string().check(z.minLength(10), z.maxLength(400)),
  /** How many things the document's list holds: the `28` of `16/28 dịch vụ`. */
  items: z.optional(z.int()),
  sources: Sources,
});

export const AgencyRecord = z.strictObject({
  id: Id,
  vi: Name,
  en: Name,
  short: z.optional(z.array(Name)),
  type: z.enum(['ministry', 'ministry-level', 'agency', 'department', 'unit', 'committee', 'international']),
  from: z.optional(z.string().check(z.regex(/^\d{4}(?:-\d{2}-\d{2})?$/))),
  to: z.optional(Day),
  successor: z.optional(Id),
  sources: Sources,
});

const AreaCode = z.string().check(z.regex(/^VN(?:-(?:\d{2}|[A-Z]{2}))?$/));

const Province = z.strictObject({
  /** ISO 3166-2; a province of 2025 keeps the code of the old one of its name. */
  code: AreaCode,
  /** The statistics office's code: the same number may mean another province after the change. */
  gso: z.string().check(z.regex(/^\d{2}$/)),
  vi: Name,
  en: Name,
  type: z.enum(['province', 'city']),
});

export const AreasFile = z.strictObject({
  sources: z.record(z.string(), z.string()),
  /** The first day of the provinces in `since`. */
  changed: Day,
  country: z.strictObject({ code: AreaCode, vi: Name, en: Name }),
  /** The 63 until the change; `into` is the code of the province that each became part of. */
  before: z.array(z.strictObject({ ...Province.shape, into: AreaCode })),
  since: z.array(Province),
});

/** Groups of indicators, and units: what stands after a value (`''` for a bare number). */
export const LabelRecord = z.strictObject({ id: Id, vi: z.string(), en: z.string() });

/** Ways to say something, `|` between them; a head of `synonyms.json` stands for its whole set. */
const Ways = z.string().check(z.minLength(1), z.maxLength(400));

/** What is said of a number that is no indicator's: a record of `foils.json`. */
export const FoilRecord = z.strictObject({
  /** What stands by its number: `%`, `USD`, `đồng`, `lần`, `hạng`, `điểm`, or counted nouns. */
  number: Ways,
  /** How many there are in all, where that is fixed: the `28` of `16/28 dịch vụ`, the `193` of `71/193`. */
  of: z.optional(z.array(z.int())),
  /** No value is greater. */
  most: z.optional(z.number()),
  /** Its values lie between 0 and 1 and are written with so many decimals … */
  decimals: z.optional(z.int()),
  /** … for a province each. */
  area: z.optional(z.literal('province')),
  /** The system or subject; may have been named some sentences before. */
  about: z.optional(Ways),
  /** What must be said near it. */
  words: z.optional(z.array(Ways)),
  /** What, close by its number, tells enough alone: `trạm 5G`, `thửa đất`. */
  enough: z.optional(Ways),
  /** What may be said besides. */
  hints: z.optional(z.array(Ways)),
  /** What is not said where this is meant. */
  not: z.optional(z.array(Ways)),
  /** A quantity of a span of time (`6 tháng đầu năm`), or up to a day (`đến nay`). */
  period: z.optional(z.enum(['within', 'until'])),
});

/** How the news words an indicator: a record of `wording.json`. */
export const WordingRecord = z.strictObject({
  id: Id,
  ...FoilRecord.shape,
  /** Id of the indicator that tells which share of all it is: the `đạt 92,5%` of `416/520 thôn, đạt 92,5%`. */
  rate: z.optional(Id),
});

export const GdpRecord = z.strictObject({
  year: z.int(),
  vnd: z.number(),
  usd: z.number(),
  source: z.url(),
});

export type Indicator = z.infer<typeof IndicatorRecord>;
export type IndicatorTarget = z.infer<typeof TargetRecord>;
export type InformationSystem = z.infer<typeof SystemRecord>;
export type LegalDocument = z.infer<typeof DocumentRecord>;
export type Agency = z.infer<typeof AgencyRecord>;
export type Areas = z.infer<typeof AreasFile>;
export type Label = z.infer<typeof LabelRecord>;
export type WordingRecord = z.infer<typeof WordingRecord>;
