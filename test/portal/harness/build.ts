import { execFileSync } from 'node:child_process';

/** The tests see what portals load: the built kit. A run of all checks has built it already. */
export function setup(): void {
  if (process.env.SOLIEU_BUILT) return;
  const parts = ['cli', 'feed', 'lib', 'solieu', 'solieu-card', 'themes'];
  execFileSync('node', ['test/setup/build.mjs', ...parts], { stdio: ['ignore', 'ignore', 'inherit'] });
}
