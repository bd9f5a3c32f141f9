import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../setup/temporary.ts';

const folder = temporaryFolder();

function solieu(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('node', ['dist/cli.js', ...args], { input, encoding: 'utf8' });
}

function page(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('the figures of a text on standard input, with offsets into it', () => {
  const text = 'Cả nước đã cấp hơn 48 triệu tài khoản định danh điện tử.';
  const {
    text: given,
    publishedAt,
    figures,
  } = JSON.parse(solieu(['extract', '--published', '2023-07', '-'], text).stdout);
  expect(given).toBe(text);
  expect(publishedAt).toBe('2023-07');
  expect(figures).toHaveLength(1);
  expect(figures[0]).toMatchObject({ quote: '48 triệu', value: 48_000_000, approximation: 'over' });
  expect(text.slice(figures[0].start, figures[0].end)).toBe('48 triệu');
});

const HTML = `<!doctype html><html lang="vi"><head><title>Phủ sóng thôn bản</title>
<meta property="article:published_time" content="2023-07-13T08:00:00+07:00"></head><body>
<nav><a href="/">Trang chủ</a> <a href="/tin">Tin tức 24</a></nav>
<main><article><p>Các doanh nghiệp viễn thông đã đưa sóng tới <b>2.416</b>/3.924 thôn, đạt 89,5%, và còn tiếp tục mở rộng trong thời gian tới.</p>
<p>Cơ quan chủ quản đề nghị các địa phương phối hợp chặt chẽ, tạo điều kiện về mặt bằng, nguồn điện và đường truyền.</p></article></main>
<aside>Lượt xem: 58</aside></body></html>`;

test('the main content of a page is read, its furniture is not, a tag within a number splits nothing', () => {
  const { text, publishedAt, figures } = JSON.parse(solieu(['extract', page('a.html', HTML)]).stdout);
  expect(publishedAt).toBe('2023-07-13');
  expect(text).not.toContain('Lượt xem');
  expect(figures.map((figure: { quote: string }) => figure.quote)).toEqual(['2.416/3.924', '89,5%']);
});

test('--explain names the rules that read each figure', () => {
  const { figures } = JSON.parse(solieu(['extract', '--explain', '-'], 'Đạt 63% kế hoạch.').stdout);
  expect(figures[0].rules.length).toBeGreaterThan(0);
});

test('a figure is known by the values that come with solieu, or by those of a feed', () => {
  const indicators = (...args: string[]) =>
    JSON.parse(solieu(['extract', ...args, '-'], 'Trung bình cả nước đạt 82,66%.').stdout).figures.map(
      ({ indicator }: { indicator?: string }) => indicator,
    );
  expect(indicators()).toEqual(['sipas']);
  const own = {
    sources: { a: { publisher: 'Sở A' } },
    observations: [{ indicator: 'par-index', timePeriod: '2025', value: 82.66, sources: ['a'] }],
  };
  solieu(['feed', 'build', '--only', '--out', join(folder, 'own'), page('own.json', JSON.stringify(own))]);
  expect(indicators('--feed', join(folder, 'own'))).toEqual(['par-index']);
  expect(solieu(['extract', '--feed', join(folder, 'none'), '-'], 'Đạt 5%.')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('no such file'),
  });
});

test('CSV has a row for each figure', () => {
  const rows = solieu(['extract', '--format', 'csv', '-'], 'Đạt 63% kế hoạch, giảm 5%.')
    .stdout.trim()
    .split('\r\n');
  expect(rows[0]).toMatch(/^start,end,quote,value/);
  expect(rows).toHaveLength(3);
  expect(rows[1]).toContain('63%,63');
});

test('JSON-LD is a schema.org Dataset of observations', () => {
  const data = JSON.parse(solieu(['extract', '--format', 'jsonld', '-'], 'Đạt 63% kế hoạch.').stdout);
  expect(data['@type']).toBe('Dataset');
  expect(data.variableMeasured[0]).toMatchObject({ '@type': 'Observation', value: 63, unitText: '%' });
});

test.each([
  [['extract', 'khong-co.txt'], 'khong-co.txt: không có tệp này / no such file'],
  [['extract'], 'hãy nêu một FILE, hoặc - để đọc đầu vào chuẩn / name one FILE'],
  [['extract', '--published', '2023-13', '-'], '--published: "2023-13"'],
  [['extract', '--published', 'hôm nay', '-'], '--published: "hôm nay"'],
  [['extract', '--area', 'Hà Nội', '-'], '--area: "Hà Nội"'],
  [['extract', '--area', 'VN-99', '-'], '--area: "VN-99"'],
  [
    ['extract', '--format', 'xml', '-'],
    '--format: "xml" không thuộc json, csv, jsonld / "xml" is not one of json, csv, jsonld',
  ],
  [['extract', '--colour', '-'], "không có tùy chọn '--colour' / Unknown option '--colour'"],
  [['extract', '--area'], "tùy chọn '--area' thiếu giá trị"],
  [['extract', '--explain=1', '-'], "tùy chọn '--explain' không nhận giá trị"],
  [['đọc'], 'không có lệnh "đọc"; xem các lệnh bằng solieu --help / no command "đọc"'],
])('solieu %j: one line on standard error, exit 2', (args, message) => {
  const { status, stdout, stderr } = solieu(args, 'Đạt 63%.');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('an empty input is told, not read as an article without figures', () => {
  expect(solieu(['extract', '-'], '  \n').stderr).toContain(
    'standard input: không có chữ nào / no text in it',
  );
});

test('a text as Notepad saves "Unicode" is read; letters that are not UTF-8 are told of', () => {
  const path = join(folder, 'utf16.txt');
  writeFileSync(path, Buffer.from(`\uFEFF${CONTRADICTION}`, 'utf16le'));
  expect(solieu(['check', path]).stdout).toContain('1:35 mâu thuẫn');
  writeFileSync(path, Buffer.from('C\xf3 5 h\xe5 s\xac.', 'latin1'));
  expect(solieu(['check', path]).stderr).toContain('not UTF-8 throughout');
});

test.each([
  ['bài.pdf', '%PDF-1.7\n%âãÏÓ'],
  ['bài.docx', 'PK\x03\x04\x14\x00'],
  ['bài.doc', 'ÐÏ\x11à¡±\x1aá'],
])('%s is told to be no text, and what to do', (name, bytes) => {
  const path = join(folder, name);
  writeFileSync(path, Buffer.from(bytes, 'latin1'));
  const { status, stderr } = solieu(['check', path]);
  expect(stderr).toContain('là tệp PDF hay Word; hãy lưu thành .txt hoặc .html');
  expect(status).toBe(2);
});

test('a finding is told by the line of the file, also where a sentence goes over several', () => {
  const text = 'Đến hết tháng 6, toàn tỉnh đã đưa sóng tới 2.416/3.924 thôn\nvùng sâu, vùng xa (đạt 89,5%).';
  expect(solieu(['check', '-'], text).stdout).toMatch(/^2:24 mâu thuẫn: 2\.416 \/ 3\.924/);
});

test('a document made from a PDF, a paragraph a line, is read in its sentences', () => {
  const lines = [
    'Đến hết tháng 6/2025, doanh thu kinh tế số của tỉnh đạt 12.340',
    'tỷ đồng, bằng 48% kế hoạch.',
  ];
  const html = `<html><body>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
  const { figures } = JSON.parse(solieu(['extract', '-'], html).stdout);
  expect(figures[0]).toMatchObject({ quote: '12.340 tỷ đồng', value: 12_340_000_000_000 });
});

test('letters of the fonts before Unicode are told of', () => {
  const { stderr } = solieu(['check', '-'], 'Toµn tØnh cã 1.250 hå s¬, ®¹t 50% kÕ ho¹ch n¨m 2024.');
  expect(stderr).toContain('hãy chuyển sang Unicode, ví dụ bằng UniKey');
});

test('a table as a spreadsheet copies it is checked as one of a page, offsets stay', () => {
  const rows = ['A Lưới|9.812|9.812|93,0', 'Nam Đông|6.430|5.015|78,0', 'Phú Lộc|5.200|2.600|50,0'];
  const more = ['Phú Vang|4.000|3.000|75,0', 'Quảng Điền|2.000|1.800|90,0'];
  const table = ['Huyện|Hồ sơ|Trực tuyến|Tỷ lệ (%)', ...rows, ...more].join('\n').replaceAll('|', '\t');
  expect(solieu(['check', '-'], table).stdout).toContain('9.812 / 9.812 = 100 %');
  const { figures } = JSON.parse(solieu(['extract', '-'], table).stdout);
  for (const { start, end, quote } of figures) expect(table.slice(start, end)).toBe(quote);
});

test('whoever reads the answer may stop early', () => {
  const page = 'Có 5 hồ sơ. '.repeat(5000);
  const command = 'node dist/cli.js extract - | head -1';
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { input: page, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' });
});

test('--version is that of the package', () => {
  expect(solieu(['--version']).stdout).toBe(`${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`);
});

test('--help shows examples', () => {
  expect(solieu(['--help']).stdout).toContain('extract');
  expect(solieu(['extract', '--help']).stdout).toMatch(/Examples:\n {2}solieu extract/);
});

const seeds = '../shared/corpus/seeds';
test.skipIf(!existsSync(seeds))('the five articles: found F1 at least 85 %, exact F1 at least 70 %', () => {
  const score = [
    '../shared/corpus/score.mjs',
    '--json',
    seeds,
    '--',
    'node',
    'dist/cli.js',
    'extract',
    '--format',
    'json',
  ];
  const { found, exact } = JSON.parse(execFileSync('node', score, { encoding: 'utf8' }));
  expect(found.f1).toBeGreaterThanOrEqual(0.85);
  expect(exact.f1).toBeGreaterThanOrEqual(0.7);
});

const CONTRADICTION = 'Đã phủ sóng 2.416/3.924 thôn (đạt 89,5%).\nCả nước có 63 tỉnh.';

test('check tells what does not hold with the sum written out, and exits with 1', () => {
  const { status, stdout } = solieu(['check', '-'], CONTRADICTION);
  expect(stdout.trim()).toBe('1:35 mâu thuẫn: 2.416 / 3.924 = 61,6 %, bài viết ghi 89,5 %');
  expect(status).toBe(1);
});

test('check of a text that holds finds nothing, says so aside, and exits with 0', () => {
  const { status, stdout, stderr } = solieu(['check', '-'], 'Đã phủ sóng 2.416/3.924 thôn (đạt 61,6%).');
  expect(stdout).toBe('');
  expect(stderr).toBe('2 số liệu, không thấy chỗ nào mâu thuẫn.\n');
  expect(status).toBe(0);
});

test('a figure carries the indicator it observes, and the findings stand beside the figures', () => {
  const text = `Cả nước đã cấp hơn 48 triệu tài khoản định danh điện tử. ${CONTRADICTION}`;
  const { figures, findings } = JSON.parse(solieu(['extract', '-'], text).stdout);
  expect(figures[0].indicator).toMatch(/^eid-/);
  expect(findings[0]).toMatchObject({ check: 'ratio-percent', verdict: 'inconsistent', figures: [1, 2] });
});
