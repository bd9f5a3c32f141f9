import { type Companion, type Options, start } from '../../extension/content/start.ts';
import type { Known } from '../../src/catalog/known.ts';
import { knownIn } from '../../src/feed/known.ts';
import type { Feed } from '../../src/feed/schema.ts';
import type { Lang } from '../../src/messages/lang.ts';
import type { Reading } from '../../src/read.ts';
import { loadFeed } from './feed.ts';
import { onLang } from './site.ts';

type MarkOptions = Pick<Options, 'bodies' | 'onRead'>;

/**
 * Marks this page's figures by the very code that the extension runs on a news page. The engine is loaded where
 * the text has not been read yet.
 */
export function markPage(feedUrl: string, options: MarkOptions = {}): void {
  const readings = builtReadings();
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

/** What was read of the page's text when the site was built, by language. */
function builtReadings(): Record<Lang, Reading> | undefined {
  const json = document.querySelector('#readings')?.textContent;
  return json ? JSON.parse(json) : undefined;
}
