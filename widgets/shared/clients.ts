import { createClient, type FeedClient } from '../../src/feed/client.ts';
import { pageEnvironment } from './environment.ts';

// Two copies of the kit on a page share their clients, so that a feed is still asked for once. The number
// is of this contract (`FeedClient`): a version that changes it takes the next.
const KEY = Symbol.for('solieu.clients.1');

/** The page's client of a feed: one for each address. */
export function clientOf(url: string): FeedClient {
  const clients = pageClients();
  let client = clients.get(url);
  if (!client) {
    client = createClient(url, pageEnvironment);
    clients.set(url, client);
  }
  return client;
}

/** Puts a client of one's own in place of the page's, for its address. */
export function provideClient(client: FeedClient): void {
  pageClients().set(client.url, client);
}

function pageClients(): Map<string, FeedClient> {
  const page = globalThis as { [KEY]?: Map<string, FeedClient> };
  page[KEY] ??= new Map();
  return page[KEY];
}
