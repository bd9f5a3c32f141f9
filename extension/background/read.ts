import { areas, documents, indicators } from '../../src/catalog/index.ts';
import type { Known } from '../../src/catalog/known.ts';
import { knownIn } from '../../src/feed/known.ts';
import type { Feed } from '../../src/feed/schema.ts';
import type { Areas } from '../../src/figure-card.ts';
import type { Figure } from '../../src/figures/figure.ts';
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
    return { figures, findings, areas: namesOf(figures) };
  } catch {
    return undefined;
  }
}

const names = new Map([...areas.before, ...areas.since].map(({ code, vi, en }) => [code, { vi, en }]));

/** The names of the provinces that figures are of. */
function namesOf(figures: Figure[]): Areas {
  const codes = new Set(figures.map(({ refArea = '' }) => refArea));
  return Object.fromEntries(
    [...codes].flatMap((code) => (names.has(code) ? [[code, names.get(code)!]] : [])),
  );
}

const values = new WeakMap<Feed, Known>();

/** Gathered once for each feed. */
function knownOf(feed: Feed | undefined): Known | undefined {
  if (!feed) return undefined;
  const known = values.get(feed) ?? knownIn(feed);
  values.set(feed, known);
  return known;
}
