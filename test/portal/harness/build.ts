import { execFileSync } from 'node:child_process';

/** The tests see what portals load: the built kit. A run of all checks has built it already. */
export function setup(): void {
  if (process.env.SOLIEU_BUILT) return;
  execFileSync('node', ['test/setup/build.mjs', 'solieu', 'solieu-card', 'themes'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, VITEST: '' },
  });
}
