import { execFileSync } from 'node:child_process';

/** Makes `dist/cli.js` anew before the tests that run it. */
export default function setup(): void {
  execFileSync('node', ['test/setup/build.mjs', 'cli'], { stdio: 'inherit' });
}
