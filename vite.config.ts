import { builtinModules } from 'node:module';
import { playwright } from '@vitest/browser-playwright';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { extensionBuild } from './extension/build.ts';
import { findBrowser } from './test/setup/browsers.mjs';
import { small } from './widgets/build/small.ts';
import { bundleBuild, pages, siteBuild } from './widgets/build.ts';

/** What `vite build --mode NAME` makes. Without a mode, `vite` serves the pages. */
const builds: Record<string, () => UserConfig> = {
  cli: cliBuild,
  lib: libraryBuild,
  engine: engineBuild,
  solieu: () => bundleBuild('solieu'),
  'solieu-card': () => bundleBuild('solieu-card'),
  'solieu-loader': () => bundleBuild('solieu-loader'),
  site: siteBuild,
  chrome: () => extensionBuild('chrome', small),
  firefox: () => extensionBuild('firefox', small),
};

/** `dist/cli.js`: one file for Node, with everything it needs. */
function cliBuild(): UserConfig {
  return {
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli.ts',
      outDir: 'dist',
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        external: [...builtinModules, /^node:/],
        output: { entryFileNames: 'cli.js', codeSplitting: false },
      },
    },
  };
}

/** `dist/lib`: ES modules as in the source, one a file; the type checker adds the types. */
function libraryBuild(): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/lib',
      target: 'es2022',
      minify: false,
      lib: { entry: ['src/index.ts', 'widgets/index.ts'], formats: ['es'] },
      rolldownOptions: {
        external: [/^lit(\/|$)/, /^zod(\/|$)/],
        output: {
          preserveModules: true,
          preserveModulesRoot: '.',
          // `card.css_inline` beside `card`; npm leaves every `node_modules` out of a package
          entryFileNames: ({ name }) =>
            `${name.replace(/^node_modules\//, 'vendor/').replace(/_inline$/, '')}.js`,
        },
      },
    },
  };
}

/** `dist/engine`: the reader of figures with its data, as small as browsers get it, to be weighed and timed alone. */
function engineBuild(): UserConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/engine',
      ...small,
      lib: {
        entry: 'src/figures/extract.ts',
        name: 'engine',
        formats: ['cjs', 'iife'],
        fileName: (format) => (format === 'cjs' ? 'engine.cjs' : 'engine.js'),
      },
    },
  };
}

const executablePath = findBrowser('chromium') ?? 'chromium';

/** What tests in real browsers share: time enough for a busy machine; they wait for events, not for time. */
const inBrowsers = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
  fileParallelism: false,
};

const test = {
  projects: [
    {
      test: {
        name: 'unit',
        include: ['test/unit/**/*.test.ts'],
        setupFiles: 'test/setup/unit.ts',
        testTimeout: 60_000,
      },
    },
    {
      test: {
        name: 'cli',
        include: ['test/cli/**/*.test.ts'],
        globalSetup: 'test/setup/cli.ts',
        testTimeout: 60_000,
      },
    },
    {
      test: {
        name: 'browser',
        include: ['test/browser/**/*.test.ts'],
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
          instances: [{ browser: 'chromium' }],
        },
        testTimeout: 60_000,
        expect: { poll: { timeout: 15_000 } },
      },
    },
    {
      test: {
        name: 'site',
        include: ['test/site/**/*.test.ts'],
        globalSetup: 'test/setup/site.ts',
        ...inBrowsers,
      },
    },
    {
      test: {
        name: 'portal',
        include: ['test/portal/*.test.ts', 'test/pictures/**/*.test.ts'],
        globalSetup: 'test/portal/harness/build.ts',
        ...inBrowsers,
      },
    },
    {
      test: {
        name: 'live',
        include: ['test/portal/live/*.test.ts'],
        globalSetup: 'test/portal/harness/build.ts',
        ...inBrowsers,
        // these wait for a feed's interval and its back-off, and hardly compute
        fileParallelism: true,
        maxWorkers: 4,
      },
    },
    {
      test: {
        name: 'extension',
        include: ['test/extension/**/*.test.ts'],
        globalSetup: 'test/extension/harness/build.ts',
        ...inBrowsers,
      },
    },
  ],
};

export default defineConfig(
  ({ mode }) => (mode === 'test' ? { test } : (builds[mode] ?? pages)()) as UserConfig,
);
