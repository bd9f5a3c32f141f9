import { parsePeriod } from '../period.ts';
import type { Feed, Series, Source } from './schema.ts';

/** Why a text is no feed: too large, no JSON (or cut), JSON of another kind, a format yet to come. */
export type FeedProblem = 'too-large' | 'not-json' | 'not-a-feed' | 'newer-format';

/** No feed is read beyond so many characters. */
const LARGEST = 8_000_000;

/**
 * A feed safe to draw from the text of a `feed.json`, or why there is none. What is broken within it is
 * left out and the rest kept: an indicator, an observation, an address that is neither http nor https.
 * For browsers: the part of `FeedSchema` that a card rests on, at a tenth of its weight.
 */
export function readFeed(text: string): Feed | FeedProblem {
  return readAs<Feed>(text, 'solieu-feed/1', feed);
}

/** The same for the text of a series file. */
export function readSeries(text: string): Series | FeedProblem {
  return readAs<Series>(text, 'solieu-series/1', series);
}

function readAs<T>(text: string, format: string, read: Reader): T | FeedProblem {
  if (text.length > LARGEST) return 'too-large';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  const stated = (value as { format?: unknown } | null)?.format;
  if (typeof stated !== 'string' || !stated.startsWith(format.slice(0, -1))) return 'not-a-feed';
  return stated === format ? ((read(value) as T) ?? 'not-a-feed') : 'newer-format';
}

/** What is sound of a value; `undefined` where nothing is. */
type Reader = (value: unknown) => unknown;

/** The value as it is where it is sound; `sound` must stand any value, whatever it is told. */
const where =
  <T>(sound: (value: T) => boolean): Reader =>
  (value) =>
    sound(value as T) ? value : undefined;

/** Without one of the required members there is nothing; an optional one that is broken is left out. */
function shape(required: Record<string, Reader>, optional: Record<string, Reader> = {}): Reader {
  const readers = Object.entries({ ...required, ...optional });
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const read: Record<string, unknown> = {};
    for (const [key, reader] of readers) {
      const member = reader((value as Record<string, unknown>)[key]);
      if (member !== undefined) read[key] = member;
      else if (key in required) return;
    }
    return read;
  };
}

const list =
  (item: Reader): Reader =>
  (value) =>
    Array.isArray(value) ? value.map(item).filter((one) => one !== undefined) : undefined;

const table =
  (item: Reader): Reader =>
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).filter(([, one]) => item(one) !== undefined))
      : undefined;

const name = where((value: string) => typeof value === 'string' && value.length <= 2000);
const number = where(Number.isFinite);
const integer = where(Number.isInteger);
const valueOrMissing = where((value) => value === null || Number.isFinite(value));
const oneOf = (...allowed: string[]): Reader => where((value: string) => allowed.includes(value));
const period = where(
  (value: string) => typeof value === 'string' && value.length <= 21 && !!parsePeriod(value),
);
// "https://mic.gov.vn/a", "series/a.json"; not "javascript:…", "//host", "\\host"
const address = where(
  (value: string) => !!name(value) && /^(?:https?:\/\/|(?![a-z][a-z\d+.-]*:|[\\/]{2}))\S+$/i.test(value),
);

const text = shape({ vi: name }, { en: name });
const texts = table(text);
const named = shape({ name }, { url: address });
const status = oneOf('A', 'P', 'E', 'R', 'M');
const approximation = oneOf('over', 'under', 'about', 'nearly');
const indexes = list(integer);

const knownSource = shape({ publisher: name }, { title: name, url: address, date: period });
/** A broken one stays as one without a publisher, which no observation shows: the indexes hold. */
const source: Reader = (value) => knownSource(value) ?? ({ publisher: '' } satisfies Source);

const was = shape({ value: valueOrMissing }, { upper: number, approximation, sources: indexes });
const observation = shape(
  { timePeriod: period, value: valueOrMissing },
  {
    ...{ upper: number, of: number, approximation, refArea: name, scope: name, status },
    ...{ sources: indexes, earlier: list(was), vintage: name, note: text },
  },
);
const section = shape({ timePeriod: period, values: table(valueOrMissing) }, { status, sources: indexes });
const stored = { observations: list(observation), sections: list(section) };

const target = shape(
  { value: number, op: oneOf('min', 'max', 'eq'), dueYear: integer },
  {
    document: shape({}, { number: name, title: name, date: period, url: address }),
    refArea: name,
    scope: name,
  },
);

const indicator = shape(
  {
    ...{ id: name, name: text, unit: shape({ id: name, vi: name }, { en: name }) },
    valueType: oneOf('stock', 'flow', 'cumulative', 'rate', 'index', 'rank'),
    direction: oneOf('higher', 'lower', 'neutral'),
  },
  {
    ...{ group: name, system: name, agency: name, definition: text, targets: list(target), series: address },
    range: where(
      (value: unknown[]) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite),
    ),
    ...stored,
  },
);

const feed = shape(
  {
    ...{ format: name, title: text, publisher: named, licence: named, updated: name, revision: name },
    interval: where((value: number) => value >= 1 && value <= 86_400),
    ...{ sources: list(source), areas: texts, indicators: list(indicator) },
  },
  { events: address, scopes: texts, groups: texts, systems: texts, agencies: texts },
);

const series = shape(
  { format: name, indicator: name, sources: list(source) },
  { definition: text, ...stored },
);
