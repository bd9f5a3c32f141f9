import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../setup/browsers.mjs';

/** A Chromium without a window, to be closed by who asked for it. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser('chromium')!, args: ['--no-sandbox'] });
}
