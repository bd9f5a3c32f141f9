import { execFileSync } from 'node:child_process';

/** Makes `dist/site`, and what it takes in, anew before the tests that open it, unless the run has made everything. */
export default function setup(): void {
  const parts = [
    'cli',
    'feed',
    'lib',
    'solieu',
    'solieu-card',
    'solieu-loader',
    'themes',
    'manifest',
    'site',
  ];
  if (!process.env.SOLIEU_BUILT)
    execFileSync('node', ['test/setup/build.mjs', ...parts], { stdio: 'inherit' });
}
