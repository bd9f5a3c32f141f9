import { type Companion, type Options, start } from '../../extension/content/start.ts';
import type { Known } from '../../src/catalog/known.ts';
import { knownIn } from '../../src/feed/known.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { read } from '../../src/read.ts';
import { loadFeed } from './feed.ts';
import { onLang } from './site.ts';

/** Marks this page's figures by the very code that the extension runs on a news page. */
export function markPage(feedUrl: string, options: Pick<Options, 'bodies' | 'onRead'> = {}): void {
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
        return read(text, { ...about, lang, known: await theKnown() });
      },
      feedFor: theFeed,
      ...options,
    });
  });
}
