import { expect, test } from 'vitest';
import { toContext } from '../../src/figures/context.ts';
import { readFigures } from '../../src/figures/draft.ts';
import { steps } from '../../src/figures/refine/index.ts';

/** How many looks at tokens all rules and steps take to read `text`: what grows where something is not linear. */
function looksAt(text: string): number {
  const context = toContext(text, { publishedAt: '2024-07' });
  let looks = 0;
  const tokens = new Proxy(context.tokens, {
    get(target, key) {
      looks++;
      return Reflect.get(target, key);
    },
  });
  const watched = { ...context, tokens };
  let figures = readFigures(watched);
  for (const step of steps) figures = step(watched, figures);
  return looks;
}

const HARD = {
  'numbers of a section': '1.1.1.1 ',
  'number words': 'một ',
  'more number words': 'hai mươi ba ',
  'one endless list of bare numbers': '1.234, ',
  'one endless sentence': 'tỉnh có 12 xã và tăng 5% so với cùng kỳ ',
  percentages: '5% ',
  'scaled amounts': '5 triệu ',
  ranks: 'thứ 3, ',
  'cells of a table': '1.234 ',
  targets: 'mục tiêu: 5% ',
  brackets: '(5 ',
  ratios: '12/63 ',
  ranges: '1 đến 5 ',
  bullets: '- 5% xã\n',
  'one endless row': '12 | ',
  'rows of a table': '| Xã A | 12 | 15 | 18 |\n',
  'a cell a line': 'Xã\n5\n',
};

test.each(Object.entries(HARD))('%s take time in proportion to their length', (_, piece) => {
  const short = looksAt(piece.repeat(150));
  const long = looksAt(piece.repeat(600));
  expect(long / Math.max(short, 1)).toBeLessThan(5);
});

test('a row of a wide table takes no longer the more rows stand above it', () => {
  const row = `| Xã A ${'| 12 '.repeat(40)}|\n`;
  expect(looksAt(row.repeat(40)) / looksAt(row.repeat(10))).toBeLessThan(5);
});
