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
  const series = shape(
    { format: name, indicator: name, sources: list(source) },
    { definition: words, ...stored },
  );
  return readAs<Series>(text, 'solieu-series/1', series);
}

function readAs<T>(text: string, format: string, read: Reader): T | FeedProblem {
  if (text.length > LARGEST) return 'too-large';
  try {
    const value = JSON.parse(text);
    const given = value?.format;
    if (given === format) return (read(value) as T) ?? 'not-a-feed';
    return name(given) && given.startsWith(format.slice(0, -1)) ? 'newer-format' : 'not-a-feed';
  } catch {
    return 'not-json';
  }
}

/** What is sound of a value; `undefined` where nothing is. */
type Reader = (value: unknown) => unknown;

/** The value as it is where it is sound; `sound` must stand any value, whatever it is told. */
const where =
  <T>(sound: (value: T) => unknown): Reader =>
  (value) =>
    sound(value as T) ? value : undefined;

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without one of the required members there is nothing; an optional one that is broken is left out. */
function shape(required: Record<string, Reader>, optional: Record<string, Reader> = {}): Reader {
  const readers = { ...required, ...optional };
  return (value) => {
    if (!isTable(value)) return;
    const read: Record<string, unknown> = {};
    for (const key in readers) {
      const member = readers[key]!(value[key]);
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
    isTable(value)
      ? Object.fromEntries(Object.entries(value).filter(([, one]) => item(one) !== undefined))
      : undefined;

const name = where((value: string) => typeof value === 'string' && value.length <= 2000);
const number = where(Number.isFinite);
const valueOrMissing = where((value) => value === null || Number.isFinite(value));
const oneOf = (...allowed: string[]): Reader => where((value: string) => allowed.includes(value));
const period = where((value: string) => name(value) && value.length < 22 && parsePeriod(value));
// "https://mic.gov.vn/a", "series/a.json"; not "javascript:…", "//host", "\\host"
const address = where(
  (value: string) => name(value) && /^(?:https?:\/\/|(?![a-z][a-z\d+.-]*:|[\\/]{2}))\S+$/i.test(value),
);

const words = shape({ vi: name }, { en: name });
const texts = table(words);
const named = shape({ name }, { url: address });
const status = oneOf('A', 'P', 'E', 'R', 'M');
const sources = list(number);
const stated = {
  upper: number,
  approximation: oneOf('over', 'under', 'about', 'nearly'),
  sources,
};

const knownSource = shape({ publisher: name }, { title: name, url: address, date: period });
/** A broken one stays as one without a publisher, which no observation shows: the indexes hold. */
const source: Reader = (value) => knownSource(value) ?? ({ publisher: '' } satisfies Source);

const place = { refArea: name, scope: name };
const observation = shape(
  { timePeriod: period, value: valueOrMissing },
  {
    ...stated,
    ...place,
    of: number,
    status,
    earlier: list(shape({ value: valueOrMissing }, stated)),
    vintage: name,
    note: words,
  },
);
const stored = {
  observations: list(observation),
  sections: list(shape({ timePeriod: period, values: table(valueOrMissing) }, { status, sources })),
};

const target = shape(
  { value: number, op: oneOf('min', 'max', 'eq'), dueYear: number },
  { document: shape({}, { number: name, title: name, date: period, url: address }), ...place },
);

const indicator = shape(
  {
    id: name,
    name: words,
    unit: shape({ id: name, vi: name }, { en: name }),
    valueType: name,
    direction: oneOf('higher', 'lower', 'neutral'),
  },
  {
    group: name,
    system: name,
    agency: name,
    definition: words,
    range: list(number),
    targets: list(target),
    series: address,
    ...stored,
  },
);

const feed = shape(
  {
    format: name,
    title: words,
    publisher: named,
    licence: named,
    updated: name,
    revision: name,
    interval: where((value: number) => value >= 1 && value <= 86_400),
    sources: list(source),
    areas: texts,
    indicators: list(indicator),
  },
  { events: address, scopes: texts, groups: texts, systems: texts, agencies: texts },
);
