import { webAddress } from './address.ts';
import { type LoadEnvironment, load } from './load.ts';
import { readFeed } from './read.ts';
import type { Feed } from './schema.ts';
import type { FeedState } from './state.ts';

/** What a client needs of its surroundings: a page's, a worker's, or a test's. */
export interface Environment extends LoadEnvironment {
  /** ms since 1970. */
  now(): number;
  /** 0 to 1. */
  random(): number;
  /** Calls back after a delay in ms, at once where that is over; the returned function takes it back. */
  after(delay: number, run: () => void): () => void;
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
  const watchers = new Set<object>();
  let state: FeedState = { status: 'loading' };
  let text = '';
  let failures = 0;
  let looked = 0;
  let running: Promise<void> | undefined;
  let cancelTimer = () => {};
  let stream: string | undefined;
  let live = false;
  let closeStream = () => {};

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
    const read =
      typeof loaded === 'object'
        ? loaded.problem
        : loaded === text && 'feed' in state
          ? state.feed
          : readFeed(loaded);
    if (typeof read === 'object') {
      failures = 0;
      text = loaded as string;
      set({ status: 'ready', feed: read, at: looked });
    } else {
      failures++;
      set(
        'feed' in state ? { ...state, status: 'stale', problem: read } : { status: 'failed', problem: read },
      );
    }
  }

  /** Sets the next look: the first for who listens, the others only while someone watches a visible page. */
  function plan() {
    cancelTimer();
    const active = watchers.size > 0 && environment.visible();
    listen(active && 'feed' in state ? webAddress(state.feed.events, url) : undefined);
    if (running || !listeners.size) return;
    if (!looked) refresh();
    else if (active) cancelTimer = environment.after(looked + delay() - environment.now(), refresh);
  }

  /** ms between two looks: the feed's interval, or after failures 4, 8, 16 … s; each a fifth more or less. */
  function delay(): number {
    const interval = 'feed' in state ? state.feed.interval * 1000 : 60_000;
    const wait = failures
      ? Math.min(FIRST_RETRY * 2 ** (failures - 1), Math.max(interval, LONGEST_RETRY))
      : interval * (live ? STREAM_INTERVALS : 1);
    return wait * (0.8 + 0.4 * environment.random());
  }

  function listen(address: string | undefined) {
    if (stream === address) return;
    closeStream();
    stream = address;
    live = false;
    // spread over a second, so that a change does not bring all readers at once
    const message = () => environment.after(1000 * environment.random(), refresh);
    const open = (now: boolean) => {
      live = now;
      // what changed before the stream was there, no event will tell
      if (live) message();
      else plan();
    };
    closeStream = (address && environment.events?.(address, { message, open })) || (() => {});
  }

  /** Puts one into a set, until the returned function is called. */
  function enter<T>(set: Set<T>, one: T): () => void {
    set.add(one);
    plan();
    return () => {
      set.delete(one);
      plan();
    };
  }

  return {
    url,
    get state() {
      return state;
    },
    subscribe: (listener) => enter(listeners, listener),
    watch: () => enter(watchers, {}),
    offer(feed, at) {
      if (state.status === 'loading') set({ status: 'ready', feed, at });
    },
    refresh,
  };
}
