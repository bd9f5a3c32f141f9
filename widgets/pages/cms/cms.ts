import '../site.ts';
import { toBase } from '../builder/choice.ts';
import { makeCopyable } from '../copyable.ts';
import { byId } from '../dom.ts';

const EXAMPLE = 'https://solieu.example.vn/';
const blocks = [...document.querySelectorAll<HTMLElement>('pre.code')].map((block) => ({
  block,
  given: block.textContent ?? '',
}));

byId('base').addEventListener('input', ({ target }) => {
  const base = toBase((target as HTMLInputElement).value);
  if (!base) return;
  for (const { block, given } of blocks)
    block.textContent = given
      .replaceAll(EXAMPLE, base)
      .replaceAll(EXAMPLE.slice(0, -1), new URL(base).origin);
});

makeCopyable(blocks.map(({ block }) => block));
