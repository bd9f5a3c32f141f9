import type { ReactiveController, ReactiveControllerHost, RenderOptions } from 'lit';
import { webAddress } from '../src/feed/address.ts';
import type { FeedClient } from '../src/feed/client.ts';
import type { Feed } from '../src/feed/schema.ts';
import type { FeedState } from '../src/feed/state.ts';
import type { Lang } from '../src/messages/lang.ts';
import { clientOf } from './shared/clients.ts';
import { elements, languageOf } from './shared/language.ts';
import { whileOnScreen } from './shared/on-screen.ts';

/** An element that shows something of a feed. */
export interface FeedHost extends ReactiveControllerHost, Element {
  readonly renderOptions: RenderOptions;
  /** Address of the feed. */
  feed?: string | undefined;
  /** A feed at hand, in place of an address. */
  data?: Feed | undefined;
  /** Whether the last good feed may be kept in this browser; `remember` on an element around it says so too. */
  remember?: boolean | undefined;
}

/** What an element knows of its feed. */
export interface FeedController extends ReactiveController {
  readonly client: FeedClient | undefined;
  readonly state: FeedState;
  readonly lang: Lang;
  /** Whether the element holds something to show in place of the figure. */
  readonly hasSnapshot: boolean;
  /**
   * Before each update: follows the feed that the element names by now. What a server has drawn stays until
   * there is something to take its place, be it newer than what was served.
   */
  mayDraw(): boolean;
}

/** How the last good feed is kept, for the elements that ask for it; the whole kit knows how. */
export const memory: { keep?: (client: FeedClient) => void } = {};

/** Joins an element to the page's client of its feed, for as long as the element is on the page. */
export function feedController(host: FeedHost): FeedController {
  let client: FeedClient | undefined;
  let leave: (() => void)[] = [];
  /** What a server has drawn into the element (declarative shadow DOM). */
  let served: ChildNode[] = [...(host.shadowRoot?.childNodes ?? [])];

  function follow() {
    const address = addressOf(host);
    if (client?.url === address) return;
    part();
    if (!address) return;
    client = clientOf(address);
    if (host.remember || host.closest('[remember]')) memory.keep?.(client);
    leave = [client.subscribe(() => host.requestUpdate()), whileOnScreen(host, client.watch)];
  }

  function part() {
    for (const each of leave) each();
    leave = [];
    client = undefined;
  }

  const controller: FeedController = {
    get client() {
      return client;
    },
    get state(): FeedState {
      const { data, isConnected } = host;
      if (data) return { status: 'ready', feed: data, at: Date.parse(data.updated) };
      if (client) return client.state;
      return isConnected ? { status: 'failed', problem: 'address' } : { status: 'loading' };
    },
    get lang() {
      return languageOf(host);
    },
    get hasSnapshot() {
      return served.length > 0 || !!host.querySelector?.(':scope > :not([slot])');
    },
    mayDraw() {
      if (!host.isConnected) return false;
      follow();
      return !served.length || controller.state.status !== 'loading';
    },
    hostConnected() {
      elements.add(host);
      host.requestUpdate();
      follow();
    },
    hostDisconnected() {
      elements.delete(host);
      part();
    },
    hostUpdate() {
      if (!served.length) return;
      host.renderOptions.renderBefore = null;
      if (!('feed' in controller.state)) return;
      for (const node of served) node.remove();
      served = [];
    },
  };
  host.addController(controller);
  return controller;
}

/** Of the element, of the nearest element around it that has one, else of the page's `<link rel="solieu-feed">`. */
function addressOf(host: FeedHost): string | undefined {
  if (host.data) return;
  const given =
    host.feed ??
    host.closest('[feed]')?.getAttribute('feed') ??
    document.querySelector('link[rel="solieu-feed"]')?.getAttribute('href');
  return webAddress(given, document.baseURI);
}
