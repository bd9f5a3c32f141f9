import type { FeedProblem } from './read.ts';
import type { Feed } from './schema.ts';

/** Why a feed could not be had. */
export type Problem = 'address' | 'network' | 'http' | 'timeout' | FeedProblem;

/** What is known of a feed at a moment. `at`: when it was last confirmed, ms since 1970. */
export type FeedState =
  | { status: 'loading' }
  | { status: 'ready'; feed: Feed; at: number }
  | { status: 'stale'; feed: Feed; at: number; problem: Problem }
  | { status: 'failed'; problem: Problem };
