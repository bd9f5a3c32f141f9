import { execFileSync } from 'node:child_process';

/** Makes `dist/cli.js` anew before the tests that run it, unless the run has made everything already. */
export default function setup(): void {
  if (!process.env.SOLIEU_BUILT) execFileSync('node', ['test/setup/build.mjs', 'cli'], { stdio: 'inherit' });
}
