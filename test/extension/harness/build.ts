import { execFileSync } from 'node:child_process';

/** The tests see the production builds alone: a development build differs in what pages can see of it. */
export function setup(): void {
  for (const target of ['chrome', 'firefox'])
    execFileSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'error', '--mode', target], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, VITEST: '' },
    });
}
