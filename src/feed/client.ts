import { type LoadEnvironment, load } from './load.ts';
import { readFeed } from './read.ts';
import type { Feed } from './schema.ts';
import type { FeedState, Problem } from './state.ts';

/** What a client needs of its surroundings: a page's, a worker's, or a test's. */
export interface Environment extends LoadEnvironment {
  /** ms since 1970. */
  now(): number;
  /** 0 to 1. */
  random(): number;
  /** Whether anyone can see the page; `onVisible` calls back when that changes. */
  visible(): boolean;
  onVisible(run: () => void): void;
  /** Opens a stream of server-sent events; calls back on each, and when the stream opens or breaks. */
  events?(url: string, on: { message(): void; open(live: boolean): void }): () => void;
}

/** One feed, shared by all that show it. */
export interface FeedClient {
  readonly url: string;
  readonly state: FeedState;
  /** Calls back on every change of state. The first subscription loads the feed. */
  subscribe(listener: (state: FeedState) => void): () => void;
  /** Says that something of the feed is on screen: only then is it kept up to date. */
  watch(): () => void;
  /** A feed to begin with, from an earlier visit: the look that is under way will tell whether it still holds. */
  offer(feed: Feed, at: number): void;
  /** Looks now, whatever the interval. */
  refresh(): Promise<void>;
}

const FIRST_RETRY = 4_000;
const LONGEST_RETRY = 300_000;
/** With a live stream of events, a look at the feed is only a safety net. */
const STREAM_INTERVALS = 10;

export function createClient(url: string, environment: Environment): FeedClient {
  const listeners = new Set<(state: FeedState) => void>();
  let state: FeedState = { status: 'loading' };
  let text = '';
  let watching = 0;
  let failures = 0;
  let looked = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  let cancelTimer = () => {};
  let stream: { url: string; live: boolean; close(): void } | undefined;

  environment.onVisible(plan);

  function set(next: FeedState) {
    state = next;
    for (const listener of [...listeners]) {
      try {
        listener(next);
      } catch (error) {
        // one broken listener must not keep the others from the news
        environment.after(0, () => {
          throw error;
        });
      }
    }
  }

  function refresh(): Promise<void> {
    running ??= look().finally(() => {
      running = undefined;
      plan();
    });
    return running;
  }

  async function look() {
    cancelTimer();
    const loaded = await load(url, environment);
    looked = environment.now();
    if (typeof loaded !== 'string') return failWith(loaded.problem);
    if (loaded === text && 'feed' in state) return succeed(state.feed);
    const feed = readFeed(loaded);
    if (typeof feed === 'string') return failWith(feed);
    text = loaded;
    succeed(feed);
  }

  function succeed(feed: Feed) {
    failures = 0;
    set({ status: 'ready', feed, at: environment.now() });
  }

  function failWith(problem: Problem) {
    failures++;
    if ('feed' in state) set({ status: 'stale', feed: state.feed, at: state.at, problem });
    else set({ status: 'failed', problem });
  }

  /** Sets the next look: only while someone watches a visible page. */
  function plan() {
    cancelTimer();
    const active = watching > 0 && environment.visible();
    listen(active);
    if (!active || running || !listeners.size) return;
    const due = looked + delay() - environment.now();
    cancelTimer = environment.after(Math.max(0, due), refresh);
  }

  /** ms between two looks: the feed's interval, or after failures 4, 8, 16 … s; each a fifth more or less. */
  function delay(): number {
    const interval = 'feed' in state ? state.feed.interval * 1000 : 60_000;
    const calm = stream?.live ? interval * STREAM_INTERVALS : interval;
    const wait = failures
      ? Math.min(FIRST_RETRY * 2 ** (failures - 1), Math.max(interval, LONGEST_RETRY))
      : calm;
    return wait * (0.8 + 0.4 * environment.random());
  }

  function listen(active: boolean) {
    const address = active && 'feed' in state ? resolve(state.feed.events, url) : undefined;
    if (stream?.url === address) return;
    stream?.close();
    stream = undefined;
    if (!address || !environment.events) return;
    const opened = { url: address, live: false, close: () => {} };
    stream = opened;
    // spread over a second, so that a change does not bring all readers at once
    const soon = () => environment.after(1000 * environment.random(), refresh);
    opened.close = environment.events(address, {
      message: soon,
      open(live) {
        opened.live = live;
        // what changed before the stream was there, no event will tell
        if (live) soon();
        else if (!running) plan();
      },
    });
  }

  return {
    url,
    get state() {
      return state;
    },
    subscribe(listener) {
      listeners.add(listener);
      if (looked < 0 && !running) refresh();
      return () => {
        listeners.delete(listener);
        if (!listeners.size) plan();
      };
    },
    watch() {
      watching++;
      if (watching === 1) plan();
      let over = false;
      return () => {
        if (over) return;
        over = true;
        watching--;
        if (!watching) plan();
      };
    },
    offer(feed, at) {
      if (state.status === 'loading') set({ status: 'ready', feed, at });
    },
    refresh,
  };
}

/** An address beside the feed's own; only http and https. */
function resolve(path: string | undefined, base: string): string | undefined {
  if (!path) return;
  try {
    const { href, protocol } = new URL(path, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
