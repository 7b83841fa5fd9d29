// The service worker with the list of everything the app needs offline, and the web manifest (vite-plugin-pwa).
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { webManifest } from '../../pwa/offline/web-manifest.ts';

/** Far above any of our files: nothing may be left out of the offline copy in silence. */
const MAX_FILE_BYTES = 8 * 1024 * 1024;

export const offlinePlugin = (): Plugin[] =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'offline',
    filename: 'sw.ts',
    manifest: webManifest,
    // All of these would be listed twice: the pattern below has them, and the plugin adds the web manifest itself.
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: ['**/*'],
      // The words of single items and the pages that links lead to are for who has no offline copy yet.
      globIgnores: ['sw.js', 'manifest.webmanifest', 'items/**', 'doors/**'],
      maximumFileSizeToCacheInBytes: MAX_FILE_BYTES,
      // A classic script: not every supported browser runs a module as service worker
      // (https://caniuse.com/mdn-api_serviceworker_ecmascript_modules).
      rollupFormat: 'iife',
    },
    // pwa/offline/offline-copy.ts registers it, after the first view and with a trusted address.
    injectRegister: false,
    integration: {
      configureCustomSWViteBuild: (config) => {
        config.logLevel = 'warn';
      },
    },
  });
