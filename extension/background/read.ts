import { documents, indicators } from '../../src/catalog/index.ts';
import type { Known } from '../../src/catalog/known.ts';
import { knownIn } from '../../src/feed/known.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { read } from '../../src/read.ts';
import type { Found } from '../content/reader.ts';
import type { FromPage } from '../messages.ts';
import { feedAtHand } from './feed.ts';

/**
 * Reads the text of a page, by all that the catalog and the reader's feed know; nothing where the page sent
 * nonsense.
 */
export async function readText({
  text,
  lang,
  ...about
}: Extract<FromPage, { type: 'read' }>): Promise<Found | undefined> {
  try {
    const known = knownOf(await feedAtHand().catch(() => undefined));
    const { figures, findings } = read(text, { ...about, lang, known, knowledge: { indicators, documents } });
    return { figures, findings };
  } catch {
    return undefined;
  }
}

const values = new WeakMap<Feed, Known>();

/** Gathered once for each feed. */
function knownOf(feed: Feed | undefined): Known | undefined {
  if (!feed) return undefined;
  const known = values.get(feed) ?? knownIn(feed);
  values.set(feed, known);
  return known;
}
