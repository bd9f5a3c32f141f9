import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import english from '../../src/catalog/english.json' with { type: 'json' };
import foils from '../../src/catalog/foils.json' with { type: 'json' };
import {
  agencies,
  areas,
  documents,
  groups,
  type Indicator,
  indicators,
  systems,
  units,
} from '../../src/catalog/index.ts';
import {
  AgencyRecord,
  AreasFile,
  DocumentRecord,
  FoilRecord,
  GdpRecord,
  IndicatorRecord,
  LabelRecord,
  SystemRecord,
  WordingRecord,
} from '../../src/catalog/schema.ts';
import synonyms from '../../src/catalog/synonyms.json' with { type: 'json' };
import wording from '../../src/catalog/wording.json' with { type: 'json' };
import { phraseWords } from '../../src/catalog/words.ts';

const words = z.array(z.string());
const lists = { agencies, documents, groups, indicators, systems, units };
const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const bySpelling = (a: string, b: string) => (a < b ? -1 : 1);

test.each([
  ['agencies', AgencyRecord],
  ['documents', DocumentRecord],
  ['groups', LabelRecord],
  ['indicators', IndicatorRecord],
  ['systems', SystemRecord],
  ['units', LabelRecord],
] as const)('every record of %s has the shape of its schema', (name, schema) => {
  const result = z.safeParse(z.array(schema as never), lists[name]);
  expect(result.error && z.prettifyError(result.error)).toBeUndefined();
});

test.each([
  ['abbreviations', z.record(z.string().check(z.regex(/^[\p{L}\d]+$/u)), z.string())],
  ['compounds', words],
  ['english', z.record(z.string(), z.string().check(z.minLength(1)))],
  ['foils', z.array(FoilRecord)],
  ['gdp', z.array(GdpRecord)],
  ['generic', words],
  ['synonyms', z.array(words.check(z.minLength(2)))],
  ['wording', z.array(WordingRecord)],
])('%s.json has the shape of its schema', (name, schema) => {
  const result = z.safeParse(schema as never, JSON.parse(readFileSync(`src/catalog/${name}.json`, 'utf8')));
  expect(result.error && z.prettifyError(result.error)).toBeUndefined();
});

test('areas have the shape of their schema', () => {
  const result = z.safeParse(AreasFile, areas);
  expect(result.error && z.prettifyError(result.error)).toBeUndefined();
});

test.each(Object.keys(lists) as (keyof typeof lists)[])('%s are sorted by id, each once', (name) => {
  expect(ids(lists[name])).toEqual([...new Set(ids(lists[name]))].sort(bySpelling));
});

test.each([...Object.keys(lists), 'areas'])('%s.json is in NFC, in Vietnamese letters', (name) => {
  const text = readFileSync(`src/catalog/${name}.json`, 'utf8');
  expect(text.normalize('NFC')).toBe(text);
  expect(text).not.toMatch(/\\u[\da-f]{4}/i);
});

test('what an indicator names exists', () => {
  const broken = indicators.flatMap((i) =>
    [
      has(groups, i.group),
      has(systems, i.system),
      has(agencies, i.agency),
      i.agencyBefore ? has(agencies, i.agencyBefore) : '',
      has(units, i.unit),
      ...(i.targets ?? []).map((target) => has(documents, target.document)),
    ].flatMap((missing) => (missing ? [`${i.id}: ${missing}`] : [])),
  );
  expect(broken).toEqual([]);
});

function has(list: { id: string }[], id: string): string {
  return list.some((record) => record.id === id) ? '' : id;
}

test('systems and agencies name agencies that exist', () => {
  const named = [...systems.map((s) => s.agency), ...agencies.flatMap((a) => a.successor ?? [])];
  expect(named.filter((id) => has(agencies, id))).toEqual([]);
});

test('every information system has an indicator', () => {
  expect(systems.filter((s) => !indicators.some((i) => i.system === s.id)).map(({ id }) => id)).toEqual([]);
});

test('ranges are plausible, and targets lie within', () => {
  const rises = ({ range: [low, high] }: Indicator) => low < high;
  const bounded = (i: Indicator) => i.unit !== 'percent' || (i.range[0] >= 0 && i.range[1] <= 100);
  const reachable = ({ range: [low, high], targets = [] }: Indicator) =>
    targets.every(({ value }) => value >= low && value <= high);
  expect(indicators.filter((i) => !(rises(i) && bounded(i) && reachable(i))).map(({ id }) => id)).toEqual([]);
});

test('a stable id: unit and kind of value agree', () => {
  const rates = indicators.filter((i) => i.id.endsWith('-rate') || i.id.endsWith('-share'));
  expect(rates.filter((i) => i.unit !== 'percent' || i.valueType !== 'rate').map(({ id }) => id)).toEqual([]);
});

test('63 provinces became 34, and each of the 63 is in one of them', () => {
  expect([areas.before.length, areas.since.length]).toEqual([63, 34]);
  const codes = areas.since.map(({ code }) => code);
  expect(areas.before.filter(({ into }) => !codes.includes(into))).toEqual([]);
  expect([...new Set(areas.before.map(({ into }) => into))].sort()).toEqual([...codes].sort());
});

test('Thái Nguyên took in Bắc Kạn; Hà Nội stayed', () => {
  const into = (name: string) => areas.before.find(({ vi }) => vi === name)?.into;
  const since = (name: string) => areas.since.find(({ vi }) => vi === name)?.code;
  expect([into('Bắc Kạn'), into('Hà Nội')]).toEqual([since('Thái Nguyên'), since('Hà Nội')]);
});

test('a ministry that ended has a successor that has not', () => {
  const ended = agencies.filter((a) => a.to && a.type === 'ministry');
  expect(ended.length).toBeGreaterThan(0);
  for (const { successor } of ended)
    expect(agencies.find(({ id }) => id === successor)).toMatchObject({ id: successor });
  expect(agencies.find((a) => a.id === 'btttt')?.successor).toBe('bkhcn');
});

test('every indicator has its wording, sorted by id, and no wording is of another', () => {
  expect(wording.map(({ id }) => id)).toEqual(ids(indicators));
});

test('the share of a count is a percentage of the catalog', () => {
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  for (const { id, rate } of wording as { id: string; rate?: string }[])
    if (rate) expect([units.get(id) === 'percent', units.get(rate)]).toEqual([false, 'percent']);
});

test('a percentage is worded as one', () => {
  const byId = new Map(wording.map((record) => [record.id, record.number.split('|')]));
  const odd = indicators.filter((i) => (i.unit === 'percent') !== byId.get(i.id)!.includes('%'));
  expect(odd.map(({ id }) => id)).toEqual([]);
});

test('a word heads one set of synonyms', () => {
  const heads = synonyms.map(([head]) => head!.toLowerCase());
  expect(heads.filter((head, index) => heads.indexOf(head) !== index)).toEqual([]);
});

test('every word with an English name is one that a wording asks for', () => {
  const asked = new Set(
    [...wording, ...foils].flatMap((record) =>
      Object.values(record)
        .flat()
        .flatMap((ways) => String(ways).toLowerCase().split('|')),
    ),
  );
  expect(Object.keys(english).filter((word) => !asked.has(word.toLowerCase()))).toEqual([]);
});

test.each(['abbreviations', 'compounds', 'english', 'foils', 'generic', 'synonyms', 'wording'])(
  '%s.json is in NFC',
  (name) => {
    const text = readFileSync(`src/catalog/${name}.json`, 'utf8');
    expect(text.normalize('NFC')).toBe(text);
  },
);

test.each([
  ['Cổng DVCQG', 'cổng dịch vụ công quốc gia'],
  ['CSDLQG về dân cư', 'cơ sở dữ liệu quốc gia về dân cư'],
  ['sổ sức khoẻ điện tử', 'sổ sức khỏe điện tử'],
  ['tỉ lệ số hoá', 'tỷ lệ số hóa'],
])('%s is compared as %s', (written, compared) => {
  expect(phraseWords(written)).toEqual(phraseWords(compared));
  expect(phraseWords(written).join(' ')).toBe(compared);
});
