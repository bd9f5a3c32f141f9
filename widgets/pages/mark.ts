import { type Companion, type Options, start } from '../../extension/content/start.ts';
import type { Known } from '../../src/catalog/known.ts';
import { knownIn } from '../../src/feed/known.ts';
import type { Feed } from '../../src/feed/schema.ts';
import type { Lang } from '../../src/messages/lang.ts';
import type { Reading } from '../../src/read.ts';
import { loadFeed } from './feed.ts';
import { onLang } from './site.ts';

interface MarkOptions extends Pick<Options, 'bodies' | 'onRead'> {
  /** What was read of the page's text when the site was built, by language. */
  readings?: Record<Lang, Reading>;
}

/**
 * Marks this page's figures by the very code that the extension runs on a news page. The engine is loaded where
 * the text has not been read yet.
 */
export function markPage(feedUrl: string, { readings, ...options }: MarkOptions = {}): void {
  const engine = () => import('../../src/read.ts');
  if (!readings) engine();
  let feed: Promise<Feed | undefined> | undefined;
  const theFeed = () => {
    feed ??= loadFeed(feedUrl);
    return feed;
  };
  let known: Promise<Known | undefined> | undefined;
  const theKnown = () => {
    known ??= theFeed().then((loaded) => loaded && knownIn(loaded));
    return known;
  };
  let companion: Companion | undefined;
  onLang((lang) => {
    companion?.stop();
    companion = start({
      document,
      lang,
      async read(text, about) {
        const kept = readings?.[lang];
        if (kept?.text === text) return kept;
        const { read } = await engine();
        return read(text, { ...about, lang, known: await theKnown() });
      },
      feedFor: theFeed,
      ...options,
    });
  });
}
