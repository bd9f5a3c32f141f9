import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/plain.ts';
import { read } from '../../src/read.ts';

const values = (text: string) => read(plainText(text).text).figures.map(({ value, unit }) => [value, unit]);

describe('lines cut at a width are read as the sentence they are', () => {
  const PDF = `Tính đến hết tháng 6/2025, toàn tỉnh có 1.250 tổ công nghệ số cộng
đồng với 8.430 thành viên; tỷ lệ hồ sơ nộp trực tuyến tăng 9,2 điểm
phần trăm. Doanh thu của các doanh nghiệp công nghệ số đạt 12.340
tỷ đồng. Đến nay đã kích hoạt 980.000/1.200.000 tài khoản của tỉnh
Lâm Đồng (đạt 89,5%).`;

  test('a unit and a scale may stand in the next line', () => {
    expect(values(PDF)).toEqual([
      [1250, 'tổ công nghệ số'],
      [8430, 'thành viên'],
      [9.2, 'điểm %'],
      [12_340_000_000_000, 'VND'],
      [980_000, 'tài khoản'],
      [89.5, '%'],
    ]);
  });

  test('every character keeps its place, and the lines as given are there to point at', () => {
    const { text, laid } = plainText(PDF);
    expect(text).not.toContain('\n');
    expect(laid).toBe(PDF);
    expect(text.length).toBe(PDF.length);
    expect(plainText(PDF.replaceAll('\n', '\r\n')).text.split('\r')).toHaveLength(1);
  });

  test.each([
    ['a list', '- Cấp tỉnh: 78,6% hồ sơ nộp trực tuyến của các sở\n- cấp xã: 75,1% hồ sơ nộp trực tuyến'],
    ['a numbered list', '1. Kết quả chuyển đổi số sáu tháng đầu năm của tỉnh\n2. Tồn tại, hạn chế'],
    ['short lines', 'xã An Bình\nxã Hòa Lạc\nxã Bình Minh'],
    ['sentences', 'Toàn tỉnh có 1.250 tổ công nghệ số cộng đồng.\nTrong đó 900 tổ hoạt động hằng tuần.'],
    ['a heading', 'Kết quả chuyển đổi số sáu tháng đầu năm của tỉnh\nĐến nay đã có 1.250 tổ'],
    ['a day under a heading', 'Kết quả chuyển đổi số của cả nước qua các con số\n12/01/2026 09:00'],
    [
      'numbers under one another',
      'Tổng số hồ sơ đã nhận trong tháng sáu của tỉnh: 12.345\n1.234 hồ sơ quá hạn',
    ],
    ['cells', 'Số hồ sơ đã nhận trong tháng sáu của toàn tỉnh | 12\ntriệu | 13'],
    ['long paragraphs', `${'Toàn tỉnh đã có nhiều mô hình hay, '.repeat(5)}như\nchợ số`],
  ])('%s stays in its lines', (_, text) => {
    expect(plainText(text).text).toBe(text);
  });
});

describe('the letters of posts are read', () => {
  test.each([
    ['𝟵𝟴,𝟱% hồ sơ nộp trực tuyến', [[98.5, '%']]],
    ['𝐇𝐨̛𝐧 𝟑𝟎𝟎 𝐭𝐨̂̉ 𝐜𝐨̂𝐧𝐠 𝐧𝐠𝐡𝐞̣̂ 𝐬𝐨̂́', [[300, 'tổ công nghệ số']]],
    ['Có 3️⃣0️⃣0️⃣ tổ công nghệ số', [[300, 'tổ công nghệ số']]],
    ['Đạt ８９％ kế hoạch', [[89, '%']]],
    ['1️⃣ Thành lập 300 tổ công nghệ số', [[300, 'tổ công nghệ số']]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('a table with a cell a line is read by its columns', () => {
  test.each([
    [
      'with numbered rows',
      'Kết quả\nSTT\nPhường\nSố hồ sơ\nTỷ lệ (%)\n1\nCẩm Lệ\n1.254\n87,5\n2\nHải Châu\n2.410\n91,2',
      [
        [1254, 'hồ sơ'],
        [87.5, '%'],
        [2410, 'hồ sơ'],
        [91.2, '%'],
      ],
    ],
    [
      'with empty lines between its cells',
      'Địa phương\n\nĐiểm số\n\nXếp hạng\n\nTuyên Quang\n\n78,5\n\n12\n\nLào Cai\n\n81,2\n\n7',
      [
        [78.5, 'điểm'],
        [12, undefined],
        [81.2, 'điểm'],
        [7, undefined],
      ],
    ],
    ['not what a menu and a counter make', 'Tin đọc nhiều\nChuyển đổi số\n12\nXã hội số\nLiên hệ', []],
  ])('%s', (_, text, expected) => {
    expect(values(text)).toEqual(expected);
    expect(plainText(text).text).toHaveLength(text.length);
  });
});
