// Every check, one after the other: `npm test`. Ends with the line "N passed, N failed".
// `npm test -- unit browser` runs only the named ones.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const reports = `${root}dist/test`;
const { chromium, firefox } = ensureBrowsers();

/** A command that passes or fails as one. */
const command = (...args) => ({
  args,
  count: (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 }),
});

/** A project of vite.config.ts, its tests counted one by one. */
const project = (name) => {
  const report = `${reports}/${name}.json`;
  return {
    args: [
      'npx',
      '--no-install',
      'vitest',
      'run',
      '--project',
      name,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    count: (status) => {
      try {
        const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
          readFileSync(report, 'utf8'),
        );
        // a file that broke before its first test counts as one failure
        return {
          passed: numPassedTests,
          failed: success && status === 0 ? 0 : Math.max(1, numFailedTests || numFailedTestSuites),
        };
      } catch {
        return { passed: 0, failed: 1 };
      }
    },
  };
};

const checks = {
  lint: command('npx', '--no-install', 'biome', 'check', '.', '--error-on-warnings'),
  types: command('npx', '--no-install', 'tsc', '--noEmit'),
  build: command('node', 'test/setup/build.mjs'),
  size: command('npx', '--no-install', 'size-limit'),
  unit: project('unit'),
  cli: project('cli'),
  ...((chromium || firefox) && { portal: project('portal'), live: project('live') }),
  ...(chromium && { browser: project('browser'), site: project('site') }),
  ...((chromium || firefox) && { extension: project('extension') }),
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const named = process.argv.slice(2);
for (const name of named)
  if (!(name in checks)) throw new Error(`no check "${name}"; there are ${Object.keys(checks).join(', ')}`);
const total = { passed: 0, failed: 0 };
for (const [name, { args, count }] of Object.entries(checks)) {
  if (named.length && !named.includes(name)) continue;
  const start = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(args[0], args.slice(1), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NO_COLOR: '1' },
  });
  const { passed, failed } = count(status);
  total.passed += passed;
  total.failed += failed;
  // the projects that need parts of dist then take them as they are
  if (name === 'build' && !failed) process.env.SOLIEU_BUILT = '1';
  console.log(
    `── ${name}: ${passed} passed, ${failed} failed, ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}
const summary = `${total.passed} passed, ${total.failed} failed`;
writeFileSync(`${reports}/summary.txt`, `${summary}\n`);
console.log(`\n${summary}`);
process.exitCode = total.failed || !total.passed ? 1 : 0;
