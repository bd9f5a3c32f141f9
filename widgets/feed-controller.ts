import type { ReactiveController, ReactiveControllerHost, RenderOptions } from 'lit';
import type { FeedClient } from '../src/feed/client.ts';
import type { Feed } from '../src/feed/schema.ts';
import type { FeedState } from '../src/feed/state.ts';
import type { Lang } from '../src/messages/lang.ts';
import { clientOf } from './shared/clients.ts';
import { languageOf, onLanguage } from './shared/language.ts';
import { onScreen } from './shared/on-screen.ts';

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
  #unwatch: (() => void) | undefined;
  #joined = false;

  constructor(host: FeedHost) {
    this.#host = host;
    this.#served = Array.from(host.shadowRoot?.childNodes ?? []);
    host.addController(this);
  }

  get state(): FeedState {
    const { data } = this.#host;
    if (data) return { status: 'ready', feed: data, at: Date.parse(data.updated) };
    if (this.client) return this.client.state;
    return this.#joined ? { status: 'failed', problem: 'address' } : { status: 'loading' };
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
    return this.#served.length > 0 || Array.from(this.#host.children ?? []).some((child) => !child.slot);
  }

  /**
   * Before each update: follows the feed that the element names by now. What a server has drawn stays until
   * there is something to take its place, be it newer than what was served.
   */
  mayDraw(): boolean {
    if (this.#host.isConnected && this.client?.url !== this.#resolve()) {
      this.#part();
      this.#join();
    }
    return !this.#served.length || this.state.status !== 'loading';
  }

  hostConnected() {
    this.#leave = [onLanguage(() => this.#host.requestUpdate())];
    this.#join();
  }

  hostDisconnected() {
    this.#part();
    for (const leave of this.#leave) leave();
    this.#leave = [];
  }

  hostUpdate() {
    if (!this.#served.length) return;
    this.#host.renderOptions.renderBefore = null;
    if ('feed' in this.state) for (const node of this.#served.splice(0)) node.remove();
  }

  #join() {
    const address = this.#resolve();
    this.#joined = true;
    if (!address) return;
    const client = clientOf(address);
    this.client = client;
    if (this.#host.remember || this.#host.closest('[remember]')) FeedController.remember?.(client);
    const unsubscribe = client.subscribe(() => this.#host.requestUpdate());
    const unobserve = onScreen(this.#host, (visible) => {
      this.#unwatch?.();
      this.#unwatch = visible ? client.watch() : undefined;
    });
    this.#leave.push(unsubscribe, unobserve);
  }

  #part() {
    const [language, ...feed] = this.#leave;
    for (const leave of feed) leave();
    this.#leave = language ? [language] : [];
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.client = undefined;
  }

  /** Of the element, of the nearest element around it that has one, else of the page's `<link rel="solieu-feed">`. */
  #resolve(): string | undefined {
    const host = this.#host;
    if (host.data) return;
    const given =
      host.feed ??
      host.closest('[feed]')?.getAttribute('feed') ??
      document.querySelector('link[rel="solieu-feed"]')?.getAttribute('href');
    const address = given ? absolute(given) : undefined;
    return address && /^https?:$/.test(address.protocol) ? address.href : undefined;
  }
}

function absolute(given: string): URL | undefined {
  try {
    return new URL(given, document.baseURI);
  } catch {
    return undefined;
  }
}
