import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BuildEnvironmentOptions, UserConfig } from 'vite';
import { integrity, knownHash } from './build/integrity.ts';
import { readings } from './build/readings.ts';
import { reference } from './build/reference.ts';
import { serveDist } from './build/serve-dist.ts';
import { shell } from './build/shell.ts';
import { small } from './build/small.ts';
import { stills } from './build/stills.ts';
import { whiteSpace } from './build/white-space.ts';

const root = resolve('widgets/pages');

/** Browsers that know `light-dark()`: else the build would put a stand-in for it, which needs the page's help. */
const cssTarget = ['chrome123', 'firefox120', 'safari17.5'];

/** What Lit calls of itself: `_$litType$`, and what a class of its elements has but no page asks for. */
const LIT =
  /^(_\$.*|wrapped|noAccessor|getPropertyDescriptor|getPropertyOptions|createProperty|elementStyles|finalizeStyles|isUpdatePending|hasUpdated|enableUpdating|removeController|addController|createRenderRoot|shadowRootOptions|scheduleUpdate|performUpdate|shouldUpdate|willUpdate|firstUpdated|hostUpdate|hostUpdated|hostConnected|hostDisconnected|getUpdateComplete|creationScope|setConnected|renderBefore|renderOptions|startNode|endNode|toAttribute|fromAttribute|hasChanged|useDefault|converter|reflect|addInitializer)$/;

/** Names Lit's inner members anew, too; brotli finds more where functions stand beside their callers, or within them. */
const smallest: NonNullable<BuildEnvironmentOptions['terserOptions']> = {
  ...small.terserOptions,
  module: true,
  compress: {
    ...small.terserOptions.compress,
    hoist_funs: false,
    reduce_funcs: true,
    unsafe_arrows: true,
    keep_fargs: false,
  },
  mangle: { properties: { regex: LIT } },
};

const bundles = {
  solieu: 'widgets/index.ts',
  'solieu-card': 'widgets/card/define.ts',
  'solieu-loader': 'widgets/loader/define.ts',
};

/** The self-contained files that portals load by one script tag. The loader is made after the kit it loads. */
export function bundleBuild(name: keyof typeof bundles): UserConfig {
  return {
    publicDir: false,
    plugins: [whiteSpace(), integrity()],
    // without this line the card alone has the whole of Lit, and nearly two kilobytes more
    ...(name === 'solieu-card' && {
      resolve: { alias: [{ find: /^lit$/, replacement: resolve('widgets/build/element.ts') }] },
    }),
    define: { KIT_INTEGRITY: JSON.stringify(knownHash('solieu.js')) },
    build: {
      outDir: 'dist',
      emptyOutDir: false,
      target: 'es2022',
      cssTarget,
      ...small,
      terserOptions: smallest,
      // not `build.lib`: it leaves the white space of ES modules in
      rolldownOptions: {
        input: bundles[name],
        preserveEntrySignatures: 'strict',
        output: {
          ...small.rolldownOptions.output,
          format: 'es',
          entryFileNames: `${name}.js`,
          codeSplitting: false,
        },
      },
    },
  };
}

/** The pages: a folder each under `widgets/pages`, with its `index.html`; `/feed/` is the default feed. */
export function pages(): UserConfig {
  return {
    root,
    appType: 'mpa',
    publicDir: false,
    plugins: [
      shell(root),
      reference(resolve('dist/custom-elements.json')),
      readings(resolve('dist')),
      stills(resolve('dist')),
      serveDist(),
    ],
    server: { fs: { allow: [resolve('.')] } },
  };
}

/** `dist/site`: the pages as static files. */
export function siteBuild(): UserConfig {
  const folders = readdirSync(root).filter((name) => existsSync(resolve(root, name, 'index.html')));
  const input = ['index.html', ...folders.map((name) => `${name}/index.html`)].map((path) =>
    resolve(root, path),
  );
  return {
    ...pages(),
    base: './',
    build: {
      outDir: resolve('dist/site'),
      emptyOutDir: true,
      target: 'es2022',
      cssTarget,
      ...small,
      rolldownOptions: { ...small.rolldownOptions, input },
    },
  };
}
