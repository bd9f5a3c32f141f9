import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draft, feed, file, folder, out, quarters } from './harness.ts';

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

test('diff tells each name that came or went by itself', () => {
  feed('build', '--out', out);
  const other = join(folder, 'other');
  feed('build', '--only', '--out', other, file('q.json', quarters(1)));
  expect(feed('diff', out, other).stdout).toContain('- areas/VN-HN: {"vi":"Hà Nội"');
});

test('the help of a command is of that command alone', () => {
  expect(feed('--help').stdout).toContain('solieu feed COMMAND --help');
  expect(feed('diff', '--help').stdout).toMatch(/^Usage: solieu feed diff/);
  expect(feed('diff', '--help').stdout).not.toContain('solieu feed build');
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

test.each<[string, string[], string]>([
  ['no command', [], 'feed: hãy nêu lệnh nào: build, check, diff, export, schema / say which command'],
  ['an unknown command', ['bild'], 'no command "bild"'],
  ['nowhere to go', ['build'], 'say where to with --out FOLDER'],
  [
    'an interval of nothing',
    ['build', '--out', 'x', '--interval', '0'],
    '--interval: "0" không nằm trong khoảng 1 đến 86400 giây / "0" is not between 1 and 86400 seconds',
  ],
  ['a file that is not there', ['build', '--out', 'x', 'nowhere.json'], 'nowhere.json: không có tệp này'],
  ['a feed that is not there', ['check', 'nowhere'], 'no such file'],
  [
    'an unknown format',
    ['export', '--to', 'xls', 'nowhere'],
    '--to: "xls" không thuộc csv, json-ld, json-stat, sdmx-json',
  ],
  [
    'an unknown schema',
    ['schema', 'nope'],
    'feed schema: hãy nêu một trong feed, series, draft, observations',
  ],
  ['one feed to compare', ['diff', 'nowhere'], 'name OLD and NEW'],
])('wrong input, one clear line, exit 2: %s', (_, args, message) => {
  const { status, stdout, stderr } = feed(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
