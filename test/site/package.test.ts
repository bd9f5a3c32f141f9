import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { serve } from './serve.ts';

const PREACT = JSON.parse(readFileSync('node_modules/preact/package.json', 'utf8')).version;
const PACKAGE = 'node_modules/solieu';
let app: string;
let browser: Browser;
const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { cwd: app, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const write = (name: string, content: string): void => writeFileSync(join(app, name), content);

/** The packed file installed by npm, as who builds a portal with it does; its development partner is Preact. */
beforeAll(async () => {
  app = mkdtempSync(join(tmpdir(), 'solieu-package-'));
  const packed = JSON.parse(npm(resolve('.'), 'pack', '--json', '--pack-destination', app))[0].filename;
  write('package.json', '{ "type": "module" }');
  npm(app, 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed}`, `preact@${PREACT}`);
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(app, { recursive: true, force: true });
});

test('holds what is needed and no more', () => {
  const files = run('find', PACKAGE, '-type', 'f').trim().split('\n').sort();
  const kinds = new Set(
    files.map((file) =>
      file
        .slice(PACKAGE.length + 1)
        .split('/')
        .slice(0, 2)
        .join('/'),
    ),
  );
  expect(
    [...kinds].filter((kind) => kind.startsWith('dist/') && !/^dist\/(?:lib|themes|feed)$/.test(kind)).sort(),
  ).toEqual([
    'dist/cli.js',
    'dist/custom-elements.json',
    'dist/integrity.json',
    'dist/preact.d.ts',
    'dist/react.d.ts',
    'dist/solieu-card.js',
    'dist/solieu-loader.js',
    'dist/solieu.js',
    'dist/svelte.d.ts',
    'dist/vscode.css-data.json',
    'dist/vscode.html-data.json',
    'dist/vue.d.ts',
    'dist/web-types.json',
  ]);
  expect(
    files.filter((file) => /\/(?:test|extension|pages|build)\/|\.map$|(?<!\.d)\.ts$/.test(file)),
  ).toEqual([]);
});

test('every address in "exports" leads to a file', () => {
  const { exports } = JSON.parse(readFileSync(join(app, PACKAGE, 'package.json'), 'utf8'));
  const targets = Object.values(exports as Record<string, string | Record<string, string>>).flatMap(
    (target) => (typeof target === 'string' ? [target] : Object.values(target)),
  );
  for (const target of targets.filter((one) => !one.includes('*')))
    expect(() => readFileSync(join(app, PACKAGE, target)), target).not.toThrow();
});

test('a Node script reads figures with it, and its command runs', () => {
  write(
    'read.mjs',
    `import { extract } from 'solieu';\nconsole.log(JSON.stringify(extract('Đã cấp hơn 48 triệu tài khoản').map(({ value, unit }) => [value, unit])));`,
  );
  expect(JSON.parse(run('node', 'read.mjs'))).toEqual([[48_000_000, 'tài khoản']]);
  expect(run('npx', 'solieu', '--help')).toMatch(/^ +extract /m);
});

/** The address of a page with `html`, whose script a bare Vite app builds for production. */
async function builtPage(html: string, script: string): Promise<{ page: Page; close(): Promise<void> }> {
  write('index.html', `<!doctype html><html lang="vi">${html}<script type="module" src="./app.js"></script>`);
  write('app.js', script);
  await build({ root: app, configFile: false, logLevel: 'error', build: { outDir: join(app, 'out') } });
  const site = await serve(join(app, 'out'));
  const page = await browser.newPage();
  await page.goto(site.url);
  return {
    page,
    async close() {
      await page.close();
      await site.close();
    },
  };
}

test('a bare Vite app shows a card with it, and leaves out what it does not use', async () => {
  const { page, close } = await builtPage(
    '<solieu-card indicator="dti-national"></solieu-card>',
    `import 'solieu/card';\nimport feed from 'solieu/feed.json';\ndocument.querySelector('solieu-card').data = feed;`,
  );
  await expect.poll(() => page.getByRole('heading').first().textContent()).toContain('chuyển đổi số');
  expect(await page.evaluate(() => customElements.get('solieu-trend'))).toBeUndefined();
  await close();
});

test('with every element imported for its effect alone, all come to life, and what is kept in the browser too', async () => {
  const { page, close } = await builtPage(
    '<solieu-trend indicator="online-dossier-rate" remember></solieu-trend>',
    `import 'solieu/elements';\nimport feed from 'solieu/feed.json?url';\ndocument.querySelector('solieu-trend').feed = feed;`,
  );
  await expect.poll(() => page.getByRole('heading').first().textContent()).toContain('trực tuyến');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
  await close();
});

test('a plain page shows a card with the one file, held to the hash in integrity.json', async () => {
  const hashes = JSON.parse(readFileSync(join(app, PACKAGE, 'dist/integrity.json'), 'utf8'));
  const site = await serve(join(app, PACKAGE, 'dist'));
  const html = (hash: string) =>
    `<!doctype html><html lang="vi"><solieu-card indicator="dti-national" feed="/feed/feed.json"></solieu-card><script type="module" src="/solieu-card.js" integrity="${hash}" crossorigin="anonymous"></script>`;
  site.pages.set('/good.html', html(hashes['solieu-card.js']));
  site.pages.set('/bad.html', html(hashes['solieu.js']));
  const page = await browser.newPage();
  await page.goto(`${site.url}good.html`);
  await expect.poll(() => page.getByRole('heading').textContent()).toContain('chuyển đổi số');
  await page.goto(`${site.url}bad.html`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => customElements.get('solieu-card'))).toBeUndefined();
  await page.close();
  await site.close();
});

test('its types hold in strict TypeScript: reading, querySelector, events, JSX, templates', () => {
  write(
    'use.tsx',
    `import { extract, type Figure } from 'solieu';
import { SolieuCard } from 'solieu/elements';
import type {} from 'solieu/preact';
import type {} from 'solieu/vue';
import type { GlobalComponents } from 'vue';
const figures: Figure[] = extract('48 triệu');
const card: SolieuCard = document.querySelector('solieu-card')!;
card.indicator = figures[0]!.indicator ?? '';
card.addEventListener('solieu-change', ({ detail }) => detail.card.value.number.toUpperCase());
export const good = <solieu-card indicator="a" view="trend" heading-level={2} class="x" onsolieu-load={({ detail }) => detail.card.title.toUpperCase()} />;
// @ts-expect-error: no such view
export const bad = <solieu-card indicator="a" view="tren" />;
type InTemplate = InstanceType<GlobalComponents['solieu-card']>['$props'];
export const bound: InTemplate = { indicator: 'a', 'heading-level': 2, onSolieuLoad: ({ detail }) => detail.card.title.toUpperCase() };
// @ts-expect-error: no such view
export const wrong: InTemplate = { view: 'tren' };
`,
  );
  const strict = {
    strict: true,
    noEmit: true,
    jsx: 'react-jsx',
    jsxImportSource: 'preact',
    target: 'es2022',
    module: 'esnext',
    moduleResolution: 'bundler',
    types: [],
    lib: ['es2023', 'dom', 'dom.iterable'],
    // an app of this kind has it; here it is the checkout's
    paths: { vue: [resolve('node_modules/vue')] },
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions: strict, files: ['use.tsx'] }));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  let said = '';
  try {
    said = run('node', tsc, '--project', 'tsconfig.json');
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  expect(said).toBe('');
});

test('what editors read names every element', () => {
  const read = (name: string) => JSON.parse(readFileSync(join(app, PACKAGE, 'dist', name), 'utf8'));
  const tags = ['solieu-card', 'solieu-figure', 'solieu-grid', 'solieu-ranking', 'solieu-trend'];
  expect(read('vscode.html-data.json').tags.map(({ name }: { name: string }) => name)).toEqual(tags);
  expect(
    read('web-types.json').contributions.html.elements.map(({ name }: { name: string }) => name),
  ).toEqual(tags);
  const { modules } = read('custom-elements.json');
  for (const { path } of modules) expect(() => readFileSync(join(app, PACKAGE, path)), path).not.toThrow();
  const card = read('vscode.html-data.json').tags[0];
  expect(card.attributes.find(({ name }: { name: string }) => name === 'view').values).toContainEqual({
    name: 'trend',
  });
});
