import { findBrowser } from '../../setup/browsers.mjs';
import { openChromium } from './chromium.ts';
import { openFirefox } from './firefox.ts';
import type { PageServer } from './server.ts';

/** A node of the card, as the browser's own protocol shows it: the closed root is no secret to it. */
export interface CardNode {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: CardNode[];
  /** By which the browser's protocol knows it. */
  id: string;
}

/** A tab of either browser, with what the tests need of it. */
export interface Tab {
  /** A path of the test pages, or a whole address; the tab comes to the front. */
  goto(path: string): Promise<void>;
  /** A tab behind another gets no frames: what waits for one (the pointer, the page's own timers) rests. */
  front(): Promise<void>;
  /** Runs in the page's own world. */
  evaluate<T, A extends unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** A finger's touch, from down to up. */
  tap(x: number, y: number): Promise<void>;
  /** `Escape`, `Alt+Period`. */
  press(keys: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  screenshot(clip?: { x: number; y: number; width: number; height: number }): Promise<Buffer>;
  /** What the card shows; undefined where none is open. */
  card(): Promise<CardNode | undefined>;
  /** Clicks on the middle of a part of the card. */
  clickPart(node: CardNode): Promise<void>;
  /** What the screen reader was told to say since this was first asked. */
  heard(): Promise<string[]>;
  errors: string[];
  close(): Promise<void>;
}

export interface TestBrowser {
  tab(): Promise<Tab>;
  /** Address of a page of the extension. */
  address(path: string): string;
  /**
   * A command's shortcut: in Firefox its keys are pressed in the browser's own window; no key that a headless
   * Chromium is sent reaches its window, so there the background is told as the browser would tell it.
   */
  shortcut(command: string, keys: string): Promise<void>;
  /**
   * Chooses an item of the menu of the page in front. No menu opens without a screen: the extension's button is pressed,
   * which gives the same right to the page, and the background is told as the browser would tell it.
   */
  menu?(item: string): Promise<void>;
  /**
   * Lets the extension run on a site if it asks: neither prompt can be clicked without a screen. Firefox grants at
   * once by a preference of it; Chromium has been told before, on its page of extensions.
   */
  allow(origin: string): Promise<void>;
  close(): Promise<void>;
}

/** What the reader has chosen in the browser or the system. */
export interface Preferences {
  forcedColors?: boolean;
}

export type BrowserName = 'chromium' | 'firefox';

const OPEN = { chromium: openChromium, firefox: openFirefox };

/** A browser with the built extension in it. */
export const openBrowser = (
  name: BrowserName,
  server: PageServer,
  preferences: Preferences = {},
): Promise<TestBrowser> => OPEN[name](findBrowser(name)!, server, preferences);

/** The browsers that are installed; a line says which is not. */
export const browsers = (['chromium', 'firefox'] as const).filter((name) => {
  const found = findBrowser(name) !== undefined;
  if (!found) console.log(`No ${name} found: the extension is not tested in it.`);
  return found;
});

/** The address that a path of the test pages, or a whole address, stands for. */
export const addressOf = (path: string, port: number): string =>
  path.includes('://') ? path : `http://${HOST}:${port}/${path}`;

/** Host of the test pages: one that the built-in list of sites covers. */
export const HOST = 'tin.mau.gov.vn';

/** Serves the same pages, and is in no list. */
export const OTHER_HOST = 'bao.mau.vn';
