import { areas, indicators } from '../../src/catalog/index.ts';
import type { Curated } from '../../src/feed/schema.ts';

export const SIZE = { indicators: 97, areas: 63, quarters: 20 };

/** Observations as a whole country would keep them by hand: every indicator, province and quarter, and the country. */
export function nationalObservations(): Curated {
  const quarters = Array.from(
    { length: SIZE.quarters },
    (_, i) => `${2021 + Math.floor(i / 4)}-Q${(i % 4) + 1}`,
  );
  const places = ['VN', ...areas.before.slice(0, SIZE.areas).map(({ code }) => code)];
  const sources = Object.fromEntries(
    quarters.map((quarter) => [
      quarter,
      {
        publisher: 'Cục Thống kê',
        title: `Báo cáo ${quarter}`,
        url: `https://example.gov.vn/${quarter}`,
        date: quarter.slice(0, 4),
      },
    ]),
  );
  const random = generator(57);
  const observations: Curated['observations'] = [];
  for (const { id, unit, range } of indicators.slice(0, SIZE.indicators))
    for (const timePeriod of quarters)
      for (const refArea of places) {
        const value = range[0] + random() * (range[1] - range[0]);
        const digits = unit === 'percent' ? 10 : unit === 'index' ? 10_000 : 1;
        observations.push({
          indicator: id,
          timePeriod,
          value: Math.round(value * digits) / digits,
          ...(refArea !== 'VN' && { refArea }),
          sources: [timePeriod],
        });
      }
  return { sources, observations };
}

/** The same numbers at every run (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
