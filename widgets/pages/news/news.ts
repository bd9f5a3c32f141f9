import '../site.ts';
import { examine } from '../../../extension/content/examine.ts';
import { type Companion, start } from '../../../extension/content/start.ts';
import type { Feed } from '../../../src/feed/schema.ts';
import { loadFeed } from '../feed.ts';
import { onLang } from '../site.ts';

// the very code that the extension runs on a news page
let feed: Promise<Feed | undefined> | undefined;
let companion: Companion | undefined;

onLang((lang) => {
  companion?.stop();
  companion = start({
    document,
    lang,
    examine: async (text, figures) => examine(text, figures, lang),
    feedFor() {
      feed ??= loadFeed(new URL('../feed/feed.json', location.href).href);
      return feed;
    },
    onRead(page) {
      const count = page?.reading.figures.length ?? 0;
      for (const place of document.querySelectorAll('[data-count]'))
        place.textContent =
          place.closest('[lang]')?.getAttribute('lang') === 'en'
            ? `${count} figures were read.`
            : `Đọc được ${count} số liệu.`;
    },
  });
});
