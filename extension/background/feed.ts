import { withSeries } from '../../src/feed/feed.ts';
import { type FeedProblem, readFeed, readSeries } from '../../src/feed/read.ts';
import type { Feed } from '../../src/feed/schema.ts';
import { api } from '../api.ts';
import { loadSettings } from '../settings.ts';

const BUNDLED = 'feed/feed.json';
/** A fetched feed is looked for anew after this time, in ms, and only when a card asks. */
const REFRESH = 6 * 3600_000;
const PATIENCE = 10_000;

interface Fetched {
  url: string;
  text: string;
  etag?: string | undefined;
  at: number;
}

let bundled: Promise<Feed | undefined> | undefined;

/** The feed with one indicator alone, its whole series in it; nothing where the feed has no such indicator. */
export async function feedOf(id: string, load = loadFeed): Promise<Feed | undefined> {
  const feed = await load();
  const indicator = feed?.indicators.find((one) => one.id === id);
  if (!feed || !indicator) return undefined;
  const slice: Feed = { ...feed, indicators: [indicator] };
  if (!indicator.series || feed !== (await bundled)) return slice;
  const series = sound(readSeries(await packaged(`feed/${indicator.series}`)));
  return series ? withSeries(slice, series) : slice;
}

/** The feed that the reader has chosen, where there is one; else the bundled one. */
export async function loadFeed(): Promise<Feed | undefined> {
  const { feed } = await loadSettings();
  return (feed.refresh ? await fetched(feed.url) : undefined) ?? loadBundled();
}

/** The same without going to the network, as for our pages, which have none: the chosen feed as it was last fetched. */
export async function feedAtHand(): Promise<Feed | undefined> {
  const { feed } = await loadSettings();
  const stored = feed.refresh ? await keptOf(feed.url) : undefined;
  return (stored && parsed(stored.text)) ?? loadBundled();
}

function loadBundled(): Promise<Feed | undefined> {
  bundled ??= packaged(BUNDLED).then((text) => sound(readFeed(text)));
  return bundled;
}

async function keptOf(url: string): Promise<Fetched | undefined> {
  const { fetched: stored } = (await api.storage.local.get('fetched')) as { fetched?: Fetched };
  return stored?.url === url ? stored : undefined;
}

let latest: { text: string; feed: Feed | undefined } | undefined;

/** A fetched feed, read once however often it is asked for. */
function parsed(text: string): Feed | undefined {
  if (latest?.text !== text) latest = { text, feed: sound(readFeed(text)) };
  return latest.feed;
}

const sound = <T extends object>(read: T | FeedProblem): T | undefined =>
  typeof read === 'string' ? undefined : read;

async function packaged(path: string): Promise<string> {
  return (await fetch(api.runtime.getURL(path))).text();
}

async function fetched(url: string): Promise<Feed | undefined> {
  const kept = await keptOf(url);
  const now = Date.now();
  const current = kept && now - kept.at < REFRESH ? kept : await refresh(url, kept, now);
  return current && parsed(current.text);
}

/** The one place where this extension goes to the network: only with the reader's own address, switched on by them. */
async function refresh(url: string, kept: Fetched | undefined, at: number): Promise<Fetched | undefined> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
      headers: kept?.etag ? { 'if-none-match': kept.etag } : {},
    });
    if (response.status !== 304 && !response.ok) return kept;
    const next: Fetched =
      response.status === 304 && kept
        ? { ...kept, at }
        : { url, text: await response.text(), etag: response.headers.get('etag') ?? undefined, at };
    if (!parsed(next.text)) return kept;
    await api.storage.local.set({ fetched: next });
    return next;
  } catch {
    return kept;
  }
}
