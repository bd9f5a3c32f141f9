import type { ManifestV3Export } from '@crxjs/vite-plugin';
import { matches } from './sites.ts';

/** The manifest for each browser, from one source. */
export function manifest(target: 'chrome' | 'firefox'): ManifestV3Export {
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    description: '__MSG_description__',
    version: '0.1.0',
    default_locale: 'vi',
    content_scripts: [
      {
        matches,
        js: ['content/content.iife.ts'],
        run_at: 'document_end',
        all_frames: true,
        match_about_blank: true,
      },
    ],
    ...(target === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'solieu@solieu.vn',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  } as ManifestV3Export;
}
