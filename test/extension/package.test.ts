import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sites } from '../../extension/sites/list.ts';
import { build } from './harness/build.ts';

const folderOf = (target: string): string => join('dist/extension', target);
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );

describe.each(['chrome', 'firefox'])('the package for %s', (target) => {
  const folder = folderOf(target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const code = filesOf(folder)
    .filter((path) => path.endsWith('.js'))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const);

  test('holds every file that its manifest names', () => {
    const named = JSON.stringify(manifest).match(/[\w./-]+\.(?:js|html|png|css)/g)!;
    expect(named).toEqual(
      expect.arrayContaining(['content.iife.js', 'popup/index.html', 'panel/index.html']),
    );
    expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
  });

  test('lets pages see nothing of it, and its own pages run nothing but its code', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|\*|http:/);
  });

  test('measures the card in pixels, as a page may set its root font to anything', () => {
    const script = readFileSync(join(folder, 'content.iife.js'), 'utf8');
    expect(script).toContain('100vw - 16px');
    expect(script).not.toMatch(/\drem\b/);
  });

  test('asks for no site beyond its list, and for none of them by surprise', () => {
    const listed = sites.map(({ host }) => `*://*.${host}/*`);
    expect(manifest.content_scripts[0].matches).toEqual(listed);
    expect(manifest.host_permissions).toEqual(listed);
    expect(manifest.permissions.filter((one: string) => one !== 'sidePanel')).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
    ]);
  });

  test('has no way to the network in what runs on pages, and one in all', () => {
    const content = code.find(([path]) => path === 'content.iife.js')![1];
    expect(content).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/);
    expect(code.map(([, text]) => text).join('')).not.toMatch(
      /XMLHttpRequest|new WebSocket|sendBeacon|localhost/,
    );
  });

  test('stays within its size', () => {
    expect(gzipSync(readFileSync(join(folder, 'content.iife.js')), { level: 9 }).length).toBeLessThan(75_000);
    expect(statSync(`dist/extension/solieu-${target}.zip`).size).toBeLessThan(600_000);
  });
});

test('tells Firefox that it collects nothing', () => {
  const manifest = JSON.parse(readFileSync(join(folderOf('firefox'), 'manifest.json'), 'utf8'));
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
    required: ['none'],
  });
});

test('passes the linter of addons.mozilla.org', async () => {
  const arguments_ = ['--no-install', 'web-ext', 'lint', '--source-dir', folderOf('firefox'), '-o', 'json'];
  const { stdout } = await promisify(execFile)('npx', arguments_, { maxBuffer: 1e7 });
  const { errors, warnings } = JSON.parse(stdout) as Record<string, { code: string; file: string }[]>;
  expect(errors).toEqual([]);
  // Preact and Lit hold one assignment of markup each, in paths that we do not use
  expect(warnings!.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  expect(warnings!.length).toBeLessThanOrEqual(3);
});

test('says everything in both languages', () => {
  const keys = (lang: string): string[] =>
    Object.keys(JSON.parse(readFileSync(`extension/_locales/${lang}/messages.json`, 'utf8')));
  expect(keys('en')).toEqual(keys('vi'));
});

test('is built the same, byte for byte, each time', () => {
  const zips = ['chrome', 'firefox', 'sources'].map((name) => `dist/extension/solieu-${name}.zip`);
  const sums = (): string[] =>
    zips.map((zip) => createHash('sha256').update(readFileSync(zip)).digest('hex'));
  const before = sums();
  build('chrome', 'firefox', 'zips');
  expect(sums()).toEqual(before);
});
