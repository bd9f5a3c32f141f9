import { describe, expect, test } from 'vitest';
import {
  formatAge,
  formatDay,
  formatDifference,
  formatNumber,
  formatPeriod,
  formatPeriodShort,
  formatQuantity,
  formatRange,
  formatTime,
  quantityText,
} from '../../src/format.ts';

const accounts = { id: 'account', vi: 'tài khoản', en: 'accounts' };
const percent = { id: 'percent', vi: '%', en: '%' };
const index = { id: 'index', vi: '' };

describe('a number', () => {
  test.each([
    [0, '0', '0'],
    [7.09, '7,09', '7.09'],
    [1234.5, '1.234,5', '1,234.5'],
    [843512, '843.512', '843,512'],
    [-0.001, '0', '0'],
    [-12.3, '-12,3', '-12.3'],
  ])('%d reads %s, in English %s', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });
});

describe('a value in its unit', () => {
  test.each([
    [999_949, '999.949 tài khoản', '999,949 accounts'],
    [48_023_112, '48,0 triệu tài khoản', '48.0 million accounts'],
    [53_940_000, '53,94 triệu tài khoản', '53.94 million accounts'],
    [150_000_000, '150 triệu tài khoản', '150 million accounts'],
    [999_960_000, '1,0 tỷ tài khoản', '1.0 billion accounts'],
    [3_200_000_000, '3,2 tỷ tài khoản', '3.2 billion accounts'],
    [4.5e12, '4,5 nghìn tỷ tài khoản', '4.5 trillion accounts'],
    [2.1e15, '2,1 triệu tỷ tài khoản', '2,100 trillion accounts'],
  ])('%d reads %s, in English %s', (value, vi, en) => {
    expect(quantityText(formatQuantity(value, accounts, 'vi'))).toBe(vi);
    expect(quantityText(formatQuantity(value, accounts, 'en'))).toBe(en);
  });

  test('keeps every digit beside the short form', () => {
    expect(formatQuantity(48_023_112, accounts, 'vi').exact).toBe('48.023.112 tài khoản');
  });

  test('a rounded one has no decimal of its own', () => {
    expect(quantityText(formatQuantity(48e6, accounts, 'vi', true))).toBe('48 triệu tài khoản');
  });

  test('a percentage is closed up, an index keeps four decimals', () => {
    expect(quantityText(formatQuantity(89.5, percent, 'vi'))).toBe('89,5%');
    expect(quantityText(formatQuantity(0.7955, index, 'vi'))).toBe('0,7955');
  });

  test('a range says its unit once', () => {
    expect(quantityText(formatRange(8.3, 8.5, percent, 'vi'))).toBe('8,3–8,5%');
    expect(quantityText(formatRange(900_000, 1_200_000, accounts, 'vi'))).toBe('900.000–1,2 triệu tài khoản');
  });

  test('percentages differ by points, counts by their unit', () => {
    expect(formatDifference(-3.2, percent, 'vi')).toBe('3,2 điểm %');
    expect(formatDifference(3.2, percent, 'en')).toBe('3.2 percentage points');
    expect(formatDifference(1_234_567, accounts, 'vi')).toBe('1,2 triệu tài khoản');
  });
});

describe('a period', () => {
  test.each([
    ['2023', 'năm 2023', 'đến hết năm 2023', '2023'],
    ['2023-H1', '6 tháng đầu năm 2023', 'đến hết tháng 6 năm 2023', '6T/2023'],
    ['2023-H2', '6 tháng cuối năm 2023', 'đến hết năm 2023', '6T cuối/2023'],
    ['2023-Q2', 'quý II năm 2023', 'đến hết quý II năm 2023', 'QII/2023'],
    ['2023-06', 'tháng 6 năm 2023', 'đến hết tháng 6 năm 2023', 'T6/2023'],
    ['2023-06-30', 'ngày 30/6/2023', 'đến ngày 30/6/2023', '30/6/2023'],
    ['2025-07-01/2026-01-07', 'từ 01/7/2025 đến 07/01/2026', 'đến ngày 07/01/2026', '07/01/2026'],
  ])('%s reads %s, as a state %s, on an axis %s', (label, text, asOf, short) => {
    expect(formatPeriod(label, 'vi')).toBe(text);
    expect(formatPeriod(label, 'vi', true)).toBe(asOf);
    expect(formatPeriodShort(label, 'vi')).toBe(short);
  });

  test.each([
    ['2023-H1', 'the first half of 2023', 'H1 2023'],
    ['2023-Q2', 'Q2 2023', 'Q2 2023'],
    ['2023-06-30', '30 June 2023', '30 Jun 2023'],
  ])('%s reads in English %s, on an axis %s', (label, text, short) => {
    expect(formatPeriod(label, 'en')).toBe(text);
    expect(formatPeriodShort(label, 'en')).toBe(short);
  });
});

describe('a day and a time', () => {
  test('zeros stand where Decree 30/2020/NĐ-CP writes them', () => {
    expect(formatDay('2025-07-01', 'vi')).toBe('01/7/2025');
    expect(formatDay('2026-01-07', 'vi')).toBe('07/01/2026');
    expect(formatDay('2023-06', 'vi')).toBe('6/2023');
  });

  test('the clock is the one of Vietnam', () => {
    expect(formatTime(Date.UTC(2026, 10, 20, 20, 30), 'vi')).toBe('03:30 ngày 21/11/2026');
    expect(formatTime(Date.UTC(2026, 10, 20, 20, 30), 'en')).toBe('03:30 on 21 November 2026 (GMT+7)');
  });

  test.each([
    [60_000, '1 phút trước', '1 minute ago'],
    [3 * 3600_000, '3 giờ trước', '3 hours ago'],
    [50 * 3600_000, '2 ngày trước', '2 days ago'],
  ])('%d ms are %s, in English %s', (age, vi, en) => {
    expect(formatAge(age, 'vi')).toBe(vi);
    expect(formatAge(age, 'en')).toBe(en);
  });
});
