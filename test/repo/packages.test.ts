// What the product depends on: exact versions, few packages at run time, a lock file for every system.
import { describe, expect, test } from 'vitest';
import { missingPlatformPackages, packagesWithoutHash } from '../../scripts/lock-file.mjs';
import { importsOf, readSource, withoutComments } from '../support/source-files.ts';

/** Packages that reach the user, and why each is worth its weight. */
const AT_RUN_TIME: Readonly<Record<string, string>> = {
  preact: 'draws every screen in 5 KB',
  '@preact/signals': 'state that redraws only what changed',
  idb: 'promises for IndexedDB in 1 KB',
  qr: 'QR codes, written and read; loaded when needed',
  docx: 'Word files; loaded when needed',
  'ical-generator': 'calendar files that other programs accept; loaded when needed',
  papaparse: 'CSV as spreadsheets read it; loaded when needed',
  hpke: 'seals the answers of a staff check (RFC 9180); loaded when needed',
  'workbox-window': 'registers the service worker and tells of a new version; loaded after the first view',
  'webextension-polyfill': 'one interface for the browsers; behind extension/platform',
};

const manifest = JSON.parse(readSource('package.json'));
const lock = JSON.parse(readSource('package-lock.json'));

describe('package.json', () => {
  test('names exact versions', () => {
    const all = Object.entries<string>({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test('has at run time only what is worth its weight', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => !(name in AT_RUN_TIME))).toEqual([]);
  });

  test('has the scripts that people know, and no others', () => {
    const known = ['bench', 'build', 'check', 'demo', 'fault', 'fix', 'package', 'start', 'test'];
    expect(Object.keys(manifest.scripts).sort()).toEqual(known);
  });

  test('installs what is missing before every script', () => {
    const scripts = Object.entries<string>(manifest.scripts);
    expect(scripts.filter(([, command]) => !command.startsWith('node scripts/ensure-deps.mjs && '))).toEqual([]);
  });

  test('asks for the Node that the scripts check for', () => {
    const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(manifest.engines.node) ?? [];
    expect(readSource('scripts/ensure-deps.mjs')).toContain(`OLDEST_NODE = [${major}, ${minor}]`);
  });
});

/** The packages that the product is built with by request, and a file in which each is at work. */
const ASKED_FOR: Readonly<Record<string, string>> = {
  preact: 'pwa/start/mount.tsx',
  idb: 'shared/store/replica/database.ts',
  'webextension-polyfill': 'extension/platform/browser.ts',
  'workbox-window': 'pwa/offline/offline-copy.ts',
  'vite-plugin-pwa': 'scripts/build/offline-plugin.ts',
  vitest: 'vite.config.ts',
};

describe('the packages that were asked for', () => {
  test.each(Object.entries(ASKED_FOR))('%s is at work in %s', (name, file) => {
    expect({ ...manifest.dependencies, ...manifest.devDependencies }).toHaveProperty([name]);
    const working = importsOf(withoutComments(readSource(file))).filter(
      ({ specifier, typeOnly }) => !typeOnly && (specifier === name || specifier.startsWith(`${name}/`)),
    );
    expect(working).not.toEqual([]);
  });

  test('web-ext looks at the extension in the browser tests', () => {
    expect(manifest.devDependencies).toHaveProperty(['web-ext']);
    expect(readSource('test/e2e/extension-firefox/extension.spec.ts')).toMatch(/'web-ext', 'lint'/);
  });
});

describe('package-lock.json', () => {
  test('agrees with package.json', () => {
    const top = lock.packages[''];
    expect(top.dependencies).toEqual(manifest.dependencies);
    expect(top.devDependencies).toEqual(manifest.devDependencies);
    expect(top.version).toBe(manifest.version);
  });

  test('holds the packages of every system', () => {
    expect(Object.keys(missingPlatformPackages(lock))).toEqual([]);
  });

  test('holds no addresses of a registry, so that any mirror will do', () => {
    expect(
      Object.entries<{ resolved?: string }>(lock.packages).filter(([, { resolved }]) => resolved?.startsWith('http')),
    ).toEqual([]);
  });
});

describe('installing', () => {
  type Locked = { hasInstallScript?: boolean; dev?: boolean };
  const locked = Object.entries<Locked>(lock.packages).filter(([path]) => path !== '');

  test('runs nothing that a package brings along', () => {
    expect(readSource('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    expect(readSource('scripts/ensure-deps.mjs')).toContain("'--ignore-scripts'");
    expect(locked.filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('takes only the very files that were locked', () => {
    expect(locked.length).toBeGreaterThan(1000);
    expect(packagesWithoutHash(lock)).toEqual([]);
  });
});

describe('packagesWithoutHash', () => {
  test('finds what has no hash, or a weak one, wherever it stands', () => {
    const hash = `sha512-${'A'.repeat(86)}==`;
    const packages = {
      '': { version: '1.0.0' },
      'node_modules/good': { version: '1.0.0', integrity: hash },
      'node_modules/good/node_modules/@scope/bare': { version: '2.0.0', dev: true },
      'node_modules/weak': { version: '3.0.0', integrity: 'sha1-AAAA' },
    };
    expect(packagesWithoutHash({ packages })).toEqual([
      { place: 'node_modules/good/node_modules/@scope/bare', name: '@scope/bare', version: '2.0.0' },
      { place: 'node_modules/weak', name: 'weak', version: '3.0.0' },
    ]);
  });
});

describe('missingPlatformPackages', () => {
  test('finds a package of another system and what it runs on', () => {
    const packages = {
      'node_modules/tool': { version: '1.0.0', dev: true, optionalDependencies: { '@tool/linux-arm64-musl': '1.0.0' } },
    };
    expect(missingPlatformPackages({ packages })).toEqual({
      'node_modules/@tool/linux-arm64-musl': {
        version: '1.0.0',
        cpu: ['arm64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
    });
  });

  test('is content when the package is there', () => {
    const packages = {
      'node_modules/tool': { version: '1.0.0', optionalDependencies: { '@tool/win32-x64': '1.0.0' } },
      'node_modules/@tool/win32-x64': { version: '1.0.0' },
    };
    expect(missingPlatformPackages({ packages })).toEqual({});
  });
});
