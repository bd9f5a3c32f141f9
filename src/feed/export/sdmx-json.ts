import { parsePeriod } from '../../period.ts';
import type { Observation } from '../feed.ts';
import type { Feed, FeedIndicator, Text } from '../schema.ts';
import { STATUS_NAMES, toTable, WHOLE, WHOLE_NAME } from './table.ts';

/**
 * SDMX-JSON 2.0.0 data message (https://github.com/sdmx-twg/sdmx-json), flat: every dimension stands in
 * the key of an observation, `indicator:area:part:time`; attributes are indexes into their values.
 */
export function feedToSdmxJson(feed: Feed): object {
  const { rows, indicators, areas, scopes, periods } = toTable(feed);
  const dimensions = [
    dimension(
      'INDICATOR',
      { vi: 'Chỉ tiêu', en: 'Indicator' },
      indicators.map((one) => code(one.id, one.name)),
    ),
    dimension(
      'REF_AREA',
      { vi: 'Nơi', en: 'Reference area' },
      areas.map((area) => code(area, feed.areas[area])),
    ),
    dimension(
      'SCOPE',
      { vi: 'Phạm vi', en: 'Part of the whole' },
      scopes.map((id) => (id ? code(id, feed.scopes?.[id]) : code(WHOLE, WHOLE_NAME))),
    ),
    {
      ...dimension('TIME_PERIOD', { vi: 'Kỳ', en: 'Time period' }, periods.map(periodCode)),
      roles: ['TIME_PERIOD'],
    },
  ].map((one, keyPosition) => ({ ...one, keyPosition }));
  const place = [indicators.map(({ id }) => id), areas, scopes, periods].map(
    (codes) => new Map(codes.map((one, index) => [one, index])),
  );
  const attributes = ATTRIBUTES.map(attributeWriter);
  const observations = Object.fromEntries(
    rows.map(({ indicator, observation }) => {
      const codes = [indicator.id, observation.refArea, observation.scope ?? '', observation.timePeriod];
      const key = codes.map((one, axis) => place[axis]!.get(one)).join(':');
      return [key, [observation.value, ...attributes.map(({ indexOf }) => indexOf(observation, indicator))]];
    }),
  );
  return {
    meta: {
      schema:
        'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json',
      id: feed.revision.replace(/[^\w@$-]/g, '_'),
      prepared: feed.updated,
      contentLanguages: ['vi', 'en'],
      sender: { id: 'solieu', ...named({ vi: feed.publisher.name }) },
    },
    data: {
      structures: [
        {
          ...named(feed.title),
          dataSets: [0],
          links: [],
          dimensions: { dataSet: [], series: [], observation: dimensions },
          measures: {
            observation: [{ id: 'OBS_VALUE', ...named({ vi: 'Giá trị', en: 'Observation value' }) }],
          },
          attributes: { dataSet: [], series: [], observation: attributes.map(({ written }) => written()) },
        },
      ],
      dataSets: [{ structure: 0, action: 'Information', links: [], observations }],
    },
  };
}

/** Codes may hold letters, digits, `_@$-`; anything else goes as a value of its own. */
function code(id: string, name: Text = { vi: id }): object {
  return /^[\w@$-]+$/.test(id) ? { id, ...named(name) } : { value: id, ...named(name) };
}

/** `2023-H1` is `2023-S1` in SDMX; two days are a time range, `2025-07-01/P191D`. */
function periodCode(label: string): object {
  const { grain, start, end } = parsePeriod(label)!;
  const edges = { start: `${start}T00:00:00Z`, end: `${end}T23:59:59Z` };
  if (grain !== 'interval') return { ...code(label.replace('-H', '-S'), { vi: label }), ...edges };
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return { ...code(`${start}/P${days}D`, { vi: label }), ...edges };
}

function dimension(id: string, name: Text, values: object[]): object {
  return { id, ...named(name), values };
}

interface Attribute {
  id: string;
  name: Text;
  of(observation: Observation, indicator: FeedIndicator): string | undefined;
  /** For a coded one, what each code means; the values of others stand for themselves. */
  names?: Record<string, Text>;
}

const ATTRIBUTES: Attribute[] = [
  {
    id: 'OBS_STATUS',
    name: { vi: 'Trạng thái', en: 'Observation status' },
    of: ({ status }) => status,
    names: STATUS_NAMES,
  },
  {
    id: 'UNIT_MEASURE',
    name: { vi: 'Đơn vị', en: 'Unit of measure' },
    of: (_, { unit }) => unit.vi || unit.id,
  },
  {
    id: 'APPROXIMATION',
    name: { vi: 'Mức chính xác', en: 'Approximation' },
    of: ({ approximation }) => approximation,
  },
  { id: 'UPPER', name: { vi: 'Cận trên', en: 'Upper end of a range' }, of: ({ upper }) => upper?.toString() },
  { id: 'OUT_OF', name: { vi: 'Trên tổng số', en: 'Out of' }, of: ({ of }) => of?.toString() },
  {
    id: 'SOURCE',
    name: { vi: 'Nguồn', en: 'Source' },
    of: ({ sources: [first] }) =>
      first && [first.publisher, first.date, first.url].filter(Boolean).join(', '),
  },
  { id: 'COMMENT_OBS', name: { vi: 'Ghi chú', en: 'Comment' }, of: ({ note }) => note?.vi },
];

/** Gathers the values of an attribute as observations ask for their index; `null` first, for those without. */
function attributeWriter({ id, name, of, names }: Attribute) {
  const values: (object | null)[] = [null];
  const indexes = new Map<string, number>();
  return {
    indexOf(observation: Observation, indicator: FeedIndicator): number | null {
      const value = of(observation, indicator);
      if (value === undefined) return null;
      if (!indexes.has(value))
        indexes.set(value, values.push(names ? code(value, names[value]) : { value, name: value }) - 1);
      return indexes.get(value)!;
    },
    written: () => ({ id, ...named(name), relationship: { observation: {} }, values }),
  };
}

function named({ vi, en }: Text): { name: string; names: Record<string, string> } {
  return { name: vi, names: { vi, ...(en && { en }) } };
}
