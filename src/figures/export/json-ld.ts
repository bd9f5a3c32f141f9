import type { Figure } from '../figure.ts';

/** schema.org: a Dataset whose observations are the figures of a text. */
export function readingToJsonLd({
  figures,
  publishedAt,
}: {
  figures: Figure[];
  publishedAt?: string;
}): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...(publishedAt && { datePublished: publishedAt }),
    variableMeasured: figures.map(toObservation),
  };
}

function toObservation(figure: Figure): object {
  const { value, upper, of, unit, timePeriod, refArea, indicator, quote, start, end } = figure;
  const variable = indicator ?? unit;
  return {
    '@type': 'Observation',
    ...(variable && { variableMeasured: variable }),
    value: upper === undefined ? value : { '@type': 'QuantitativeValue', minValue: value, maxValue: upper },
    ...(unit && { unitText: unit }),
    ...(of !== undefined && { valueReference: { '@type': 'QuantitativeValue', value: of } }),
    ...(timePeriod && { observationPeriod: timePeriod }),
    ...(refArea && { observationAbout: { '@type': 'Place', identifier: refArea } }),
    description: quote,
    position: `${start}-${end}`,
  };
}
