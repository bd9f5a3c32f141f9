import type { Figure } from '../../src/figures/figure.ts';
import { textContent } from './dom.ts';

/** Limits on what a page's data may hold, in characters, observations and levels of nesting. */
const LONGEST = 500_000;
const MOST = 2000;
const DEEPEST = 6;

type Json = Record<string, unknown>;

/**
 * The figures that the publisher itself gives with the article, as JSON-LD: schema.org Observations whose
 * `description` is the words of the text (`solieu extract --format jsonld` writes them). `undefined` where there
 * are none. What the data does not say of a figure is taken from our own reading of the same words.
 */
export function publishersFigures(document: Document, text: string, own: Figure[]): Figure[] | undefined {
  const observations = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => observationsIn(parse(textContent(script) ?? ''), DEEPEST),
  );
  const figures: Figure[] = [];
  let from = 0;
  for (const observation of observations.slice(0, MOST)) {
    const quote = stringOf(observation.description);
    const start = quote ? text.indexOf(quote, from) : -1;
    const value = quantityOf(observation.value);
    if (!quote || start < 0 || value === undefined) continue;
    from = start + quote.length;
    figures.push(toFigure(observation, { start, end: from, quote, ...value }, own));
  }
  return figures.length ? figures : undefined;
}

function parse(text: string): unknown {
  try {
    return text.length <= LONGEST ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function observationsIn(given: unknown, depth: number): Json[] {
  if (typeof given !== 'object' || given === null || depth === 0) return [];
  if (Array.isArray(given)) return given.slice(0, MOST).flatMap((one) => observationsIn(one, depth - 1));
  const object = given as Json;
  if (object['@type'] === 'Observation') return [object];
  return Object.values(object).flatMap((one) => observationsIn(one, depth - 1));
}

type Core = Pick<Figure, 'start' | 'end' | 'quote' | 'value' | 'upper'>;

function toFigure(observation: Json, core: Core, own: Figure[]): Figure {
  const { start, end } = core;
  const read = own.find((figure) => figure.start < end && figure.end > start);
  const unit = stringOf(observation.unitText) ?? read?.unit;
  const timePeriod = stringOf(observation.observationPeriod) ?? read?.timePeriod;
  const refArea = stringOf((observation.observationAbout as Json | undefined)?.identifier) ?? read?.refArea;
  const indicator = stringOf(observation.variableMeasured);
  return {
    kind: unit === '%' ? 'percent' : 'count',
    approximation: 'exact',
    role: 'level',
    ...read,
    // "hơn 48 triệu" of the text is 48.023.112 in the data: no longer "more than"
    ...(read?.value !== core.value && { approximation: 'exact' }),
    ...core,
    parts: { ...read?.parts, number: { start, end } },
    rules: ['publisher'],
    ...(unit && { unit }),
    ...(timePeriod && { timePeriod }),
    ...(refArea && { refArea }),
    ...(indicator && /^[a-z\d-]+$/.test(indicator) && { indicator }),
  };
}

// 48000000 | { "@type": "QuantitativeValue", "minValue": 20, "maxValue": 30 }
function quantityOf(given: unknown): Pick<Figure, 'value' | 'upper'> | undefined {
  if (typeof given === 'number' && Number.isFinite(given)) return { value: given };
  const { minValue, maxValue } = (given ?? {}) as Json;
  if (typeof minValue !== 'number' || typeof maxValue !== 'number') return undefined;
  return { value: minValue, upper: maxValue };
}

const stringOf = (given: unknown): string | undefined =>
  typeof given === 'string' && given.length > 0 && given.length <= 200 ? given : undefined;
