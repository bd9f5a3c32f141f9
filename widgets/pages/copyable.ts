import { copyText } from './copy.ts';
import { make } from './dom.ts';

/** Puts a button over the corner of each block of code on the page, which copies what the block then holds. */
export function makeCopyable(blocks: Iterable<HTMLElement>): void {
  for (const block of blocks) {
    const button = make('button', { type: 'button', className: 'copy' });
    const show = (vi: string, en: string): void =>
      button.replaceChildren(make('span', { lang: 'vi' }, vi), make('span', { lang: 'en' }, en));
    show('Sao chép', 'Copy');
    button.addEventListener('click', async () => {
      if (await copyText(block.textContent ?? '')) show('Đã sao chép', 'Copied');
      else show('Hãy chọn mã rồi bấm Ctrl+C', 'Select it and press Ctrl+C');
    });
    button.addEventListener('blur', () => show('Sao chép', 'Copy'));
    const frame = make('div', { className: 'copyable' });
    block.replaceWith(frame);
    frame.append(block, button);
  }
}
