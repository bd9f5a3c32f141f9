import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { built, draft, feed, file, folder, indicator, out, quarters } from './harness.ts';

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
  [
    'an article of an unknown publisher',
    'x.txt',
    'Đạt 45%.',
    'x.txt: hãy nêu cơ quan công bố bằng --publisher hoặc --url',
  ],
  [
    'an article with an address that runs',
    'x.txt',
    '---\nurl: javascript:alert(1)\n---\nĐạt 45%.',
    'x.txt: url "javascript:alert(1)" không phải địa chỉ http hay https',
  ],
  [
    'an article with a slip in its head',
    'x.txt',
    '---\nulr: https://a.example\n---\nĐạt 45%.',
    'x.txt: "ulr: https://a.example" ở đầu bài không thuộc published: area: url: publisher: title:',
  ],
  [
    'an article of no day',
    'x.txt',
    '---\npublisher: A\npublished: 2023-02-31\n---\nĐạt 45%.',
    'x.txt: published: "2023-02-31" không phải năm, tháng hay ngày',
  ],
  [
    'an article of a period',
    'x.txt',
    '---\npublisher: A\npublished: 2023-01/2023-06\n---\nĐạt 45%.',
    'x.txt: published: "2023-01/2023-06" không phải năm, tháng hay ngày',
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

test('a folder that cannot be written is told, and nothing is left of the attempt', () => {
  const { status, stderr } = feed('build', '--out', join(file('plain', 'a file'), 'feed'));
  expect(status).toBe(2);
  expect(stderr).toMatch(/cannot be written \(E\w+\)/);
});

test('what a feed said before and says no more is told, and kept beside it to build from', () => {
  feed('build', '--only', '--out', out, file('q.json', quarters(1)));
  const { status, stderr } = feed('build', '--only', '--out', out, file('new.json', draft(70_000_000)));
  expect(status).toBe(0);
  expect(stderr).toContain('30 số liệu của lần dựng trước không còn, ví dụ online-dossier-rate 2008-Q2 VN;');
  const kept = join(out, 'feed.before.json');
  const both = feed('build', '--only', '--out', out, kept, join(folder, 'new.json'));
  expect(both.stdout).toContain(', 31 số liệu,');
  expect(both.stderr).not.toContain('không còn');
});

test('a build from nothing leaves the old feed, and says what it did not read', () => {
  feed('build', '--only', '--out', out, file('q.json', quarters(1)));
  const before = readFileSync(join(out, 'feed.json'), 'utf8');
  file('news/bài.docx', 'PK');
  const { status, stderr } = feed('build', '--only', '--out', out, join(folder, 'news'));
  expect(stderr).toContain('news: không đọc 1 tệp khác loại (bài.docx); chỉ đọc .txt, .md, .html, .json');
  expect(stderr).toContain('feed build: không có số liệu nào để dựng');
  expect(status).toBe(2);
  expect(readFileSync(join(out, 'feed.json'), 'utf8')).toBe(before);
});
