import { execFileSync } from 'node:child_process';

/** Makes `dist/site`, and what it takes in, anew before the tests that open it. */
export default function setup(): void {
  const parts = ['cli', 'feed', 'solieu', 'solieu-card', 'solieu-loader', 'themes', 'site'];
  execFileSync('node', ['test/setup/build.mjs', ...parts], { stdio: 'inherit' });
}
