import { parsePeriod } from '../../period.ts';
import type { Observation } from '../feed.ts';
import type { Feed, FeedIndicator, Source } from '../schema.ts';
import { STATUS_NAMES, toTable } from './table.ts';

/** schema.org: a Dataset, the variables it measures and the observations of each. */
export function feedToJsonLd(feed: Feed): object {
  const { rows, indicators } = toTable(feed);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        '@id': '#feed',
        name: feed.title.vi,
        description: feed.title.en ?? feed.title.vi,
        creator: {
          '@type': 'Organization',
          name: feed.publisher.name,
          ...(feed.publisher.url && { url: feed.publisher.url }),
        },
        license: feed.licence.url ?? feed.licence.name,
        dateModified: feed.updated,
        version: feed.revision,
        variableMeasured: indicators.map(({ id }) => ({ '@id': `#${id}` })),
      },
      ...indicators.map(toVariable),
      ...rows.map(({ indicator, observation }) => toObservation(feed, indicator, observation)),
    ],
  };
}

function toVariable({ id, name, definition }: FeedIndicator): object {
  return {
    '@type': 'StatisticalVariable',
    '@id': `#${id}`,
    identifier: id,
    name: name.vi,
    ...(name.en && { alternateName: name.en }),
    ...(definition && { description: definition.vi }),
  };
}

function toObservation(feed: Feed, indicator: FeedIndicator, observation: Observation): object {
  const { timePeriod, refArea, scope, value, upper, of, status, sources, note } = observation;
  return {
    '@type': 'Observation',
    '@id': `#${[indicator.id, timePeriod, refArea, scope]
      .filter(Boolean)
      .map((part) => encodeURIComponent(part!))
      .join('/')}`,
    variableMeasured: { '@id': `#${indicator.id}` },
    observationAbout: {
      '@type': refArea === 'VN' ? 'Country' : 'Place',
      identifier: refArea,
      name: feed.areas[refArea]?.vi ?? refArea,
    },
    ...time(timePeriod),
    ...(value !== null && (upper === undefined ? { value } : { minValue: value, maxValue: upper })),
    unitText: indicator.unit.vi || indicator.unit.id,
    ...(of !== undefined && { valueReference: { '@type': 'QuantitativeValue', value: of } }),
    ...(scope && { measurementQualifier: feed.scopes?.[scope]?.vi ?? scope }),
    ...(status !== 'A' && { disambiguatingDescription: STATUS_NAMES[status].en }),
    ...(note && { description: note.vi }),
    ...(sources.length && { subjectOf: sources.map(toWork) }),
  };
}

const DURATION = { year: 'P1Y', half: 'P6M', quarter: 'P3M', month: 'P1M', day: 'P1D' };

/** The last day, month or year of the period, and how long it is. */
function time(label: string): { observationDate: string; observationPeriod: string } {
  const { grain, start, end } = parsePeriod(label)!;
  if (grain === 'interval') {
    const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
    return { observationDate: end, observationPeriod: `P${days}D` };
  }
  const precision = grain === 'year' ? 4 : grain === 'day' ? 10 : 7;
  return { observationDate: end.slice(0, precision), observationPeriod: DURATION[grain] };
}

function toWork({ publisher, title, url, date }: Source): object {
  return {
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name: publisher },
    ...(title && { name: title }),
    ...(url && { url }),
    ...(date && { datePublished: date }),
  };
}
