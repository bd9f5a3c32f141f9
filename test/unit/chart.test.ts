import { describe, expect, test } from 'vitest';
import { ticksFor, toChart } from '../../src/card/chart.ts';
import { toTable } from '../../src/card/table.ts';
import type { FeedState } from '../../src/feed/state.ts';
import { NOW, online, sampleFeed } from '../setup/sample-feed.ts';

const ready = (feed = sampleFeed()): FeedState => ({ status: 'ready', feed, at: NOW });

describe('a chart', () => {
  test('has round ticks that hold values and target', () => {
    const chart = toChart(ready(), { indicator: 'online-rate', now: NOW });
    if (!('ticks' in chart)) throw new Error(chart.message);
    expect(chart.ticks.map(({ text }) => text)).toEqual(['20%', '40%', '60%', '80%']);
    expect(chart.target).toEqual({ y: 1, text: 'Mục tiêu năm 2025: ít nhất 80%' });
    expect(chart.csv.split('\r\n')[2]).toBe(
      '2026-Q2,quý II năm 2026,61.4,%,P,Cả nước,Văn phòng Chính phủ,,2026-07',
    );
  });

  test.each([
    [
      [0, 100],
      [0, 50, 100],
    ],
    [
      [12.6, 14.1],
      [12.5, 13, 13.5, 14, 14.5],
    ],
    [
      [5, 5],
      [4, 6],
    ],
    [
      [-3, 8],
      [-5, 0, 5, 10],
    ],
  ])('%j lies on ticks %j', (values, ticks) => {
    const found = ticksFor(values);
    expect(found[0]).toBeLessThanOrEqual(Math.min(...values));
    expect(found.at(-1)).toBeGreaterThanOrEqual(Math.max(...values));
    expect(found).toEqual(ticks);
  });
});

test('a table of places ranks the best first, whichever way is better', () => {
  const table = toTable(ready(), { indicator: 'online-rate', now: NOW });
  if (!('rows' in table)) throw new Error(table.message);
  expect(table.rows.map(({ position, name }) => `${position} ${name}`)).toEqual([
    '1 Đà Nẵng',
    '2 Hà Nội',
    '2 Hải Phòng',
    '4 Cần Thơ',
  ]);
  const fewer = toTable(ready(sampleFeed({ indicators: [{ ...online, direction: 'lower' }] })), {
    indicator: 'online-rate',
    now: NOW,
  });
  expect('rows' in fewer && fewer.rows[0]!.name).toBe('Cần Thơ');
});

test.each([
  ['percent', [82.5, 70, 55], ['82,5%', '70,0%', '55,0%']],
  ['percent', [80, 70, 55], ['80%', '70%', '55%']],
  ['index', [0.8241, 0.777, 0.7], ['0,8241', '0,7770', '0,7000']],
  ['score', [91.123, 90.5, 0], ['91,123', '90,500', '0,000']],
])('a ranking by %s %j has as many decimals in each row', (id, [a, b, c], texts) => {
  const values = { 'VN-HN': a!, 'VN-DN': b!, 'VN-HP': c! };
  const ranked = { ...online, unit: { id, vi: '' }, sections: [{ timePeriod: '2025', values }] };
  const table = toTable(ready(sampleFeed({ indicators: [ranked] })), { indicator: 'online-rate', now: NOW });
  expect('rows' in table && table.rows.map(({ text }) => text)).toEqual(texts);
});

test.each([
  ['2024', 'theo địa giới trước 01/7/2025'],
  ['2025-06', 'theo địa giới trước 01/7/2025'],
  ['2026-Q2', '4 tỉnh, thành phố có số liệu'],
])('a ranking of %s says which provinces it is of', (timePeriod, words) => {
  const values = { 'VN-HN': 70, 'VN-DN': 82.5, 'VN-HP': 70, 'VN-CT': 55 };
  const feed = sampleFeed({ indicators: [{ ...online, sections: [{ timePeriod, values }] }] });
  const table = toTable(ready(feed), { indicator: 'online-rate', now: NOW });
  expect('rows' in table && table.count).toMatch(new RegExp(`${words}$`));
});
