import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draft, feed, file, folder, out, quarters } from './harness.ts';

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

test('check reads what Notepad saves: a mark before the text, no .json in the name', () => {
  expect(feed('check', file('bom.json', `\uFEFF${JSON.stringify(quarters(1))}`)).status).toBe(0);
  expect(feed('check', file('none.txt', ''))).toMatchObject({
    status: 1,
    stdout: `${join(folder, 'none.txt')}:1:1: tệp bị cắt giữa chừng hoặc trống\n`,
  });
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
