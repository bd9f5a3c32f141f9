import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type BrowserName, openBrowser, type Tab, type TestBrowser } from './browser.ts';
import { openPortal, type Portal } from './server.ts';

/** What each test has for itself. */
export interface Each {
  readonly portal: Portal;
  readonly tab: Tab;
  /** Opens a page of the portal with this content, after the head that all share. */
  open(body: string, headers?: Record<string, string>): Promise<void>;
}

/** One browser for the tests around, and a portal and a tab of its own for each of them. */
export function forEach(name: BrowserName, head: string): Each {
  let browser: TestBrowser;
  let portal: Portal;
  let tab: Tab;
  beforeAll(async () => {
    browser = await openBrowser(name);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    portal = await openPortal();
    tab = await browser.tab();
  });
  afterEach(async () => {
    await tab.close();
    portal.close();
  });
  return {
    get portal() {
      return portal;
    },
    get tab() {
      return tab;
    },
    async open(body, headers) {
      portal.page('/', head + body, headers);
      await tab.goto(`${portal.url}/`);
    },
  };
}
