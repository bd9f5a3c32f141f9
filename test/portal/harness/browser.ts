import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../setup/browsers.mjs';

export type BrowserName = 'chromium' | 'firefox';

/** A tab of either browser, with what these tests need of it. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs in the page. */
  evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Waits until the function is true in the page. */
  until<A extends unknown[]>(run: (...args: A) => unknown, ...args: A): Promise<void>;
  errors: string[];
  close(): Promise<void>;
}

export interface TestBrowser {
  tab(): Promise<Tab>;
  close(): Promise<void>;
}

/** The browsers that are installed. */
export const browsers = (['chromium', 'firefox'] as const).filter((name) => findBrowser(name));

export const openBrowser = (name: BrowserName): Promise<TestBrowser> =>
  name === 'chromium' ? openChromium() : openFirefox();

export const launchChromium = () =>
  chromium.launch({ executablePath: findBrowser('chromium')!, args: ['--no-sandbox'] });

async function openChromium(): Promise<TestBrowser> {
  const browser = await launchChromium();
  return {
    close: () => browser.close(),
    async tab() {
      const page = await browser.newPage();
      return toTab(page as never, () => page.close());
    },
  };
}

async function openFirefox(): Promise<TestBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox')!,
    headless: true,
    extraPrefsFirefox: { 'network.proxy.type': 0 },
  });
  return {
    close: () => browser.close(),
    async tab() {
      const page = await browser.newPage();
      return toTab(page as never, () => page.close());
    },
  };
}

/** What Playwright's and Puppeteer's pages have in common. */
interface AnyPage {
  on(event: 'pageerror', listener: (error: unknown) => void): void;
  goto(url: string): Promise<unknown>;
  evaluate(expression: string): Promise<unknown>;
  waitForFunction(expression: string): Promise<unknown>;
}

function toTab(page: AnyPage, close: () => Promise<void>): Tab {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const call = (run: unknown, args: unknown[]) => `(${run})(...${JSON.stringify(args)})`;
  return {
    errors,
    close,
    goto: async (url) => {
      await page.goto(url);
    },
    evaluate: (run, ...args) => page.evaluate(call(run, args)) as never,
    until: async (run, ...args) => {
      await page.waitForFunction(call(run, args));
    },
  };
}
