import '../site.ts';
import { markPage } from '../mark.ts';

markPage(new URL('../feed/feed.json', location.href).href, {
  onRead(page) {
    const count = page?.reading.figures.length ?? 0;
    for (const place of document.querySelectorAll('[data-count]'))
      place.textContent =
        place.closest('[lang]')?.getAttribute('lang') === 'en'
          ? `${count} figures were read.`
          : `Đọc được ${count} số liệu.`;
  },
});
