import { figureAt } from '../../extension/content/hit.ts';
import { createMarks } from '../../extension/content/marks.ts';
import { collect } from '../../extension/content/prose.ts';
import { createSlicer } from '../../extension/content/slices.ts';
import type { Figure } from '../../src/figures/figure.ts';

/** Marks all numbers of a page as the extension does. `hit` then finds those under so many points of the screen. */
export async function start(): Promise<void> {
  const slicer = createSlicer(new AbortController().signal);
  const prose = (await slicer.run(collect([document.querySelector('article')!])))!;
  const figures = [...prose.text.matchAll(/\d[\d.,]*/g)].map(
    ({ index, 0: { length } }) => ({ start: index, end: index + length }) as Figure,
  );
  const marks = createMarks(document, 'underline');
  await slicer.run(marks.paint(figures, () => 'level', prose));
  const hit = (times: number): { found: number; time: number } => {
    const points = Array.from({ length: times }, (_, i) => {
      const [x, y] = [20 + ((i * 137) % 900), 10 + ((i * 53) % 680)];
      return { x, y, element: document.elementFromPoint(x, y)! };
    });
    const start = performance.now();
    const found = points.filter((point) => figureAt(marks, [], point) !== undefined).length;
    return { found, time: (performance.now() - start) / times };
  };
  Object.assign(globalThis, { hit });
}
