import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Draft, DraftFigure, Feed } from '../../src/feed/schema.ts';
import { temporaryFolder } from '../setup/temporary.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = temporaryFolder();
  out = join(folder, 'feed');
});

function feed(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('node', ['dist/cli.js', 'feed', ...args], { encoding: 'utf8' });
}

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const built = (): Feed => JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as Feed;
const indicator = (id: string) => built().indicators.find((one) => one.id === id)!;

const draft = (value: number, over: Partial<DraftFigure> = {}): Draft => ({
  format: 'solieu-draft/1',
  articles: [
    {
      source: { publisher: 'Báo A', url: 'https://a.example/1', date: '2026-05-02' },
      figures: [
        {
          ...{ quote: '70 triệu', value, kind: 'count', approximation: 'exact', role: 'level' },
          ...{ indicator: 'eid-accounts-activated', timePeriod: '../2026-04' },
          ...over,
        },
      ],
    },
  ],
});

/** Observations of one indicator for 30 quarters: enough for a series of its own. */
const quarters = (value: number) => ({
  sources: { a: { publisher: 'Sở A' } },
  observations: Array.from({ length: 30 }, (_, i) => ({
    indicator: 'online-dossier-rate',
    timePeriod: `${2001 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
    value: value + i,
    sources: ['a'],
  })),
});

test('the default feed is built, sound, and left alone when there is nothing new', () => {
  expect(feed('build', '--out', out)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('feed.json: '),
  });
  expect(feed('check', out)).toMatchObject({ status: 0, stdout: '' });
  expect(built().indicators.length).toBeGreaterThanOrEqual(97);
  const { mtimeMs } = statSync(join(out, 'feed.json'));
  expect(feed('build', '--out', out).stdout).toContain('không có gì mới');
  expect(statSync(join(out, 'feed.json')).mtimeMs).toBe(mtimeMs);
});

test('no address of a mirror or repost is in the default feed', () => {
  feed('build', '--out', out);
  expect(built().sources.length).toBeGreaterThan(80);
  expect(JSON.stringify(built())).not.toMatch(/marimbapop|tothethao|123docz|forum\.nhuy|kythuatchonghanggia/);
});

test('a draft of the extension’s panel becomes a provisional observation; a later one revises it, and that is told', () => {
  expect(feed('build', '--out', out, file('a.json', draft(70_000_000)))).toMatchObject({ status: 0 });
  expect(indicator('eid-accounts-activated').observations![0]).toMatchObject({
    timePeriod: '2026-04',
    value: 70_000_000,
    status: 'P',
  });
  const later = draft(71_000_000);
  later.articles[0]!.source = { publisher: 'Báo B', date: '2026-06-01' };
  const { status, stderr } = feed('build', '--out', out, join(folder, 'a.json'), file('b.json', later));
  expect(status).toBe(0);
  expect(stderr).toContain(
    'eid-accounts-activated 2026-04 VN: 71000000 (Báo B, 2026-06-01) thay cho 70000000 (Báo A, 2026-05-02)',
  );
  expect(indicator('eid-accounts-activated').observations![0]).toMatchObject({
    status: 'R',
    earlier: [{ value: 70_000_000 }],
  });
});

test('articles of a folder, text and HTML, become provisional observations with their sources', () => {
  file(
    'news/1.txt',
    '---\nurl: https://www.so.example.gov.vn/1\npublished: 2026-04-24\n---\nĐến hết tháng 3 năm 2026, cả nước đã cấp trên 99 triệu thẻ căn cước gắn chip.\n',
  );
  file(
    'news/2.html',
    '<!doctype html><title>Tin</title><p>Đã phủ sóng 2.416/3.924 thôn lõm sóng (đạt 89,5%).</p>',
  );
  const { status, stderr } = feed(
    'build',
    '--explain',
    '--out',
    out,
    '--publisher',
    'Báo C',
    '--published',
    '2026-05-01',
    join(folder, 'news'),
  );
  expect(status).toBe(0);
  expect(indicator('chip-id-cards-issued').observations![0]).toMatchObject({
    timePeriod: '2026-03',
    value: 99_000_000,
    approximation: 'over',
    status: 'P',
  });
  expect(built().sources).toContainEqual({
    publisher: 'Báo C',
    url: 'https://www.so.example.gov.vn/1',
    date: '2026-04-24',
  });
  expect(stderr).toContain('“89,5%” (signal-gap-coverage-rate): mâu thuẫn với số liệu khác trong bài');
});

test('a publisher’s own indicator comes with the observations kept by hand, and stays through a rebuild', () => {
  const own = {
    ...{ id: 'phuong-so', name: { vi: 'Số phường có tổ công nghệ số' }, unit: { id: 'ward', vi: 'phường' } },
    ...{ valueType: 'stock', direction: 'higher' },
  };
  const kept = { ...quarters(1), indicators: [own] };
  kept.observations = kept.observations.map((one) => ({ ...one, indicator: 'phuong-so' }));
  expect(feed('build', '--only', '--out', out, file('own.json', kept))).toMatchObject({
    status: 0,
    stderr: expect.not.stringContaining('danh mục không có'),
  });
  expect(indicator('phuong-so')).toMatchObject({
    ...own,
    observations: expect.any(Array),
    series: expect.any(String),
  });
  const again = join(folder, 'again');
  feed('build', '--only', '--out', again, join(out, 'feed.json'));
  expect(feed('diff', out, again)).toMatchObject({ status: 0, stdout: '' });
});

test('a feed built from a feed says the same', () => {
  feed('build', '--out', out, file('a.json', quarters(1)));
  const again = join(folder, 'again');
  expect(feed('build', '--only', '--out', again, join(out, 'feed.json'))).toMatchObject({ status: 0 });
  expect(feed('diff', out, again)).toMatchObject({ status: 0, stdout: '' });
});

test('diff tells what changed, and ends with 1', () => {
  feed('build', '--out', out);
  const other = join(folder, 'other');
  feed('build', '--out', other, file('a.json', draft(70_000_000)));
  expect(feed('diff', out, other)).toMatchObject({
    status: 1,
    stdout: '+ indicators/eid-accounts-activated/2026-04/VN: 70000000\n',
    stderr: 'thêm 1, bỏ 0, đổi 0\n',
  });
});

test('a long series has a file of its own; the one before it stays for those who still hold the old feed', () => {
  const build = (value: number) => feed('build', '--only', '--out', out, file('q.json', quarters(value)));
  const files = () => readdirSync(join(out, 'series')).length;
  build(1);
  const { series } = indicator('online-dossier-rate');
  expect(series).toMatch(/^series\/online-dossier-rate\.[\da-f]{12}\.json$/);
  expect(feed('check', out).status).toBe(0);
  build(2);
  expect(files()).toBe(2);
  build(3);
  expect(files()).toBe(2);
  expect(readdirSync(join(out, 'series'))).not.toContain(series!.slice('series/'.length));
});

test.each<[string, string, string | object, string]>([
  [
    'a draft with a fault',
    'x.json',
    { format: 'solieu-draft/1', articles: [{ figures: [] }] },
    'x.json:1:40 articles[0].source: thiếu mục này',
  ],
  ['a file cut short', 'x.json', '{"sources": {', 'x.json:1:14: tệp bị cắt giữa chừng hoặc trống'],
  [
    'a source that is not in the file',
    'x.json',
    { sources: {}, observations: [{ indicator: 'a', timePeriod: '2023', value: 1, sources: ['b'] }] },
    'observations[0].sources[0]: “b” không có trong sources của tệp này',
  ],
  ['an article of an unknown publisher', 'x.txt', 'Đạt 45%.', 'x.txt: say who published it'],
  [
    'an article with an address that runs',
    'x.txt',
    '---\nurl: javascript:alert(1)\n---\nĐạt 45%.',
    'x.txt: url "javascript:alert(1)" is no http or https address',
  ],
  [
    'an article with a slip in its head',
    'x.txt',
    '---\nulr: https://a.example\n---\nĐạt 45%.',
    'x.txt: "ulr: https://a.example" in its head is none of published: area: url: publisher: title:',
  ],
  [
    'an article of no day',
    'x.txt',
    '---\npublisher: A\npublished: 2023-02-31\n---\nĐạt 45%.',
    'x.txt: published "2023-02-31" is no day, month or year',
  ],
])('a build that fails leaves the old feed whole: %s', (_, name, content, message) => {
  feed('build', '--only', '--out', out, file('q.json', quarters(1)));
  const before = readFileSync(join(out, 'feed.json'), 'utf8');
  const { status, stderr } = feed('build', '--out', out, file(name, content));
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(readFileSync(join(out, 'feed.json'), 'utf8')).toBe(before);
  expect(feed('check', out).status).toBe(0);
  expect(readdirSync(folder).filter((one) => one.startsWith('.'))).toEqual([]);
});

test.each<[string, string[], string]>([
  ['no command', [], 'feed: say which command; there are build, check, diff, export, schema'],
  ['an unknown command', ['bild'], 'no command "bild"'],
  ['nowhere to go', ['build'], 'say where to with --out FOLDER'],
  [
    'an interval of nothing',
    ['build', '--out', 'x', '--interval', '0'],
    '--interval: "0" is not between 1 and 86400 seconds',
  ],
  ['a file that is not there', ['build', '--out', 'x', 'nowhere.json'], 'nowhere.json: no such file'],
  ['a feed that is not there', ['check', 'nowhere'], 'no such file'],
  [
    'an unknown format',
    ['export', '--to', 'xls', 'nowhere'],
    '--to: "xls" is not one of csv, json-ld, json-stat, sdmx-json',
  ],
  ['one feed to compare', ['diff', 'nowhere'], 'name OLD and NEW'],
])('wrong input, one clear line, exit 2: %s', (_, args, message) => {
  const { status, stdout, stderr } = feed(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a folder that cannot be written is told, and nothing is left of the attempt', () => {
  const { status, stderr } = feed('build', '--out', join(file('plain', 'a file'), 'feed'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/cannot be written \(E\w+\)/);
});

test('check reads a single file too, and says what is wrong with it in either language', () => {
  feed('build', '--out', out);
  const copy = join(folder, 'copy.json');
  copyFileSync(join(out, 'feed.json'), copy);
  expect(feed('check', copy).status).toBe(0);
  writeFileSync(copy, readFileSync(copy, 'utf8').replace('"interval":300', '"interval":0'));
  expect(feed('check', copy)).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/copy\.json:1:\d+ interval: nhỏ hơn 1\n/),
  });
  expect(feed('check', '--lang', 'en', copy).stdout).toContain('interval: is smaller than 1');
});

test('schema gives editors the JSON Schema of a file kept by hand, which may name it', () => {
  const { status, stdout } = feed('schema', 'observations');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    required: ['sources', 'observations'],
    properties: {
      observations: {
        items: { required: ['indicator', 'timePeriod', 'value', 'sources'], additionalProperties: false },
      },
    },
  });
  expect(
    feed('check', file('kept.json', { $schema: './observations.schema.json', ...quarters(1) })).status,
  ).toBe(0);
});

test.each<[string, object, number, string]>([
  ['observations kept by hand', quarters(1), 0, ''],
  ['the same with a slip', { ...quarters(1), sourcs: {} }, 1, 'sourcs: định dạng không có mục “sourcs”'],
  ['a draft', draft(1), 0, ''],
  [
    'a draft without a value',
    draft('1' as never),
    1,
    'articles[0].figures[0].value: phải là số, ở đây là chữ',
  ],
  [
    'a series',
    {
      format: 'solieu-series/1',
      indicator: 'a',
      sources: [],
      observations: [{ timePeriod: '2023', value: 1 }],
    },
    0,
    '',
  ],
  [
    'a series of a month 13',
    {
      format: 'solieu-series/1',
      indicator: 'a',
      sources: [],
      observations: [{ timePeriod: '2023-13', value: 1 }],
    },
    1,
    '"2023-13" không phải kỳ số liệu',
  ],
])('check knows any file of a feed: %s', (_, content, status, line) => {
  const checked = feed('check', file('part.json', content));
  expect(checked.status).toBe(status);
  expect(checked.stdout).toContain(line);
});

test.each(['csv', 'json-ld', 'json-stat', 'sdmx-json'])(
  'export to %s writes a file or standard output',
  (format) => {
    feed('build', '--out', out);
    const path = join(folder, 'exported');
    const { stdout } = feed('export', '--to', format, out);
    expect(stdout).toContain('eid-accounts-issued');
    expect(feed('export', '--to', format, '--out', path, out)).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(path, 'utf8')).toBe(stdout);
  },
);
