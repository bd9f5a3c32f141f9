import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crx } from '@crxjs/vite-plugin';
import type { BuildEnvironmentOptions, Plugin, UserConfig } from 'vite';
import { manifest } from './manifest.ts';

export type Target = 'chrome' | 'firefox';

/** `dist/extension/<target>`: the extension, unpacked; `small` is how what browsers load is made small. */
export function extensionBuild(target: Target, small: BuildEnvironmentOptions): UserConfig {
  return {
    root: 'extension',
    publicDir: false,
    plugins: [crx({ manifest: manifest(target), browser: target }), bundledFeed()],
    build: {
      outDir: `../dist/extension/${target}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      ...small,
      // pages that CRXJS does not take from the manifest: Firefox's side panel, and the first-run page
      rolldownOptions: {
        ...small.rolldownOptions,
        input: {
          welcome: resolve('extension/welcome/index.html'),
          ...(target === 'firefox' && { panel: resolve('extension/panel/index.html') }),
        },
      },
    },
  };
}

/** The default feed, so that official figures show without any network. */
function bundledFeed(): Plugin {
  return {
    name: 'bundled-feed',
    generateBundle() {
      const folder = resolve('dist/feed');
      if (!existsSync(join(folder, 'feed.json')))
        this.error(
          'dist/feed/feed.json is missing: build the feed first (node test/setup/build.mjs cli feed)',
        );
      for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
        if (/^(?:feed|series[\\/][^\\/]+)\.json$/.test(path))
          this.emitFile({
            type: 'asset',
            fileName: `feed/${path.replaceAll('\\', '/')}`,
            source: readFileSync(join(folder, path)),
          });
    },
  };
}
