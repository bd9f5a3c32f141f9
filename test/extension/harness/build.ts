import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The tests see the production builds alone: a development build differs in what pages can see of it. */
export function setup(): void {
  const feed = existsSync('dist/cli.js') && existsSync('dist/feed/feed.json') ? [] : ['cli', 'feed'];
  build(...feed, 'chrome', 'firefox', 'zips');
}

export function build(...parts: string[]): void {
  execFileSync('node', ['test/setup/build.mjs', ...parts], { stdio: ['ignore', 'ignore', 'inherit'] });
}
