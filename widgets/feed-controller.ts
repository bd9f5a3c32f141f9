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
  remember?: boolean;
}

/** Joins an element to the page's client of its feed, for as long as the element is on the page. */
export class FeedController implements ReactiveController {
  /** How the last good feed is kept; the whole kit knows how. */
  static remember: ((client: FeedClient) => void) | undefined;

  client: FeedClient | undefined;
  readonly #host: FeedHost;
  /** What a server has drawn into the element (declarative shadow DOM). */
  #served: ChildNode[];
  #leave: (() => void)[] = [];

  constructor(host: FeedHost) {
    this.#host = host;
    this.#served = [...(host.shadowRoot?.childNodes ?? [])];
    host.addController(this);
  }

  get state(): FeedState {
    const { data, isConnected } = this.#host;
    if (data) return { status: 'ready', feed: data, at: Date.parse(data.updated) };
    if (this.client) return this.client.state;
    return isConnected ? { status: 'failed', problem: 'address' } : { status: 'loading' };
  }

  get lang(): Lang {
    return languageOf(this.#host);
  }

  /** The address of the feed, out of shadow roots too. */
  get address(): string | undefined {
    return this.client?.url;
  }

  /** Whether the element holds something to show in place of the figure. */
  get hasSnapshot(): boolean {
    return this.#served.length > 0 || !!this.#host.querySelector?.(':scope > :not([slot])');
  }

  /**
   * Before each update: follows the feed that the element names by now. What a server has drawn stays until
   * there is something to take its place, be it newer than what was served.
   */
  mayDraw(): boolean {
    if (!this.#host.isConnected) return false;
    this.#follow();
    return !this.#served.length || this.state.status !== 'loading';
  }

  hostConnected() {
    elements.add(this.#host);
    this.#host.requestUpdate();
    this.#follow();
  }

  hostDisconnected() {
    elements.delete(this.#host);
    this.#part();
  }

  hostUpdate() {
    if (!this.#served.length) return;
    this.#host.renderOptions.renderBefore = null;
    if ('feed' in this.state) for (const node of this.#served.splice(0)) node.remove();
  }

  #follow() {
    const host = this.#host;
    const address = this.#resolve();
    if (this.client?.url === address) return;
    this.#part();
    if (!address) return;
    const client = clientOf(address);
    this.client = client;
    if (host.remember || host.closest('[remember]')) FeedController.remember?.(client);
    this.#leave = [client.subscribe(() => host.requestUpdate()), whileOnScreen(host, client.watch)];
  }

  #part() {
    for (const leave of this.#leave) leave();
    this.#leave = [];
    this.client = undefined;
  }

  /** Of the element, of the nearest element around it that has one, else of the page's `<link rel="solieu-feed">`. */
  #resolve(): string | undefined {
    const { data, feed } = this.#host;
    if (data) return;
    const given =
      feed ??
      this.#host.closest('[feed]')?.getAttribute('feed') ??
      document.querySelector('link[rel="solieu-feed"]')?.getAttribute('href');
    return webAddress(given, document.baseURI);
  }
}
