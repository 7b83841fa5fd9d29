// Every build and the unit tests, told apart by mode. `scripts/build.mjs` calls them in the right order.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { chunkGroups } from './scripts/build/chunk-groups.ts';
import { doorPlugin } from './scripts/build/door-plugin.ts';
import { itemWordsPlugin } from './scripts/build/item-words-plugin.ts';
import { offlinePlugin } from './scripts/build/offline-plugin.ts';
import { policyPlugin } from './scripts/build/policy.ts';
import { prerenderPlugin } from './scripts/build/prerender-plugin.ts';
import { readSite } from './scripts/build/site.ts';
import { terserPlugin } from './scripts/build/terser-plugin.ts';
import { tokensPlugin } from './scripts/build/tokens-plugin.ts';
import { withoutMarkupPlugin } from './scripts/build/without-markup-plugin.ts';
import { TOOLS } from './shared/core/meeting/moment-types.ts';

const root = import.meta.dirname;
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Another file than the company's own: for the tests of what it switches on. */
const site = readSite(process.env.SITE_FILE ?? join(root, 'site.json'));

/** The newest features that need no rewriting; older browsers get what they understand. */
const TARGET = ['chrome111', 'edge111', 'firefox128', 'safari16.4'];

const shared: UserConfig = {
  plugins: [tokensPlugin(), withoutMarkupPlugin()],
  define: {
    __APP_VERSION__: JSON.stringify(version),
    __SITE__: JSON.stringify(site),
    // The folder with the words of each item alone: the app on the web has one.
    __ITEM_WORDS__: JSON.stringify(''),
  },
  resolve: { dedupe: ['preact', '@preact/signals'] },
};

/** A page: modules, hashed names, styles beside them. */
function pages(app: string, out: string, base: string, inputs: Readonly<Record<string, string>>): UserConfig {
  return {
    ...shared,
    root: join(root, app),
    base,
    publicDir: join(root, app, 'public'),
    build: {
      target: TARGET,
      outDir: join(root, 'dist', out),
      emptyOutDir: true,
      manifest: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      // What the plugins take is known, and no reason to worry anybody who builds.
      rolldownOptions: { input: { ...inputs }, checks: { bundlerTimings: false } },
    },
  };
}

/** The app, with its first view in the document and the worker that keeps all of it on the device. */
function pwa(): UserConfig {
  const config = pages('pwa', 'pwa', './', { index: join(root, 'pwa', 'index.html') });
  return {
    ...config,
    plugins: [
      ...(config.plugins ?? []),
      itemWordsPlugin(root),
      terserPlugin(),
      policyPlugin(site),
      prerenderPlugin(root),
      doorPlugin(root),
      offlinePlugin(),
    ],
    build: {
      ...config.build,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        output: { codeSplitting: { groups: [...chunkGroups] } },
      },
    },
  };
}

/** One classic script in one file, for places that take no modules. */
function script(source: string, out: string, target: string): UserConfig {
  return {
    ...shared,
    root,
    publicDir: false,
    build: {
      target: TARGET,
      outDir: join(root, 'dist', out),
      emptyOutDir: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, source),
        // A classic script has none; the words that are loaded in turn bring a helper that names it and never runs it here.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', entryFileNames: target, codeSplitting: false },
      },
    },
  };
}

const EXTENSION_PAGES = ['popup', 'options', 'welcome'];

const extensionPages = (): Record<string, string> =>
  Object.fromEntries(
    EXTENSION_PAGES.map((page) => [page, join(root, 'extension', page, 'index.html')] as const).filter(([, file]) =>
      existsSync(file),
    ),
  );

/** mode → build; a mode that is not listed is a run of the unit tests. */
const BUILDS: Readonly<Record<string, () => UserConfig>> = {
  pwa,
  'pwa-last-worker': () => script('pwa/offline/last-worker.ts', 'last-worker', 'sw.js'),
  'extension-pages': () => pages('extension', 'extension-chromium', '/', extensionPages()),
  'extension-background': () => script('extension/background/main.ts', 'extension-chromium', 'background.js'),
  ...Object.fromEntries(
    TOOLS.map((tool) => [
      `extension-content-${tool}`,
      () => script(`extension/content/tools/${tool}.ts`, 'extension-chromium', `content-${tool}.js`),
    ]),
  ),
  'extension-content': () => script('extension/content/main.ts', 'extension-chromium', 'content.js'),
  'extension-sentinel': () => script('extension/content/sentinel.ts', 'extension-chromium', 'sentinel.js'),
};

const DOM_TESTS = ['test/ui/**/*.test.{ts,tsx}', 'test/pwa/**/*.test.{ts,tsx}', 'test/extension/**/*.test.{ts,tsx}'];
const PURE_TESTS = ['test/core/**/*.test.ts', 'test/content/**/*.test.ts', 'test/i18n/**/*.test.ts'];
const unit = { setupFiles: ['test/support/seed.ts'], restoreMocks: true, testTimeout: 60_000 };

export default defineConfig(
  ({ mode }) =>
    BUILDS[mode]?.() ?? {
      ...shared,
      test: {
        // By itself one core less: nobody works beside a test run on a machine of two.
        maxWorkers: '100%',
        projects: [
          // Nothing in these leaves a trace in the world around it, so all may share what was loaded once.
          {
            extends: true,
            test: { ...unit, name: 'pure', environment: 'node', isolate: false, include: PURE_TESTS },
          },
          {
            extends: true,
            test: {
              ...unit,
              name: 'node',
              environment: 'node',
              include: ['test/**/*.test.ts'],
              exclude: [...DOM_TESTS, ...PURE_TESTS],
            },
          },
          { extends: true, test: { ...unit, name: 'jsdom', environment: 'jsdom', include: DOM_TESTS } },
        ],
      },
    },
);
