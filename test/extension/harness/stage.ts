import { type BrowserName, openBrowser, type Preferences, type Tab, type TestBrowser } from './browser.ts';
import { untilMarked } from './look.ts';
import { type PageServer, servePages } from './server.ts';

/** What the tests of a file work with. `beforeAll` is given `close`, to be called after them. */
export interface Stage {
  server: PageServer;
  browser: TestBrowser;
  tab: Tab;
  close(): Promise<void>;
}

/** A browser with the extension, and an empty tab in it. */
export async function openStage(name: BrowserName, preferences?: Preferences): Promise<Stage> {
  const server = await servePages();
  const browser = await openBrowser(name, server, preferences);
  return {
    server,
    browser,
    tab: await browser.tab(),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** The same, with a marked news page in the tab. */
export async function openNews(name: BrowserName, preferences?: Preferences): Promise<Stage> {
  const stage = await openStage(name, preferences);
  await stage.tab.goto('article.html');
  await untilMarked(stage.tab, '48 triệu');
  return stage;
}
