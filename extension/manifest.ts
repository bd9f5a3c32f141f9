import type { ManifestV3Export } from '@crxjs/vite-plugin';
import project from '../package.json' with { type: 'json' };
import { matches } from './sites/list.ts';

/**
 * Scripts and styles of the package only; no text becomes markup. Encrypted addresses are for the background alone,
 * which fetches the feed that the reader may have named (a policy cannot name it); every page narrows them to its own
 * package by a policy of its own.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const ICONS = Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${size}.png`]));

/**
 * Chrome gives keys to four commands at most; the rest can be given one on the browser's shortcut page. Taken are
 * Alt+Shift+X (Chrome) and the letters of Firefox's menus, which open with Shift too: F E V S B T H.
 */
const COMMANDS: [name: string, key?: string][] = [
  ['next-figure', 'Alt+Period'],
  ['previous-figure', 'Alt+Comma'],
  ['open-panel', 'Alt+Shift+L'],
  ['toggle-site', 'Alt+Shift+O'],
  ['mark-once'],
  ['speak-figure'],
  ['close-card'],
];

/** The manifest for each browser, from one source. */
export function manifest(target: 'chrome' | 'firefox'): ManifestV3Export {
  return {
    manifest_version: 3,
    name: '__MSG_name__',
    short_name: 'Số liệu',
    description: '__MSG_description__',
    version: project.version,
    default_locale: 'vi',
    icons: ICONS,
    action: { default_title: '__MSG_action__', default_popup: 'popup/index.html', default_icon: ICONS },
    options_ui: { page: 'options/index.html', open_in_tab: true },
    content_scripts: [{ matches, js: ['content.iife.ts'], run_at: 'document_end', all_frames: true }],
    host_permissions: matches,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: POLICY },
    commands: Object.fromEntries(
      COMMANDS.map(([name, key]) => [
        name,
        {
          description: `__MSG_${name.replace('-', '_')}__`,
          ...(key && { suggested_key: { default: key } }),
        },
      ]),
    ),
    ...(target === 'chrome' ? forChrome : forFirefox),
  } as ManifestV3Export;
}

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

const forChrome = {
  // the first with caretPositionFromPoint
  minimum_chrome_version: '128',
  permissions: [...PERMISSIONS, 'sidePanel'],
  background: { service_worker: 'background.ts', type: 'module' },
  side_panel: { default_path: 'panel/index.html' },
};

const forFirefox = {
  permissions: PERMISSIONS,
  background: { scripts: ['background.ts'], type: 'module' },
  sidebar_action: {
    default_panel: 'panel/index.html',
    default_title: '__MSG_action__',
    default_icon: ICONS,
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      id: 'solieu@solieu.vn',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    // the first on phones that knows data_collection_permissions
    gecko_android: { strict_min_version: '142.0' },
  },
};
