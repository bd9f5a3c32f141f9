import { expect, test } from 'vitest';
import { spanAt } from '../../extension/content/span-at.ts';

const spans = Array.from({ length: 10_000 }, (_, index) => ({
  index,
  node: {} as Text,
  start: 10 * index,
  end: 10 * index + 4,
}));

test('finds the figure at a place of a text, its ends included, and none between two', () => {
  expect(spanAt(spans, 0)?.index).toBe(0);
  expect(spanAt(spans, 44)?.index).toBe(4);
  expect(spanAt(spans, 47)).toBeUndefined();
  expect(spanAt(spans, 99_994)?.index).toBe(9999);
  expect(spanAt(spans, 1e6)).toBeUndefined();
  expect(spanAt([], 5)).toBeUndefined();
});

test('among 10,000 figures of one text it looks at 15 at most', () => {
  let looks = 0;
  const counted = new Proxy(spans, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  for (const offset of [0, 5, 12_345, 50_002, 99_999]) {
    looks = 0;
    spanAt(counted, offset);
    expect(looks).toBeLessThanOrEqual(15);
  }
});
