import type { ManifestV3Export } from '@crxjs/vite-plugin';

/** The manifest for each browser, from one source. */
export function manifest(_target: 'chrome' | 'firefox'): ManifestV3Export {
  return {
    manifest_version: 3,
    name: 'Số liệu',
    version: '0.1.0',
    default_locale: 'vi',
  };
}
