// Finds a Chromium and a Firefox; on Debian, as root, installs the ones that are missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Path of an installed browser: the one the variable SOLIEU_CHROMIUM or SOLIEU_FIREFOX names, else the
 * first on the PATH.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const named = process.env[`SOLIEU_${name.toUpperCase()}`];
  if (named) return existsSync(named) ? named : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES[name].map((file) => join(folder, file)))
    .find((path) => existsSync(path));
}

/**
 * The browsers, installed where they can be. Those that cannot be had are undefined, and a line says what to do.
 * @returns {{ chromium?: string, firefox?: string }}
 */
export function ensureBrowsers() {
  const missing = ['chromium', 'firefox'].filter((name) => !findBrowser(name));
  if (missing.length && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const packages = missing.map((name) => PACKAGE[name]);
    console.log(`Installing ${packages.join(' and ')} (apt-get)…`);
    try {
      execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
      execFileSync('apt-get', ['install', '-y', '-qq', ...packages], { stdio: 'ignore' });
    } catch {
      // told below
    }
  }
  const found = { chromium: findBrowser('chromium'), firefox: findBrowser('firefox') };
  for (const name of ['chromium', 'firefox'])
    if (!found[name])
      console.log(
        `No ${name} found: the checks in it are left out. Install it (Debian: apt-get install ${PACKAGE[name]}), ` +
          `or set SOLIEU_${name.toUpperCase()} to its path.`,
      );
  return found;
}
