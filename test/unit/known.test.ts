import { describe, expect, test } from 'vitest';
import { link } from '../../src/catalog/link.ts';
import type { Observation } from '../../src/feed/feed.ts';
import { knownValues } from '../../src/feed/known.ts';
import { extract } from '../../src/figures/extract.ts';

const stated = (indicator: string, timePeriod: string, value: number, refArea = 'VN'): Observation => ({
  ...{ indicator, timePeriod, value, refArea, status: 'A', sources: [] },
});

const series = [
  stated('sipas', '2023', 82.66),
  stated('sipas', '2024', 83.94),
  stated('internet-users-rate', '2024-06', 78.12),
  stated('five-g-stations', '2025-10', 16_737),
  stated('fiber-households-rate', '2023', 79.2),
  stated('eid-accounts-activated', '2025', 60_000_000),
  stated('online-dossier-rate', '2022', 64.27, 'VN-09'),
];

/** The figures of a text with what they are linked to, by words and the values above. */
function linked(text: string, observations = series): string[] {
  const options = { publishedAt: '2025-11' };
  return link(text, extract(text, options), { known: knownValues(observations), ...options }).map(
    ({ quote, indicator = '-' }) => `${quote} ${indicator}`,
  );
}

describe('a figure that shows a known value', () => {
  test.each([
    ['needs no word of it', 'trung bình cả nước đạt 82,66%', '82,66% sipas'],
    ['may be rounded', 'Internet: 78,1%', '78,1% internet-users-rate'],
    ['is linked by the one word that is left', 'hiện có 16.737 trạm', '16.737 five-g-stations'],
    ['belongs to its own place', 'Lạng Sơn (64,27%)', '64,27% online-dossier-rate'],
  ])('%s', (_, text, wanted) => {
    expect(linked(text)).toEqual([wanted]);
  });

  test.each([
    ['few digits prove nothing', 'đạt 79%', '79% -'],
    ['round numbers prove nothing', 'có 60 triệu người tham gia', '60 triệu -'],
    ['another place has other values', 'Cà Mau đạt 82,66%', '82,66% -'],
    ['another time has other values', 'năm 2017 đạt 82,66%', '82,66% -'],
    ['another unit is another thing', 'có 16.737 học sinh', '16.737 -'],
    ['words that speak of something else weigh more', '82,66% dân số có bảo hiểm y tế', '82,66% -'],
    ['a sentence about something else weighs more', 'máy tính nhiễm mã độc còn 82,66%', '82,66% -'],
    ['a change is no level', 'thu ngân sách tăng 82,66%', '82,66% -'],
  ])('but %s', (_, text, wanted) => {
    expect(linked(text)).toEqual([wanted]);
  });

  test('bears out another of the same series beside it', () => {
    expect(linked('các năm 2023, 2024 lần lượt là 82,7% và 83,9%')).toEqual(['82,7% sipas', '83,9% sipas']);
    expect(linked('các đơn vị lần lượt đạt 82,7% và 12,1%')).toEqual(['82,7% -', '12,1% -']);
  });

  test('may show a value that was revised since', () => {
    const revised = {
      ...stated('sipas', '2023', 82.91),
      earlier: [{ value: 82.66, sources: [] }],
    };
    expect(linked('trung bình cả nước đạt 82,66%', [revised])).toEqual(['82,66% sipas']);
  });

  test('without known values the words alone decide', () => {
    expect(linked('trung bình cả nước đạt 82,66%', [])).toEqual(['82,66% -']);
  });
});
