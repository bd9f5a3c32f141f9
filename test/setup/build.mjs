// Makes everything in dist. `node test/setup/build.mjs cli feed` makes only the named parts, in this order.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
// a run of tests that builds is no production by itself, and Lit and Preact are others in each
const env = { ...process.env, NODE_ENV: 'production', VITEST: '' };
const run = (program, ...args) =>
  execFileSync(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env });
const vite = (mode) => () =>
  run('npx', '--no-install', 'vite', 'build', '--logLevel', 'error', '--mode', mode);

/** Each part of dist, after those it is made from. */
const parts = {
  cli: vite('cli'),
  feed: () => run('node', 'dist/cli.js', 'feed', 'build', '--out', 'dist/feed'),
  lib: () => {
    vite('lib')();
    run('npx', '--no-install', 'tsc', '--project', 'widgets/tsconfig.lib.json');
    licences();
  },
  engine: vite('engine'),
  solieu: vite('solieu'),
  'solieu-card': vite('solieu-card'),
  'solieu-loader': vite('solieu-loader'),
  themes,
  manifest: () => run('node', 'widgets/build/manifest.mjs'),
  site: vite('site'),
  chrome: vite('chrome'),
  firefox: vite('firefox'),
  zips: () => run('node', 'extension/zip.mjs'),
};

/** What of others is built into the library goes with its licence. */
function licences() {
  const vendor = `${root}dist/lib/vendor`;
  for (const name of existsSync(vendor) ? readdirSync(vendor) : [])
    for (const file of readdirSync(`${root}node_modules/${name}`).filter((one) => /^licen[cs]e/i.test(one)))
      copyFileSync(`${root}node_modules/${name}/${file}`, `${vendor}/${name}/${file}`);
}

/** A theme is one file: what all begin with is written into each. */
function themes() {
  const from = `${root}widgets/themes/`;
  const shared = readFileSync(`${from}snapshot.css`, 'utf8');
  mkdirSync(`${root}dist/themes`, { recursive: true });
  for (const name of readdirSync(from).filter((file) => file.endsWith('.css') && file !== 'snapshot.css')) {
    const theme = readFileSync(`${from}${name}`, 'utf8').replace('@import "./snapshot.css";\n', () => shared);
    writeFileSync(`${root}dist/themes/${name}`, theme);
  }
}

const named = process.argv.slice(2);
for (const name of named)
  if (!(name in parts))
    throw new Error(`no part "${name}" of the build; there are ${Object.keys(parts).join(', ')}`);
for (const [name, make] of Object.entries(parts)) {
  if (named.length && !named.includes(name)) continue;
  const start = performance.now();
  make();
  console.log(`built ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
