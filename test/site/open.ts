import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { type Site, serve } from './serve.ts';

export interface OpenSite {
  site: Site;
  browser: Browser;
  close(): Promise<void>;
}

/** The built pages on a server, and a browser to look at them. */
export async function openSite(): Promise<OpenSite> {
  const site = await serve('dist/site');
  const browser = await launch();
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { site, browser, close };
}
