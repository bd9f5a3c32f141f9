// Zips for the stores: the same files always give the same bytes. The sources zip is what addons.mozilla.org
// asks for beside minified code: unpacked, `npm ci && npm run build` makes the very same extension.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));

const SOURCES = [
  '.biome.json',
  'LICENSE',
  'README.md',
  'extension',
  'package-lock.json',
  'package.json',
  'src',
  'test/setup',
  'tsconfig.json',
  'vite.config.ts',
  'widgets',
];

/** Paths of the files in a folder, or of one file, relative to `base`, in the order of their bytes. */
function filesOf(base, path = '') {
  if (!statSync(join(base, path)).isDirectory()) return [path];
  return readdirSync(join(base, path))
    .flatMap((name) => filesOf(base, path ? `${path}/${name}` : name))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Writes `dist/extension/solieu-NAME.zip`; every entry is of the first day that a zip can tell. */
function zip(name, base, paths) {
  const entries = Object.fromEntries(paths.map((path) => [path, readFileSync(join(base, path))]));
  const packed = zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
  writeFileSync(join(root, `dist/extension/solieu-${name}.zip`), packed);
}

for (const target of ['chrome', 'firefox']) {
  const folder = join(root, 'dist/extension', target);
  zip(target, folder, filesOf(folder));
}
zip(
  'sources',
  root,
  SOURCES.filter((path) => existsSync(join(root, path))).flatMap((path) => filesOf(root, path)),
);
