import { crx } from '@crxjs/vite-plugin';
import type { UserConfig } from 'vite';
import { manifest } from './manifest.ts';

export type Target = 'chrome' | 'firefox';

/** `dist/extension/<target>`: the extension, unpacked. */
export function extensionBuild(target: Target): UserConfig {
  return {
    root: 'extension',
    publicDir: false,
    plugins: [crx({ manifest: manifest(target), browser: target })],
    build: { outDir: `../dist/extension/${target}`, emptyOutDir: true, target: 'es2022' },
  };
}
