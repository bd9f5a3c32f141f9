import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  comparePeriods,
  parsePeriod,
  previousPeriod,
  samePeriodLastYear,
  toPeriodLabel,
} from '../../src/period.ts';

test.each([
  ['2023', '2023-01-01', '2023-12-31'],
  ['2023-H2', '2023-07-01', '2023-12-31'],
  ['2023-Q1', '2023-01-01', '2023-03-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-06-30', '2023-06-30', '2023-06-30'],
  ['2025-07-01/2026-01-07', '2025-07-01', '2026-01-07'],
])('%s is %s to %s', (label, start, end) => {
  expect(parsePeriod(label)).toMatchObject({ label, start, end });
});

test.each([
  '',
  '23',
  '2023-13',
  '2023-00',
  '2023-02-29',
  '2023-H3',
  '2023-Q5',
  '2023-6',
  '2026-01-07/2025-07-01',
  '2023/2024',
  'H1-2023',
  '2023-06-30T00:00',
])('"%s" is no period', (label) => {
  expect(parsePeriod(label)).toBeUndefined();
});

test.each([
  ['2023', '2022', '2022'],
  ['2023-H1', '2022-H2', '2022-H1'],
  ['2023-Q1', '2022-Q4', '2022-Q1'],
  ['2024-03', '2024-02', '2023-03'],
  ['2024-03-01', '2024-02-29', '2023-03-01'],
  ['2024-02-29', '2024-02-28', undefined],
  ['2025-07-01/2026-01-07', undefined, '2024-07-01/2025-01-07'],
])('before %s comes %s; a year earlier it was %s', (label, previous, lastYear) => {
  expect(previousPeriod(label)).toBe(previous);
  expect(samePeriodLastYear(label)).toBe(lastYear);
});

test.each([
  ['2023-01/2023-06', '2023-H1'],
  ['2023-07/2023-12', '2023-H2'],
  ['2023-04/2023-06', '2023-Q2'],
  ['2022/2022', '2022'],
  ['2022-01/2022-12', '2022'],
  ['2024-03/2024-03', '2024-03'],
  ['../2024-03', '2024-03'],
  ['../2023-07-13', '2023-07-13'],
  ['../2022', '2022'],
  ['2024-01-01/2024-04-24', '2024-01-01/2024-04-24'],
  ['2023-01/2023-02', '2023-01-01/2023-02-28'],
  ['2021/2025', '2021-01-01/2025-12-31'],
  ['2023-Q2', '2023-Q2'],
  ['2023-06/2023-01', undefined],
  ['../..', undefined],
  ['2023-01/..', undefined],
  ['quý I', undefined],
])('the figure interval %s has the label %s', (interval, label) => {
  expect(toPeriodLabel(interval)).toBe(label);
});

test('a series is ordered by its last day, the longer period before the shorter', () => {
  const labels = ['2023-06-30', '2024', '2023', '2023-H1', '2023-Q4', '2024-Q1', '2023-12', '2023-H2'];
  expect(labels.toSorted(comparePeriods)).toEqual([
    '2023-H1',
    '2023-06-30',
    '2023',
    '2023-H2',
    '2023-Q4',
    '2023-12',
    '2024-Q1',
    '2024',
  ]);
});

test('whatever the text, it is a period that ends no earlier than it starts, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-[HQ]?\d{1,2}(-\d\d)?$/)), (text) => {
      const period = parsePeriod(text);
      if (period) expect(period.start <= period.end).toBe(true);
    }),
  );
});

test('the period before ends the day before', () => {
  const label = fc
    .tuple(
      fc.integer({ min: 1950, max: 2090 }),
      fc.constantFrom('', '-H1', '-H2', '-Q1', '-Q4', '-01', '-12', '-03-01'),
    )
    .map(([year, part]) => year + part);
  fc.assert(
    fc.property(label, (now) => {
      const [before, after] = [parsePeriod(previousPeriod(now)!)!, parsePeriod(now)!];
      expect(before.grain).toBe(after.grain);
      expect(Date.parse(after.start) - Date.parse(before.end)).toBe(86_400_000);
    }),
  );
});
