import { execFileSync } from 'node:child_process';

/** The tests see what portals load: the built kit. A run of all checks has built it already. */
export function setup(): void {
  if (process.env.SOLIEU_BUILT) return;
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      // the run of tests is no production by itself, and Lit is another in each
      env: { ...process.env, VITEST: '', NODE_ENV: 'production' },
    });
  run('node', 'test/setup/build.mjs', 'solieu', 'solieu-card', 'themes');
  run('npx', '--no-install', 'vite', 'build', '--logLevel', 'error', '--mode', 'lib');
}
