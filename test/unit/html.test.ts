import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blockText } from '../../src/html.ts';

const linesOf = (html: string): string[] => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blockText(document.body as unknown as Element).split('\n');
};

test('each block is a line, inline elements split nothing', () => {
  expect(linesOf('<h1>Tin</h1><p>Có <b>48</b> triệu<br>tài khoản</p>')).toEqual([
    'Tin',
    'Có 48 triệu',
    'tài khoản',
  ]);
});

test('a row of a table is a line, with a bar between its cells', () => {
  const table = `<table><tr><th>Xã</th><th>Hồ sơ</th></tr>
    <tr><td><p>An Bình</p></td><td><p><b>1.2</b>50</p></td></tr></table>`;
  expect(linesOf(table)).toEqual(['Xã | Hồ sơ', 'An Bình | 1.250']);
});

test('an empty cell keeps its column', () => {
  expect(
    linesOf('<table><tr><td></td><td>Tổng cộng</td><td>-</td><td></td><td>12</td></tr></table>'),
  ).toEqual(['| Tổng cộng | - | | 12']);
});

test('cells that span columns or reach into rows below keep the columns of the others', () => {
  const table = `<table>
    <tr><th rowspan="2">Xã</th><th colspan="2">Năm 2024</th><th rowspan="2">Ghi chú</th></tr>
    <tr><th>Hồ sơ</th><th>Tỷ lệ (%)</th></tr>
    <tr><td>An Bình</td><td>120</td><td>95</td><td>Đạt</td></tr></table>`;
  expect(linesOf(table)).toEqual([
    'Xã | Năm 2024 | | Ghi chú',
    '| Hồ sơ | Tỷ lệ (%)',
    'An Bình | 120 | 95 | Đạt',
  ]);
});

test('a table that lays out a page is no row of figures', () => {
  const page = `<table><tr><td><ul><li>Trang chủ</li><li>Tin tức</li></ul></td>
    <td><h1>Tin</h1><table><tr><td>Xã</td><td>12</td></tr></table></td></tr></table>`;
  expect(linesOf(page)).toEqual(['Trang chủ', 'Tin tức', 'Tin', 'Xã | 12']);
});

test('spans that cannot be are taken as one', () => {
  expect(linesOf('<table><tr><td colspan="x">A</td><td rowspan="-3">1</td><td>2</td></tr></table>')).toEqual([
    'A | 1 | 2',
  ]);
});
